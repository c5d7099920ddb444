package greenplan.clinical.gas;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problems;
import greenplan.documents.Fields;
import greenplan.documents.InputFile;
import greenplan.documents.Scalar;
import greenplan.factors.FactorSet;
import greenplan.scenario.ScenarioFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the year that a file names as its base, and holds one set of potentials for both. */
final class GasBaseReader {

  private static final int MOST_YEARS = 10;
  private static final String BASE = "base";
  private static final String RESTATE = "restate-base";

  private final Fields fields;
  private final ScenarioFolder folder;
  private final Problems problems;

  GasBaseReader(Fields fields, ScenarioFolder folder, Problems problems) {
    this.fields = fields;
    this.folder = folder;
    this.problems = problems;
  }

  /**
   * The base; null where none is named or after it has been reported what is wrong with it.
   *
   * @param before the files that have led here, which may not be read again
   * @param reader reads a file of gases
   */
  @Nullable GasBase read(
      GasPeriod period,
      GasRestatement own,
      List<Path> before,
      Function<InputFile, @Nullable GasYear> reader) {
    if (!(fields.node(BASE) instanceof Scalar name) || name.isNull()) {
      alone(RESTATE, "nothing to restate");
      alone("targets", "targets without the year that they are measured against");
      return null;
    }
    InputFile file = file(name, before);
    GasYear year = file == null ? null : reader.apply(file);
    if (year == null) {
      return null;
    }
    if (!year.period().to().isBefore(period.from())) {
      report(
          Code.GP512,
          BASE,
          "the base ends on " + year.period().to() + ", after this file starts",
          "name an earlier year");
      return null;
    }
    return year.gwp().equals(own.gwp())
        ? new GasBase(name.text(), year, null)
        : other(name.text(), year, own);
  }

  private void alone(String key, String message) {
    if (fields.has(key)) {
      report(Code.GP201, key, message, "add \"base:\", the name of the file of that year");
    }
  }

  private @Nullable InputFile file(Scalar name, List<Path> before) {
    if (name.text().indexOf('/') >= 0 || name.text().indexOf('\\') >= 0) {
      report(Code.GP406, BASE, "a base lies in the same folder", "give its name alone");
      return null;
    }
    InputFile file = folder.file(name.text(), name.origin(), problems);
    if (file == null) {
      return null;
    }
    if (before.contains(file.path())) {
      report(
          Code.GP413,
          BASE,
          "\"" + name.text() + "\" is compared with this file, or is this file",
          "name an earlier year");
      return null;
    }
    if (before.size() >= MOST_YEARS) {
      report(Code.GP413, BASE, "more than ten years in a row", "leave \"base\" out in this file");
      return null;
    }
    return file;
  }

  /** A base with other potentials is worked out again where that is asked for. */
  private @Nullable GasBase other(String name, GasYear year, GasRestatement own) {
    if (!fields.text(RESTATE).equals("yes")) {
      report(
          Code.GP520,
          "gwp",
          "gwp is " + own.gwp() + ", but that of the base \"" + name + "\" is " + year.gwp(),
          "write gwp: "
              + year.gwp()
              + ", or restate-base: yes to work the base out with "
              + own.gwp());
      return null;
    }
    List<String> missing = missing(year, own);
    if (!missing.isEmpty()) {
      FactorSet set = own.set();
      report(
          Code.GP404,
          RESTATE,
          "\""
              + name
              + "\" cannot be restated: "
              + set.about().id()
              + " has no warming potential of "
              + String.join(", ", missing),
          "choose another set under gwp");
      return null;
    }
    return new GasBase(name, own.of(year), year);
  }

  /** Also in the years that the base is compared with. */
  private static List<String> missing(GasYear year, GasRestatement own) {
    for (GasYear next = year; next != null; next = before(next)) {
      List<String> missing = own.missing(next);
      if (!missing.isEmpty()) {
        return missing;
      }
    }
    return List.of();
  }

  private static @Nullable GasYear before(GasYear year) {
    GasBase base = year.base();
    return base == null ? null : base.year();
  }

  private void report(Code code, String key, String message, String hint) {
    problems.add(code, fields.origin(key), message, hint);
  }
}
