package greenplan.scenario.plan;

import static greenplan.documents.TextForm.text;

import greenplan.documents.Form;
import greenplan.documents.Key;
import greenplan.documents.Shape;
import greenplan.factors.Boundary;
import java.util.List;

/** The keys of indicators. */
final class IndicatorShape {

  private static final Form NAMES = new Form.ListOf(text("inhalers"));

  private static final Shape TARGET =
      new Shape(
          "indicator target",
          "what an indicator shall be",
          List.of(
              Key.required("by", text("2025/26"), "the year, or a day in it"),
              Key.optional("at-most", text("15"), "the level or less, in the indicator's unit"),
              Key.optional("below", text("12"), "less than the level"),
              Key.optional("at-least", text("60"), "the level or more"),
              Key.optional("above", text("20"), "more than the level"),
              Key.optional("reduction", text("10 %"), "a fall on the base year")));

  static final Shape INDICATOR =
      new Shape(
          "indicator",
          "a ratio of sums, followed year by year",
          List.of(
              Key.optional("title", text("Mean footprint of an inhaler"), "what readers see"),
              Key.required("of", new Form.Choice(IndicatorKind.ids()), "what is counted"),
              Key.optional("lines", NAMES, "the lines that are counted"),
              Key.optional("per-lines", NAMES, "the lines whose amounts are divided by"),
              Key.optional(
                  "denominator", text("patient-contacts"), "the denominator, in their place"),
              Key.optional("measure", text("fleet"), "the measure that has the fleet"),
              Key.optional(
                  "unit", text("kgCO2e/inhaler"), "the unit of the ratio; it must fit the sums"),
              Key.optional("boundary", new Form.Choice(Boundary.ids()), "which emissions count"),
              Key.optional("targets", new Form.ListOf(new Form.Fixed(TARGET)), "what it shall be"),
              Key.optional("source", text("NHS England"), "who asks for it")));

  private IndicatorShape() {}
}
