package greenplan.scenario.plan;

import greenplan.diagnostics.Code;
import greenplan.units.Amount;
import greenplan.units.Emissions;
import greenplan.units.FinancialYear;
import greenplan.units.Unit;
import greenplan.units.UnitRate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads measures. */
final class MeasureReader {

  private static final Unit TONNE = Unit.of("tCO2e");

  private final Set<String> known;
  private final TimingReader timings;
  private final CostReader costs;
  private final FleetReader fleets = new FleetReader();

  MeasureReader(FinancialYear current, Set<String> known) {
    this.known = known;
    this.timings = new TimingReader(current);
    this.costs = new CostReader(current, known);
  }

  /** The measure; null after everything that is wrong with it has been reported. */
  @Nullable Measure read(String id, PlanFields fields) {
    MeasureKind kind = MeasureKind.named(fields.text("does")).orElse(null);
    fields.names("requires").forEach(required -> checkKnown(required, fields));
    if (kind == null) {
      return null;
    }
    boolean complete = hasItsKeys(kind, fields);
    warnWithoutSource(fields);
    Timing timing = timings.read(fields, kind);
    Measure measure = timing == null ? null : measure(id, kind, timing, fields);
    return complete ? measure : null;
  }

  private void checkKnown(Named measure, PlanFields fields) {
    if (!known.contains(measure.name())) {
      fields.report(PlanProblems.unknown("measure", measure.name(), known), measure.origin());
    }
  }

  private Measure measure(String id, MeasureKind kind, Timing timing, PlanFields fields) {
    return new Measure(
        id,
        fields.text("title", id),
        kind,
        fields.names("lines"),
        fields.fraction("by", BigDecimal.ONE),
        fields.fraction("share", BigDecimal.ONE),
        timing,
        fields.has("to") ? switchTo(fields) : null,
        tonnes(fields),
        fields.has("fleet") ? fleets.fleet(fields.part("fleet")) : null,
        fields.has("coverage") ? fleets.coverage(fields.part("coverage")) : null,
        new MeasureGroup(fields.text("group"), fields.text("overlap", "exclusive")),
        fields.names("requires"),
        costs.read(id, fields),
        !fields.text("active").equals("no"),
        fields.text("assumption"),
        fields.text("source"),
        fields.place());
  }

  private static boolean hasItsKeys(MeasureKind kind, PlanFields fields) {
    boolean complete = hasOneLine(kind, fields);
    for (String key : kind.needed()) {
      if (!fields.has(key)) {
        fields.report(
            Code.GP201,
            "does",
            "a measure that does \"" + kind.id() + "\" needs \"" + key + "\"",
            "add \"" + key + ":\"");
        complete = false;
      }
    }
    for (String key : MeasureKind.special()) {
      if (fields.has(key) && !kind.takes(key)) {
        fields.report(
            Code.GP515,
            key,
            "\"" + key + "\" means nothing for a measure that does \"" + kind.id() + "\"",
            "remove it, or change what the measure does");
        complete = false;
      }
    }
    return complete;
  }

  private static boolean hasOneLine(MeasureKind kind, PlanFields fields) {
    int lines = fields.names("lines").size();
    boolean sound = lines == 1 || (lines > 1 && kind != MeasureKind.TONNES);
    if (!sound) {
      fields.report(
          Code.GP515,
          "lines",
          lines == 0 ? "the measure names no line" : "tonnes are taken off one line",
          "write the name of the line that it acts on, as in lines: [gas]");
    }
    return sound;
  }

  private static SwitchTo switchTo(PlanFields fields) {
    return new SwitchTo(
        fields.name("to"),
        fields.read("conversion", UnitRate::parse),
        fields.has("efficiency") ? fields.fraction("efficiency", BigDecimal.ONE) : null,
        fields.read("cop", PlanNumbers::positive));
  }

  private static @Nullable Amount tonnes(PlanFields fields) {
    return fields.has("tonnes")
        ? new Amount(fields.read("tonnes", PlanNumbers::emissions, Emissions.ZERO).tonnes(), TONNE)
        : null;
  }

  private static void warnWithoutSource(PlanFields fields) {
    List<String> said = List.of("assumption", "source");
    if (said.stream().noneMatch(fields::has)) {
      fields.report(
          Code.GP705,
          "",
          "nothing says where the size of this measure comes from",
          "add \"source:\" or \"assumption:\"");
    }
  }
}
