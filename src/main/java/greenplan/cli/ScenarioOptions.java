package greenplan.cli;

import greenplan.diagnostics.Nearest;
import greenplan.diagnostics.Reading;
import greenplan.factors.Boundary;
import greenplan.units.FinancialYear;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options of commands that look at one year of a scenario. */
final class ScenarioOptions {

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      converter = Years.class,
      description = "A year that the scenario holds, as 2016/17; its reported year if not given.")
  private @Nullable FinancialYear year;

  @Option(
      names = "--boundary",
      paramLabel = "BOUNDARY",
      converter = Boundaries.class,
      description =
          "What the total counts: ghg-protocol, nhs-carbon-footprint or"
              + " nhs-carbon-footprint-plus; that of the scenario if not given.")
  private @Nullable Boundary boundary;

  /** Options as if they had been typed. */
  static ScenarioOptions of(@Nullable FinancialYear year, @Nullable Boundary boundary) {
    ScenarioOptions options = new ScenarioOptions();
    options.year = year;
    options.boundary = boundary;
    return options;
  }

  @Nullable FinancialYear year() {
    return year;
  }

  @Nullable Boundary boundary() {
    return boundary;
  }

  static final class Years implements ITypeConverter<FinancialYear> {
    @Override
    public FinancialYear convert(String text) {
      Reading<FinancialYear> year = FinancialYear.parse(text);
      if (!year.isValue()) {
        throw new TypeConversionException(year.fault().message() + "; " + year.fault().hint());
      }
      return year.value();
    }
  }

  static final class Boundaries implements ITypeConverter<Boundary> {
    @Override
    public Boundary convert(String text) {
      return Boundary.named(text)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "unknown boundary \""
                          + text
                          + "\"; "
                          + Nearest.hintOrAll(text, Boundary.ids())));
    }
  }
}
