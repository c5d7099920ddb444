package greenplan.clinical.gas;

import greenplan.documents.Form;
import greenplan.documents.Key;
import greenplan.documents.Shape;
import greenplan.documents.TextForm;
import greenplan.factors.GwpSets;
import java.util.List;
import java.util.stream.Stream;

/** What may stand in a file of anaesthetic gases, and in the tables that it names. */
public final class GasShape {

  private static final Form AMOUNT = TextForm.amount("120 cylinders");

  private static final List<Key> GAS =
      List.of(
          Key.required(
              "gas", TextForm.text("nitrous-oxide-mixture"), "the gas or agent, by its activity"),
          Key.optional(
              "product",
              TextForm.text("entonox-cylinder-2000-l"),
              "the cylinder or bottle that amounts count"),
          Key.optional(
              "fraction",
              TextForm.text("57.9%"),
              "how much of what is counted is nitrous oxide; needed for a mass of mixture"));

  private static final List<Key> AMOUNTS =
      List.of(
          Key.optional("opening", AMOUNT, "in stock on the first day"),
          Key.required("purchased", AMOUNT, "bought"),
          Key.optional("returned-unopened", AMOUNT, "given back unopened; needs evidence"),
          Key.optional(
              "evidence", TextForm.text("credit notes"), "what proves that it was unopened"),
          Key.optional("returned-part-full", AMOUNT, "given back opened; counted in full"),
          Key.optional("closing", AMOUNT, "in stock on the last day"),
          Key.optional("clinical", AMOUNT, "what an audit found to have reached patients"),
          Key.optional("cases", TextForm.text("35"), "how many patients the audit counted"),
          Key.optional(
              "audit-months",
              TextForm.text("3"),
              "how many months the audit took, where it is not the whole period"),
          Key.optional(
              "captured",
              TextForm.amount("4.9 kg"),
              "agent that a reprocessor certified as returned, or nitrous oxide measured as"
                  + " destroyed; needs capture-evidence"),
          Key.optional(
              "capture-evidence",
              TextForm.text("certificate of the reprocessor"),
              "what proves that it was captured"));

  private static final Key SOURCE =
      Key.optional("source", TextForm.text("supplier's invoices"), "who says so");

  private static final Shape LINE =
      new Shape(
          "gas supply",
          "one gas of one supply",
          Stream.of(GAS, AMOUNTS, List.of(SOURCE)).flatMap(List::stream).toList());

  private static final Shape DECOMMISSIONING =
      new Shape(
          "decommissioning",
          "a manifold taken out of use",
          Stream.of(
                  GAS,
                  List.of(
                      Key.required("before", AMOUNT, "procured in a period before"),
                      Key.required("after", AMOUNT, "procured in as long a period after"),
                      SOURCE))
              .flatMap(List::stream)
              .toList());

  private static final Shape TARGET =
      new Shape(
          "gas target",
          "a fall of nitrous oxide that is said to include a fall of the mixture",
          List.of(
              Key.optional("title", TextForm.text("Nitrous oxide"), "what readers see"),
              Key.required("reduction", TextForm.text("50 %"), "the fall, in litres procured"),
              Key.required(
                  "part",
                  new Form.Choice(List.of("nitrous-oxide-mixture")),
                  "the part that falls by less"),
              Key.required("part-reduction", TextForm.text("10 %"), "the fall of that part"),
              Key.optional(
                  "by",
                  TextForm.text("2028-12-31"),
                  "the year at whose end it is due, or a day in it"),
              Key.optional("source", TextForm.text("action plan"), "who says so")));

  /** A whole file. */
  public static final Shape FILE =
      new Shape(
          "file of anaesthetic gases",
          "an organisation's anaesthetic gases over a period",
          List.of(
              Key.required("title", TextForm.text("Gases 2024/25"), "what this file is"),
              Key.required("organisation", TextForm.text("Example Trust"), "whose gases these are"),
              Key.optional("year", TextForm.year("2024/25"), "the financial year, or from and to"),
              Key.optional("from", TextForm.date("2024-06-01"), "the first day"),
              Key.optional("to", TextForm.date("2024-06-30"), "the last day"),
              Key.required(
                  "gwp", new Form.Choice(GwpSets.names()), "the set of warming potentials"),
              Key.optional(
                  "base",
                  TextForm.file("gases-2022-23.yaml"),
                  "the file of the year that this one is compared with, in the same folder"),
              Key.optional(
                  "restate-base",
                  new Form.Choice(List.of("yes", "no")),
                  "yes works the base out again with the warming potentials of this file"),
              Key.optional(
                  "targets",
                  new Form.Named(new Form.Fixed(TARGET)),
                  "falls of nitrous oxide since the base"),
              Key.optional("notes", new Form.ListOf(TextForm.text("")), "what a reader must know"),
              Key.optional(
                  "own-products",
                  TextForm.file("products.csv"),
                  "a table of the supplier's cylinders and bottles"),
              Key.optional("gases", new Form.Named(new Form.Fixed(LINE)), "the supplies"),
              Key.optional(
                  "tables",
                  new Form.ListOf(TextForm.file("gases.csv")),
                  "tables of supplies, with the same keys as columns and id"),
              Key.optional(
                  "decommissioning",
                  new Form.Named(new Form.Fixed(DECOMMISSIONING)),
                  "manifolds taken out of use")));

  private GasShape() {}

  /** The columns of a table. */
  static List<String> columns() {
    return Stream.concat(Stream.of("id"), LINE.names().stream()).toList();
  }

  /** The columns that a table cannot do without. */
  static List<String> requiredColumns() {
    return List.of("id", "gas", "purchased");
  }
}
