package greenplan.cli;

import greenplan.diagnostics.Problems;
import greenplan.factors.AcceptedUnits;
import greenplan.factors.Activity;
import greenplan.factors.FactorData;
import greenplan.factors.FactorHistory;
import greenplan.factors.FactorLibrary;
import greenplan.factors.FactorSet;
import greenplan.report.FactorListReport;
import greenplan.report.FactorSetReport;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code greenplan factors list}: activities, sets or factors. */
@Command(
    name = "list",
    description = "List what a scenario may name: activities, or the sets and factors behind them.",
    footer = {
      "%nExamples:",
      "  greenplan factors list",
      "  greenplan factors list diesel",
      "  greenplan factors list --sets",
      "  greenplan factors list --factors --set desnz-2025 waste"
    })
final class FactorsListCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private OutputOptions options = new OutputOptions();

  @Option(names = "--sets", description = "List the sets of factors.")
  private boolean sets;

  @Option(names = "--factors", description = "List the factors.")
  private boolean factors;

  @Option(names = "--set", paramLabel = "ID", description = "List the factors of this set only.")
  private @Nullable String set;

  @Parameters(
      arity = "0..1",
      paramLabel = "WORD",
      description = "List only what has this word in its name.")
  private String word = "";

  FactorsListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Problems problems = new Problems();
    Output output = new Output(console, options);
    FactorData data = FactorData.open(Home.factors(), problems);
    if (set != null || factors) {
      return listFactors(data.sets(), output, problems);
    }
    return sets ? listSets(data.sets(), output, problems) : listActivities(data, output, problems);
  }

  private int listActivities(FactorData data, Output output, Problems problems) {
    List<Activity> listed =
        data.catalogue().all().stream()
            .filter(a -> named(a.id(), a.title(), a.group(), String.join(" ", a.aliases())))
            .toList();
    AcceptedUnits units = new AcceptedUnits(data.sets());
    return output.finish(
        problems, out -> FactorListReport.activities(listed, units, format(), out));
  }

  private int listSets(FactorLibrary library, Output output, Problems problems) {
    List<FactorSet> listed =
        library.ids().stream()
            .flatMap(id -> library.set(id).stream())
            .filter(s -> named(s.about().id(), s.about().title(), s.about().publisher()))
            .toList();
    return output.finish(problems, out -> FactorSetReport.sets(listed, format(), out));
  }

  private int listFactors(FactorLibrary library, Output output, Problems problems) {
    List<FactorSet> read =
        set == null
            ? library.ids().stream().flatMap(id -> library.set(id).stream()).toList()
            : FactorNames.set(set, library, problems).stream().toList();
    List<FactorHistory> listed =
        FactorHistory.all(read).stream().filter(factor -> named(factor.id())).toList();
    return output.finish(problems, out -> FactorListReport.factors(listed, format(), out));
  }

  private boolean named(String... names) {
    String wanted = word.toLowerCase(Locale.ROOT);
    return Stream.of(names).anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(wanted));
  }

  private String format() {
    return options.format().name();
  }
}
