package greenplan.report;

import greenplan.clinical.inhaler.LowCarbonShare;
import greenplan.clinical.inhaler.SwitchEffect;
import greenplan.clinical.inhaler.SwitchResult;
import java.math.BigDecimal;

/** A plan of switches for people. */
final class SwitchesText {

  private final SwitchResult result;

  private SwitchesText(SwitchResult result) {
    this.result = result;
  }

  static String of(SwitchResult result) {
    SwitchesText text = new SwitchesText(result);
    return Visible.of(result.plan().title()) + "\n\n" + text.effects() + text.targets();
  }

  private String effects() {
    TextTable table =
        TextTable.of(
            "switch",
            "to",
            ">share",
            ">inhalers moved",
            ">kg each then",
            ">saved tCO2e",
            ">saved tCO2e a year");
    for (SwitchEffect effect : result.effects()) {
      table.row(
          Visible.of(effect.plan().id()),
          Visible.of(effect.plan().to().name()),
          Numbers.exact(effect.plan().share().movePointRight(2)) + "%",
          Numbers.rounded(effect.moved(), 0),
          Figures.rounded(effect.perInhalerThen(), 3),
          Numbers.rounded(effect.saved().tonnes(), 3),
          Numbers.rounded(result.yearly(effect.saved()).tonnes(), 1));
    }
    if (table.isEmpty()) {
      return "";
    }
    table
        .rule()
        .row(
            "together",
            "",
            "",
            "",
            "",
            Numbers.rounded(result.saved().tonnes(), 3),
            Numbers.rounded(result.yearly(result.saved()).tonnes(), 1));
    return table.text() + mean() + without();
  }

  private String mean() {
    return "Mean footprint of an inhaler: "
        + Numbers.rounded(result.before(), 3)
        + " kgCO2e before, "
        + Numbers.rounded(result.after(), 3)
        + " after. A year is "
        + (result.months() == 1 ? "twelve times the month" : "scaled from the months")
        + " read.\n";
  }

  private String without() {
    StringBuilder text = new StringBuilder();
    for (SwitchEffect effect : result.effects()) {
      if (effect.without().signum() > 0) {
        text.append(Visible.of(effect.plan().id())).append(": ");
        text.append(Numbers.rounded(effect.without(), 0));
        text.append(" inhalers have no footprint in this table and are not moved.\n");
      }
    }
    return text.append('\n').toString();
  }

  private String targets() {
    TextTable table =
        TextTable.of(
            "target, kgCO2e/inhaler",
            "now",
            "after the switches",
            ">without propellant now",
            ">needed",
            ">inhalers to move");
    for (LowCarbonShare share : result.shares()) {
      table.row(
          Numbers.exact(share.target()),
          reached(result.before(), share),
          reached(result.after(), share),
          percent(result.lowCarbon()),
          share.needed() == null ? "-" : percent(share.needed()),
          Figures.rounded(share.moved(), 0));
    }
    return table.isEmpty() ? "" : table.text() + means() + "\n";
  }

  private String means() {
    return result.high() == null || result.low() == null
        ? "There are no two kinds to shift between: no share of inhalers without propellant is"
            + " worked out.\n"
        : "The share needed is (high - target) / (high - low), with high "
            + Numbers.rounded(result.high(), 3)
            + ", the mean of metered dose inhalers, and low "
            + Numbers.rounded(result.low(), 3)
            + ", that of the others.\n";
  }

  private static String reached(BigDecimal mean, LowCarbonShare share) {
    return mean.compareTo(share.target()) <= 0 ? "reached" : "missed";
  }

  private static String percent(BigDecimal share) {
    return Numbers.rounded(share.movePointRight(2), 1) + "%";
  }
}
