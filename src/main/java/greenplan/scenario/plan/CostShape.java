package greenplan.scenario.plan;

import static greenplan.documents.TextForm.amount;
import static greenplan.documents.TextForm.text;
import static greenplan.documents.TextForm.year;

import greenplan.documents.Form;
import greenplan.documents.Key;
import greenplan.documents.Shape;
import java.util.List;

/** The keys that speak of money. */
final class CostShape {

  static final String MAIN_SCHEDULE = "greenbook-2026-02";
  static final List<String> CARBON_VALUES = List.of("low", "central", "high");

  private static final Form YES_OR_NO = new Form.Choice(List.of("yes", "no"));
  private static final Form POUNDS = amount("400,000 GBP 2024");

  /** The keys of a measure. */
  static final List<Key> MEASURE =
      List.of(
          Key.optional("capital", POUNDS, "what it costs once, with the year of the prices"),
          Key.optional("yearly-cost", POUNDS, "what it costs to run each year, at full effect"),
          Key.optional("yearly-saving", POUNDS, "what it saves elsewhere each year, likewise"),
          Key.optional("cost-life", text("15"), "for how many years it lasts; its life"),
          Key.optional(
              "cost-start",
              year("2025/26"),
              "when all capital is spent; as the effect grows, the year before, if not given"),
          Key.optional("pays", text("estates"), "who pays"),
          Key.optional("saves", text("estates"), "who saves"),
          Key.optional(
              "optimism-bias",
              text("standard-buildings"),
              "by how much capital becomes dearer: a type of project, or a percentage"),
          Key.optional("mitigation", text("50 %"), "the part of that which was dealt with; none"),
          Key.optional(
              "exclusive",
              new Form.ListOf(text("boilers")),
              "measures that are not bought as well, when a set is chosen"));

  /** How money is appraised. */
  static final Shape APPRAISAL =
      new Shape(
          "appraisal",
          "how money is appraised",
          List.of(
              Key.optional(
                  "schedule", text(MAIN_SCHEDULE), "the discount schedule; greenbook-2026-02"),
              Key.optional(
                  "price-year", text("2024"), "the prices of results; the latest of costs"),
              Key.optional(
                  "base-year", year("2024/25"), "the year that is discounted to; the current one"),
              Key.optional(
                  "carbon-values",
                  new Form.Choice(CARBON_VALUES),
                  "what a tonne is worth; central"),
              Key.optional(
                  "tonnes-discounted", YES_OR_NO, "whether a cost is per discounted tonne; no"),
              Key.optional(
                  "year",
                  year("2031/32"),
                  "whose tonnes are the widths of `macc`; that of the first required target"),
              Key.optional(
                  "capital-limits",
                  new Form.Named(amount("£500,000")),
                  "the most capital of a year, when a set is chosen"),
              Key.optional(
                  "minimum-npv", amount("£0"), "the least net present value of a chosen set"),
              Key.optional(
                  "note", text("from the outline business cases"), "what readers must know")));

  private CostShape() {}
}
