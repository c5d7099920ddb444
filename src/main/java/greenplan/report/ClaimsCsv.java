package greenplan.report;

import greenplan.factors.EmissionFactor;
import greenplan.inventory.ResolvedComponent;
import greenplan.scenario.claim.ClaimHead;
import greenplan.trajectory.claim.ClaimResult;
import greenplan.trajectory.claim.Figure;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The claims of a scenario as a table for spreadsheets, with every digit. */
public final class ClaimsCsv {

  private ClaimsCsv() {}

  /** One row for each claim. */
  public static void write(List<ClaimResult> results, Writer out) {
    CsvText csv =
        new CsvText(out)
            .row(
                "id",
                "kind",
                "stated",
                "stated_value",
                "unit",
                "computed",
                "status",
                "why",
                "inputs",
                "factors",
                "text",
                "source",
                "origin");
    results.forEach(result -> row(csv, result));
  }

  private static void row(CsvText csv, ClaimResult result) {
    ClaimHead head = result.claim().head();
    csv.row(
        head.id(),
        head.kind(),
        head.stated().text(),
        head.stated().amount().number(),
        head.stated().amount().unit().symbol(),
        result.computed() == null ? "" : result.computed(),
        result.status().word(),
        ClaimSentence.of(result),
        joined(result.workings().inputs().stream().map(ClaimsCsv::figure)),
        joined(result.workings().factors().stream().map(ClaimsCsv::factor)),
        head.text(),
        head.source(),
        result.claim().origin().local());
  }

  private static String joined(Stream<String> parts) {
    return parts.collect(Collectors.joining("; "));
  }

  private static String figure(Figure figure) {
    String unit = figure.unit().isEmpty() ? "" : " " + figure.unit();
    return figure.name() + " = " + Numbers.exact(figure.value()) + unit;
  }

  private static String factor(ResolvedComponent component) {
    EmissionFactor factor = component.factor();
    return factor.id()
        + " of "
        + factor.set()
        + " = "
        + Numbers.exact(factor.kgCo2e())
        + " kgCO2e/"
        + factor.unit();
  }
}
