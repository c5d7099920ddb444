package greenplan.cli;

import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Reading;
import greenplan.diagnostics.Source;
import greenplan.report.UnitsReport;
import greenplan.units.Amount;
import greenplan.units.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code greenplan units}: the vocabulary, and conversions within it. */
@Command(
    name = "units",
    description = {
      "List the units that are known, or convert an amount.",
      "Units of one kind convert into each other. kWh of fuel at gross and at net calorific value are"
          + " two kinds, and so are kg, kg of CO2 and kg of CO2e."
    },
    footer = {
      "%nExamples:",
      "  greenplan units",
      "  greenplan units 1.2 GWh kWh",
      "  greenplan units \"9000 L\" m3"
    })
final class UnitsCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private OutputOptions options = new OutputOptions();

  @Parameters(
      arity = "0..*",
      paramLabel = "AMOUNT UNIT",
      description = "An amount and the unit to convert it to, such as: 1.2 GWh kWh")
  private List<String> words = new ArrayList<>();

  UnitsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Output output = new Output(console, options);
    if (words.isEmpty()) {
      return output.write(out -> UnitsReport.vocabulary(options.format().name(), out));
    }
    return convert(output);
  }

  private int convert(Output output) {
    Problems problems = new Problems();
    String target = words.get(words.size() - 1);
    String text = String.join(" ", words.subList(0, words.size() - 1));
    Source source = Source.ofText("arguments", text + " " + target);
    Reading<Amount> amount = Amount.parse(text);
    Reading<Unit> unit = Unit.parse(target);
    if (!amount.isValue()) {
      problems.add(amount.fault(), new Origin(source, 1, 1, text.length()));
    }
    Origin targetOrigin = new Origin(source, 1, text.length() + 2, target.length());
    if (!unit.isValue()) {
      problems.add(unit.fault(), targetOrigin);
    }
    if (!problems.hasErrors() && !amount.value().unit().isKindOf(unit.value())) {
      UnitsReport.mismatch(amount.value().unit(), unit.value(), targetOrigin, problems);
    }
    return output.finish(
        problems,
        out ->
            UnitsReport.conversion(
                amount.value(), amount.value().in(unit.value()), options.format().name(), out));
  }
}
