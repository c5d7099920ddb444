package greenplan.report;

import greenplan.clinical.gas.GasBase;
import greenplan.clinical.gas.GasGoal;
import greenplan.clinical.gas.GasSeries;
import greenplan.clinical.gas.GasSplit;
import greenplan.clinical.gas.GasUse;
import greenplan.clinical.gas.GasYear;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Years of anaesthetic gases beside each other, for people, and what targets allow. */
final class GasesSeriesText {

  private static final String NONE = "-";

  private final GasSeries series;
  private final GasYear year;

  private GasesSeriesText(GasSeries series) {
    this.series = series;
    this.year = series.year();
  }

  /** The years and the targets; empty where no base is named. */
  static String of(GasYear year) {
    return year.series()
        .map(GasesSeriesText::new)
        .map(text -> text.years() + text.goals())
        .orElse("");
  }

  private String years() {
    TextTable table =
        TextTable.of(
            "years", "GWP", ">pure N2O L", ">mixed N2O L", ">N2O L", ">lost", ">tCO2e emitted");
    StringBuilder notes = new StringBuilder();
    for (GasBase base : series.bases()) {
      row(table, base.year(), base.equals(series.base()) ? " (base)" : "");
      GasYear reported = base.reported();
      if (reported != null) {
        notes.append(base.year().period().label()).append(" is restated: with ");
        notes.append(reported.gwp()).append(" it was reported as ");
        notes.append(tonnes(emitted(reported))).append(" tCO2e.\n");
      }
    }
    row(table, year, "");
    changes(table.rule());
    String length =
        series.isPerDay()
            ? "The periods differ in length: the change is that of amounts per day.\n"
            : "";
    String audits =
        series.isSameAudit() ? "" : "Other supplies were audited: what was lost is not compared.\n";
    return table.text() + length + audits + notes + "\n";
  }

  private static void row(TextTable table, GasYear of, String mark) {
    GasSplit litres = of.nitrousOxide();
    BigDecimal lost = of.wastePercent();
    table.row(
        of.period().label() + mark,
        of.gwp(),
        litres(litres.pure()),
        litres(litres.mixed()),
        litres(litres.whole()),
        lost == null ? NONE : Numbers.rounded(lost, 2) + "%",
        tonnes(emitted(of)));
  }

  private void changes(TextTable table) {
    BigDecimal points = series.wasteChange();
    table.row(
        "change since " + series.base().year().period().label(),
        "",
        change(of -> of.nitrousOxide().pure()),
        change(of -> of.nitrousOxide().mixed()),
        change(of -> of.nitrousOxide().whole()),
        points == null ? NONE : Numbers.signed(Numbers.rounded(points, 2)) + " points",
        change(GasesSeriesText::emitted));
  }

  private String change(Function<GasYear, BigDecimal> amount) {
    return percent(series.change(amount));
  }

  private static BigDecimal emitted(GasYear of) {
    return of.total().emissions(GasUse::emitted).tonnes();
  }

  private String goals() {
    StringBuilder text = new StringBuilder();
    series.goals().forEach(goal -> text.append(goal(goal)).append('\n'));
    return text.toString();
  }

  private String goal(GasGoal goal) {
    TextTable table =
        TextTable.of(
            "nitrous oxide procured, L",
            ">" + series.base().year().period().label(),
            ">" + year.period().label(),
            ">change",
            ">1 allows",
            ">gap",
            ">2 allows",
            ">gap");
    row(table, "pure", goal, GasSplit::pure);
    row(table, "mixed with oxygen", goal, GasSplit::mixed);
    row(table.rule(), "together", goal, GasSplit::whole);
    String scaled =
        series.isPerDay()
            ? series.base().year().period().label() + " is scaled to the same number of days.\n"
            : "";
    return NestedText.one(goal.readings()) + "\n" + table.text() + scaled + standing(goal);
  }

  private static void row(
      TextTable table, String name, GasGoal goal, Function<GasSplit, BigDecimal> part) {
    BigDecimal base = part.apply(goal.base());
    BigDecimal now = part.apply(goal.now());
    BigDecimal first = part.apply(goal.first());
    BigDecimal second = part.apply(goal.second());
    boolean isLess = first.signum() < 0;
    table.row(
        name,
        litres(base),
        litres(now),
        base.signum() == 0 ? NONE : Numbers.signed(Numbers.percent(now.subtract(base), base)),
        isLess ? NONE : litres(first),
        isLess ? NONE : gap(now, first),
        litres(second),
        gap(now, second));
  }

  private static String gap(BigDecimal now, BigDecimal allowed) {
    return Numbers.signed(litres(now.subtract(allowed)));
  }

  private String standing(GasGoal goal) {
    BigDecimal fall = goal.leastFallOfMixture();
    String needs =
        fall == null
            ? ""
            : " (it takes a fall of the mixture by "
                + Numbers.percent(fall, BigDecimal.ONE)
                + " with no pure gas left)";
    return "In "
        + year.period().label()
        + " reading 1 is "
        + reached(goal.isFirstReached())
        + needs
        + ", reading 2 is "
        + reached(goal.isSecondReached())
        + ".\n";
  }

  private static String reached(boolean is) {
    return is ? "reached" : "not reached";
  }

  private static String litres(BigDecimal litres) {
    return Numbers.rounded(litres, 1);
  }

  private static String tonnes(BigDecimal tonnes) {
    return Numbers.rounded(tonnes, 3);
  }

  private static String percent(@Nullable BigDecimal percent) {
    return percent == null ? NONE : Numbers.signed(Numbers.rounded(percent, 1)) + "%";
  }
}
