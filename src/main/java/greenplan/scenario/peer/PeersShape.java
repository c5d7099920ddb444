package greenplan.scenario.peer;

import static greenplan.documents.TextForm.text;

import greenplan.documents.Form;
import greenplan.documents.Key;
import greenplan.documents.Shape;
import greenplan.documents.TextForm;
import java.util.List;

/** The keys of a scenario that say with whom the organisation is compared. */
public final class PeersShape {

  static final String SECTION = "peers";

  /** The words of the levels, as the arithmetic of peers has them. */
  public static final List<String> LEVELS = List.of("median", "top-quartile", "top-decile");

  static final String HIGHER = "higher";
  static final String YES = "yes";

  private static final Form FLAG = new Form.Choice(List.of(YES, "no"));

  private static final Shape COMPARISON =
      new Shape(
          "comparison with peers",
          "where an organisation stands among others, and what their levels would save",
          List.of(
              Key.optional("title", text("Inhalers"), "what readers see"),
              Key.required(
                  "table",
                  TextForm.file("peers/inhalers.csv"),
                  "organisations and their metrics, each with its unit in its name"),
              Key.optional(
                  "metrics",
                  new Form.ListOf(text("kgco2e_per_inhaler")),
                  "what is compared; all metrics of the table if not given"),
              Key.optional(
                  "organisations", new Form.ListOf(text("A01")), "whose place is asked for"),
              Key.optional(
                  "own", text("19.4"), "the value, where the table does not hold the organisation"),
              Key.optional(
                  "activity",
                  TextForm.amount("620,000 inhalers"),
                  "what the value is per, for what a level would save"),
              Key.optional(
                  "factor",
                  TextForm.amount("0.2 kgCO2e/kWh"),
                  "emissions per unit of the metric; emissions need none"),
              Key.optional(
                  "better",
                  new Form.Choice(List.of("lower", HIGHER)),
                  "which values are the better ones; lower if not given"),
              Key.optional(
                  "include-self",
                  FLAG,
                  "whether the organisation is among its own peers; no if not given"),
              Key.optional(
                  "levels",
                  new Form.ListOf(new Form.Choice(LEVELS)),
                  "levels of peers; all that there are peers enough for if not given"),
              Key.optional(
                  "leave-out",
                  new Form.Named(text("waste in kg")),
                  "peers that are left out, by code, each with the reason"),
              Key.optional(
                  "leave-out-doubtful",
                  FLAG,
                  "whether peers are left out whose value is doubtful; no if not given"),
              Key.optional("source", text("dashboard, May 2025"), "where the table comes from"),
              Key.optional("note", text(""), "what a reader must know")));

  /** The key, in the way of a list. */
  public static final List<Key> KEYS =
      List.of(
          Key.optional(
              SECTION,
              new Form.Named(new Form.Fixed(COMPARISON)),
              "with whom the organisation is compared, each comparison with a name"));

  private PeersShape() {}
}
