package greenplan.scenario.impact;

import greenplan.documents.Form;
import greenplan.documents.Key;
import greenplan.documents.Shape;
import greenplan.documents.TextForm;
import java.util.List;

/** The keys of a scenario that say what changes do to environment, people and money. */
public final class ImpactShape {

  static final String SECTION = "impact-assessments";

  private static final Shape FACTOR =
      new Shape(
          "impact factor",
          "what is looked at, and what the change does to it",
          List.of(
              Key.required("title", TextForm.text("Air quality"), "the name people read"),
              Key.required(
                  "group",
                  new Form.Choice(BottomLine.ids()),
                  "the part of the triple bottom line that it belongs to"),
              Key.required(
                  "score",
                  new Form.Choice(ImpactScore.ids()),
                  "what the change does to it; where nobody has looked, not assessed"),
              Key.optional("note", TextForm.text("no boiler on site any more"), "why")));

  private static final Shape ASSESSMENT =
      new Shape(
          "impact assessment",
          "an Equality and Sustainability Impact Assessment (EaSIA) of one policy or change of a"
              + " service; scores are counted and never added up",
          List.of(
              Key.required(
                  "title", TextForm.text("Heat pumps in place of oil"), "the change assessed"),
              Key.optional("tool", TextForm.text("EaSIA"), "the form that was filled in"),
              Key.optional("assessed", TextForm.text("estates team, May 2025"), "by whom and when"),
              Key.optional("source", TextForm.text("board paper 12, annex B"), "where it stands"),
              Key.optional("note", TextForm.text(""), "what a reader must know"),
              Key.required(
                  "factors",
                  new Form.Named(new Form.Fixed(FACTOR)),
                  "what is looked at, each with a name, in the order of the form")));

  /** The key, in the way of a list. */
  public static final List<Key> KEYS =
      List.of(
          Key.optional(
              SECTION,
              new Form.Named(new Form.Fixed(ASSESSMENT)),
              "what changes do to environment, people and money, each with a name"));

  private ImpactShape() {}
}
