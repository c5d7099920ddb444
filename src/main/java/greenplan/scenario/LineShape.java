package greenplan.scenario;

import greenplan.documents.Form;
import greenplan.documents.Key;
import greenplan.documents.Shape;
import greenplan.documents.TextForm;
import greenplan.factors.GhgCategory;
import greenplan.factors.NhsCategory;
import greenplan.factors.Scope;
import java.util.List;
import java.util.stream.Stream;

/** The keys of an activity line, the same in a scenario and as the columns of a table. */
public final class LineShape {

  static final List<String> QUALITIES = List.of("metered", "reported", "estimated", "extrapolated");
  static final List<String> TIERS = List.of("reduced", "standard", "optimal");
  static final List<String> PART_YEARS = List.of("as-measured", "scaled-by-days", "share-by-days");

  private static final List<Key> KEYS =
      List.of(
          Key.optional(
              "activity",
              TextForm.text("natural-gas"),
              "what was done; the name of the line if not given"),
          Key.required("amount", TextForm.amount("20,120,026 kWh"), "how much, with its unit"),
          Key.optional(
              "purpose",
              TextForm.text("business-travel"),
              "for what, where the activity asks: whose miles they are"),
          Key.optional("site", TextForm.text("RD816"), "one of the sites"),
          Key.optional("source", TextForm.text("ERIC 2016-17"), "where the amount comes from"),
          Key.optional("quality", new Form.Choice(QUALITIES), "how the amount came about"),
          Key.optional("tier", new Form.Choice(TIERS), "how good the data are, in the NHS's tiers"),
          Key.optional(
              "note",
              TextForm.text("one meter was replaced in May"),
              "anything a reader must know"),
          Key.optional("cost", TextForm.amount("£1,200,000"), "what it cost in the year"),
          Key.optional("from", TextForm.date("2016-04-01"), "the first day that the amount covers"),
          Key.optional("to", TextForm.date("2016-12-31"), "the last day that the amount covers"),
          Key.optional(
              "part-year",
              new Form.Choice(PART_YEARS),
              "what to do with an amount that does not cover the year"),
          Key.optional(
              "product",
              TextForm.text("desflurane-240-ml"),
              "the cylinder or bottle that is counted"),
          Key.optional(
              "factor",
              TextForm.text("spend.sic-21-pharmaceuticals"),
              "the factor, where the activity leaves it to the line"),
          Key.optional(
              "scope",
              new Form.Choice(Scope.ids()),
              "the scope, where the activity leaves it to the line"),
          Key.optional(
              "ghg-category",
              new Form.Choice(GhgCategory.ids()),
              "the GHG Protocol category, likewise"),
          Key.optional(
              "nhs-category", new Form.Choice(NhsCategory.ids()), "the NHS category, likewise"),
          Key.optional(
              "contract-factor",
              TextForm.amount("0 kgCO2e/kWh"),
              "the supplier's factor for the market-based result"),
          Key.optional(
              "contract-instrument",
              TextForm.text("REGO-backed tariff"),
              "the contract or certificate behind the supplier's factor"),
          Key.optional(
              "restated-from", TextForm.amount("1,234 kWh"), "the amount reported earlier"),
          Key.optional(
              "restatement-reason",
              TextForm.text("a meter was found"),
              "why the amount was changed"));

  /** A line of a scenario: an amount, or a mapping with an amount. */
  static final Form LINE =
      new Form.Either(
          TextForm.amount("9,754,370 kWh"),
          new Shape("line", "an amount of one activity in one year", KEYS),
          "amount");

  private static final List<Key> TABLE_KEYS =
      List.of(
          Key.optional("id", TextForm.text("gas-main"), "a name for the line"),
          Key.optional("year", TextForm.year("2016/17"), "the year, if not the reported one"),
          Key.optional("unit", TextForm.text("kWh"), "the unit, if not beside the amount"));

  /** The columns of a table of lines. */
  static final List<String> COLUMNS = columns().stream().map(Key::name).toList();

  private LineShape() {}

  /** What may stand in each column of a table of lines. */
  public static List<Key> columns() {
    return Stream.concat(TABLE_KEYS.stream(), KEYS.stream()).toList();
  }

  /** The values that a key may have; none where it is free. */
  public static List<String> choices(String name) {
    for (Key key : KEYS) {
      if (key.name().equals(name) && key.form() instanceof Form.Choice choice) {
        return choice.values();
      }
    }
    return List.of();
  }
}
