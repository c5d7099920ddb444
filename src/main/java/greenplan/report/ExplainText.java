package greenplan.report;

import greenplan.factors.EmissionFactor;
import greenplan.factors.GhgCategory;
import greenplan.factors.NhsCategory;
import greenplan.factors.SetAbout;
import greenplan.footprint.Footprint;
import greenplan.footprint.FootprintLine;
import greenplan.inventory.ResolvedComponent;
import greenplan.inventory.Step;
import greenplan.scenario.Contract;
import greenplan.scenario.DeclaredLine;
import greenplan.scenario.LineDetails;
import greenplan.units.Amount;
import greenplan.units.Emissions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The workings of a line: every multiplication, with where each number comes from. */
public final class ExplainText {

  private final Footprint footprint;
  private final StringBuilder text = new StringBuilder();

  private ExplainText(Footprint footprint) {
    this.footprint = footprint;
  }

  /**
   * The workings of some lines of a footprint.
   *
   * @param lines the components of one declared line, or of several, in order
   */
  public static String of(Footprint footprint, List<FootprintLine> lines) {
    ExplainText explained = new ExplainText(footprint);
    @Nullable DeclaredLine before = null;
    for (FootprintLine line : lines) {
      if (!line.line().declared().equals(before)) {
        before = line.line().declared();
        explained.head(line);
      }
      explained.component(line);
    }
    explained.sum(lines);
    return explained.text.toString();
  }

  private void head(FootprintLine line) {
    DeclaredLine declared = line.line().declared();
    LineDetails details = declared.details();
    add(declared.id() + ": " + line.line().activity().title() + ", " + declared.year());
    field("amount", Numbers.exact(declared.amount()));
    field("stands in", declared.place().origin("amount").local());
    field("source", details.source());
    field("site", details.site());
    field("purpose", details.purpose());
    field("quality", details.quality() + (details.tier().isEmpty() ? "" : ", " + details.tier()));
    field("note", details.note());
    if (details.restatement() != null) {
      field(
          "restated",
          "from "
              + Numbers.exact(details.restatement().from())
              + ": "
              + details.restatement().reason());
    }
    add("");
  }

  private void component(FootprintLine line) {
    ResolvedComponent component = line.component();
    EmissionFactor factor = component.factor();
    add(component.component().id() + " - " + place(line));
    Amount amount = line.line().declared().amount();
    add("      " + Numbers.exact(amount));
    component.steps().forEach(this::step);
    add(
        "    x "
            + Numbers.exact(factor.kgCo2e())
            + " kgCO2e/"
            + factor.unit()
            + "   "
            + factor.id()
            + " of "
            + factor.set()
            + ", "
            + factor.status());
    add(
        "    = "
            + Numbers.exact(line.emissions().kgCo2e())
            + " kgCO2e = "
            + Numbers.exact(line.emissions().tonnes())
            + " tCO2e");
    field("  factor in", factor.origin().local());
    field("  source", factor.source());
    field("  edition", edition(factor));
    field("  note", factor.note());
    contract(line);
    add("");
  }

  private void step(Step step) {
    String source = step.source().isEmpty() ? "" : " (" + step.source() + ")";
    String under = step.by().isDecimal() ? "" : " / " + Numbers.exact(step.by().under());
    add("    x " + Numbers.exact(step.by().over()) + under + "   " + step.meaning() + source);
  }

  private void contract(FootprintLine line) {
    Contract contract = line.component().contract();
    if (contract != null) {
      field(
          "  market-based",
          Numbers.exact(contract.rate().kgCo2e())
              + " kgCO2e/"
              + contract.rate().per()
              + " by "
              + contract.instrument()
              + " = "
              + Numbers.exact(line.marketBased().tonnes())
              + " tCO2e");
    }
  }

  private static String place(FootprintLine line) {
    GhgCategory ghg = line.placement().ghg();
    NhsCategory nhs = line.placement().nhs();
    return line.placement().scope().title()
        + (ghg == null ? "" : ", " + ghg.title())
        + (nhs == null ? "" : "; NHS: " + nhs.title());
  }

  private String edition(EmissionFactor factor) {
    for (SetAbout set : footprint.inventory().sets()) {
      if (set.id().equals(factor.set())) {
        return set.title()
            + " (version "
            + set.version()
            + "), "
            + set.publisher()
            + ", "
            + set.licence();
      }
    }
    return "";
  }

  private void sum(List<FootprintLine> lines) {
    Emissions counted = Emissions.ZERO;
    for (FootprintLine line : lines) {
      boolean counts = footprint.boundary().includes(line.placement());
      counted = counts ? counted.plus(line.emissions()) : counted;
    }
    add(
        "In the total ("
            + footprint.boundary().title()
            + "): "
            + Numbers.exact(counted.tonnes())
            + " tCO2e");
  }

  private void field(String name, String value) {
    if (!value.isEmpty()) {
      add("  " + name + " ".repeat(Math.max(1, 12 - name.length())) + value);
    }
  }

  private void add(String line) {
    text.append(Visible.of(line)).append('\n');
  }
}
