package greenplan.cli;

import greenplan.diagnostics.Problems;
import greenplan.factors.AcceptedUnits;
import greenplan.factors.Activity;
import greenplan.factors.Component;
import greenplan.factors.FactorData;
import greenplan.factors.FactorHistory;
import greenplan.factors.FactorSet;
import greenplan.report.FactorActivityReport;
import greenplan.report.FactorSetReport;
import greenplan.report.FactorShowReport;
import greenplan.units.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code greenplan factors show}: everything about one activity, factor or set. */
@Command(
    name = "show",
    description = "Show an activity, a factor or a set: values, editions, sources and terms.",
    footer = {
      "%nExamples:",
      "  greenplan factors show natural-gas",
      "  greenplan factors show natural-gas.combustion --format csv",
      "  greenplan factors show desnz-2025"
    })
final class FactorsShowCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private OutputOptions options = new OutputOptions();

  @Parameters(paramLabel = "NAME", description = "An activity, a factor or a set.")
  private String name = "";

  FactorsShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Problems problems = new Problems();
    Output output = new Output(console, options);
    FactorData data = FactorData.open(Home.factors(), problems);
    Optional<Activity> activity = data.catalogue().find(name);
    if (activity.isPresent()) {
      return show(activity.get(), data, output, problems);
    }
    Optional<FactorSet> set = data.sets().set(name);
    if (set.isPresent()) {
      return output.finish(problems, out -> FactorSetReport.set(set.get(), format(), out));
    }
    FactorHistory factor = FactorHistory.of(name, data.sets());
    if (factor.sets().isEmpty()) {
      FactorNames.unknown(name, data, problems);
    }
    return output.finish(problems, out -> FactorShowReport.factor(factor, format(), out));
  }

  private int show(Activity activity, FactorData data, Output output, Problems problems) {
    Map<String, FactorHistory> factors = new LinkedHashMap<>();
    for (List<Component> components : activity.components().values()) {
      for (Component component : components) {
        factors.computeIfAbsent(
            component.factor(), id -> FactorHistory.of(id, component.series(), data.sets()));
      }
    }
    factors.values().removeIf(factor -> factor.sets().isEmpty());
    List<String> units =
        new AcceptedUnits(data.sets()).of(activity).stream().map(Unit::symbol).toList();
    List<FactorHistory> shown = List.copyOf(factors.values());
    return output.finish(
        problems, out -> FactorActivityReport.write(activity, shown, units, format(), out));
  }

  private String format() {
    return options.format().name();
  }
}
