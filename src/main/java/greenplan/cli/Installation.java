package greenplan.cli;

import greenplan.diagnostics.Problem;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Severity;
import greenplan.factors.FactorData;
import greenplan.report.Checkup.Check;
import greenplan.report.Checkup.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Whether the folder of the program is whole: its factor sets, its activities, its tables. */
final class Installation {

  private static final String REPAIR = "fetch the folder of the program again, or mend the file";

  private final Path home;
  private final Path factors;

  Installation(Path home) {
    this.home = home;
    this.factors = home.resolve("emission-factors");
  }

  List<Check> checks() {
    List<Check> checks = new ArrayList<>();
    String place = Version.number() + " in " + home.toAbsolutePath().normalize();
    checks.add(new Check("greenplan", Verdict.OK, place, ""));
    if (!Files.isDirectory(factors)) {
      checks.add(
          new Check(
              "emission factors",
              Verdict.FAIL,
              "there is no folder " + factors.toAbsolutePath().normalize(),
              "keep emission-factors beside the program, and start it by its launcher"));
      return checks;
    }
    checks.add(check("factor sets", this::sets));
    checks.add(check("activities", Installation::activities));
    checks.add(check("tables", Installation::tables));
    return checks;
  }

  /** A check of published data: what it says, or the first thing that is wrong. */
  private Check check(String name, Function<Reading, String> look) {
    Problems problems = new Problems();
    String found = look.apply(new Reading(FactorData.open(factors, problems), problems));
    List<Problem> errors =
        problems.sorted().stream().filter(p -> p.severity() == Severity.ERROR).toList();
    if (errors.isEmpty()) {
      return new Check(name, Verdict.OK, found, "");
    }
    Problem first = errors.get(0);
    String wrong = errors.size() + " errors; the first in " + first.origin() + ": ";
    return new Check(name, Verdict.FAIL, wrong + first.message(), REPAIR);
  }

  private record Reading(FactorData data, Problems problems) {}

  private String sets(Reading reading) {
    List<String> ids = reading.data().sets().ids();
    long read = ids.stream().filter(id -> reading.data().sets().set(id).isPresent()).count();
    long files = ids.stream().mapToLong(id -> files(factors.resolve(id))).sum();
    return read + " of " + ids.size() + " readable, " + files + " files";
  }

  private static long files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).count();
    } catch (IOException e) {
      return 0;
    }
  }

  private static String activities(Reading reading) {
    return reading.data().catalogue().all().size() + " readable";
  }

  private static String tables(Reading reading) {
    FactorData data = reading.data();
    Problems problems = reading.problems();
    data.deflators(problems);
    data.series(problems);
    data.appraisal(problems);
    data.products(problems);
    data.inhalerProducts(problems);
    data.inhalerCodeChanges(problems);
    return "deflators, series of years to come, appraisal, containers and inhalers readable";
  }
}
