package greenplan.report;

import greenplan.factors.EmissionFactor;
import greenplan.inventory.ResolvedComponent;
import greenplan.scenario.Scenario;
import greenplan.scenario.claim.ClaimHead;
import greenplan.trajectory.claim.ClaimResult;
import greenplan.trajectory.claim.Figure;
import greenplan.trajectory.claim.RateReading;
import greenplan.trajectory.claim.Status;
import java.math.BigDecimal;
import java.util.List;

/** The claims of a scenario for the terminal: a table of verdicts, then each with its workings. */
public final class ClaimsText {

  private static final int NAME = 22;
  private static final int FIGURES = 5;

  private final StringBuilder text = new StringBuilder();

  private ClaimsText() {}

  /** The whole text. */
  public static String of(Scenario scenario, List<ClaimResult> results) {
    ClaimsText claims = new ClaimsText();
    claims.add(scenario.title());
    claims.add(scenario.organisation());
    claims.add("");
    if (results.isEmpty()) {
      claims.add("No claims. Write them under \"claims\".");
    } else {
      claims.summary(results);
      results.forEach(claims::claim);
    }
    return claims.text.toString();
  }

  private void summary(List<ClaimResult> results) {
    TextTable table = TextTable.of("claim", "says", "verdict", "computed");
    results.forEach(
        result ->
            table.row(
                Visible.of(result.claim().id()),
                Visible.of(result.claim().stated().text()),
                result.status().word(),
                ClaimSentence.computed(result)));
    text.append(table.text());
    long missed = results.stream().filter(result -> result.status().isMissed()).count();
    add("");
    add(missed + " of " + results.size() + " refuted or implausible");
  }

  private void claim(ClaimResult result) {
    ClaimHead head = result.claim().head();
    add("");
    add(head.id() + ": " + result.status().word());
    field("says", head.stated().text());
    field("text", head.text());
    field("source", head.source());
    field("why", ClaimSentence.of(result));
    result.workings().inputs().forEach(figure -> field(figure.name(), exact(figure)));
    result.workings().factors().forEach(this::factor);
    result.workings().findings().forEach(figure -> field(figure.name(), shown(figure)));
    if (result.status() != Status.IMPLAUSIBLE) {
      result.workings().doubts().forEach(doubt -> field("doubt", doubt));
    }
    readings(result.workings().readings());
  }

  private void factor(ResolvedComponent component) {
    EmissionFactor factor = component.factor();
    String value = Numbers.exact(factor.kgCo2e()) + " kgCO2e/" + factor.unit();
    field("  " + component.component().id(), value + ", " + factor.id() + " of " + factor.set());
    field("  read in", factor.source() + " (" + factor.status() + ")");
  }

  private void readings(List<RateReading> readings) {
    if (readings.isEmpty()) {
      return;
    }
    TextTable table = TextTable.of("", "convention", ">% a year", "verdict", "meaning");
    readings.forEach(
        reading ->
            table.row(
                reading.isChosen() ? "  *" : "",
                reading.convention(),
                Numbers.rounded(reading.percentPerYear(), 2),
                reading.status().word(),
                reading.words()));
    text.append(table.text());
    add("  * the convention of the verdict");
  }

  private static String exact(Figure figure) {
    return figure(figure, Numbers.exact(figure.value()));
  }

  /** What was divided has no last digit, so it is rounded. */
  private static String shown(Figure figure) {
    BigDecimal value = figure.value();
    return figure(figure, Numbers.significant(value, FIGURES));
  }

  private static String figure(Figure figure, String number) {
    String unit = figure.unit().isEmpty() ? "" : " " + figure.unit();
    return number + unit + (figure.note().isEmpty() ? "" : " (" + figure.note().strip() + ")");
  }

  private void field(String name, String value) {
    if (!value.isEmpty()) {
      String line = value.strip().replaceAll("\\s+", " ");
      add("  " + name + " ".repeat(Math.max(1, NAME - name.length())) + line);
    }
  }

  private void add(String line) {
    text.append(Visible.of(line)).append('\n');
  }
}
