package greenplan.cli;

import greenplan.diagnostics.Nearest;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Reading;
import greenplan.diagnostics.Source;
import greenplan.peers.Benchmark;
import greenplan.units.Amount;
import greenplan.units.EmissionRate;
import greenplan.units.FinancialYear;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What is compared with whom: all of it stands in the record of the result. */
final class PeerOptions implements PeerQuestion {

  @Option(
      names = "--metric",
      paramLabel = "NAME",
      description =
          "A metric, as kgco2e_per_inhaler; may be given several times. All that there are, if not"
              + " given.")
  private List<String> metrics = new ArrayList<>();

  @Option(
      names = "--organisation",
      paramLabel = "CODE",
      description = "Whose place is asked for; may be given several times.")
  private List<String> organisations = new ArrayList<>();

  @Option(
      names = "--own",
      paramLabel = "VALUE",
      description = "The own value, where the table does not hold the organisation.")
  private String own = "";

  @Option(
      names = "--activity",
      paramLabel = "AMOUNT",
      converter = Amounts.class,
      description = "What the value is per, as \"620,000 inhalers\"; for the opportunity.")
  private @Nullable Amount activity;

  @Option(
      names = "--factor",
      paramLabel = "RATE",
      converter = Rates.class,
      description = "Emissions per unit of the metric, as \"0.2 kgCO2e/kWh\"; for tCO2e.")
  private @Nullable EmissionRate factor;

  @Option(
      names = "--higher-is-better",
      description = "The highest value of a table is the best; the lowest, if not given.")
  private boolean higherIsBetter;

  @Option(
      names = "--include-self",
      description = "Count the organisation among its own peers; it is not, if not given.")
  private boolean includeSelf;

  @Option(
      names = "--benchmark",
      paramLabel = "LEVEL",
      converter = Benchmarks.class,
      description =
          "A level: median, top-quartile or top-decile; may be given several times. All that there"
              + " are peers enough for, if not given.")
  private List<Benchmark> benchmarks = new ArrayList<>();

  @Option(
      names = "--leave-out",
      paramLabel = "CODE=REASON",
      description = "A peer that is left out, and why; may be given several times.")
  private Map<String, String> leftOut = new LinkedHashMap<>();

  @Option(names = "--leave-out-doubtful", description = "Leave out peers whose value is doubtful.")
  private boolean leavesOutDoubtful;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description =
          "A type of organisation of ERIC, as \"ACUTE - SMALL\"; may be given several times. All"
              + " that start with ACUTE, if not given.")
  private List<String> types = new ArrayList<>();

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      converter = ScenarioOptions.Years.class,
      description = "The financial year of the return, if the file's name does not say it.")
  private @Nullable FinancialYear year;

  @Override
  public List<String> metrics() {
    return metrics;
  }

  @Override
  public List<String> organisations() {
    return organisations;
  }

  @Override
  public String own() {
    return own;
  }

  @Override
  public @Nullable Amount activity() {
    return activity;
  }

  @Override
  public @Nullable EmissionRate factor() {
    return factor;
  }

  @Override
  public boolean higherIsBetter() {
    return higherIsBetter;
  }

  @Override
  public boolean includeSelf() {
    return includeSelf;
  }

  @Override
  public List<Benchmark> benchmarks() {
    return benchmarks;
  }

  @Override
  public Map<String, String> leftOut() {
    return leftOut;
  }

  @Override
  public boolean leavesOutDoubtful() {
    return leavesOutDoubtful;
  }

  @Override
  public String word(PeerPart part) {
    return part.option();
  }

  @Override
  public Origin origin(PeerPart part, String value) {
    return origin(part.option(), value);
  }

  /** An option as a place. */
  static Origin origin(String option, String value) {
    return Origin.of(Source.ofText(option, value));
  }

  List<String> types() {
    return types;
  }

  @Nullable FinancialYear year() {
    return year;
  }

  private static <T> T value(Reading<T> reading) {
    if (!reading.isValue()) {
      throw new TypeConversionException(reading.fault().message() + "; " + reading.fault().hint());
    }
    return reading.value();
  }

  static final class Amounts implements ITypeConverter<Amount> {
    @Override
    public Amount convert(String text) {
      return value(Amount.parse(text));
    }
  }

  static final class Rates implements ITypeConverter<EmissionRate> {
    @Override
    public EmissionRate convert(String text) {
      return value(EmissionRate.parse(text));
    }
  }

  static final class Benchmarks implements ITypeConverter<Benchmark> {
    @Override
    public Benchmark convert(String text) {
      return Benchmark.named(text)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "no level \"" + text + "\"; " + Nearest.hintOrAll(text, Benchmark.ids())));
    }
  }
}
