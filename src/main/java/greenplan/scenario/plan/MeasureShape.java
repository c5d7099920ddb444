package greenplan.scenario.plan;

import static greenplan.documents.TextForm.amount;
import static greenplan.documents.TextForm.text;
import static greenplan.documents.TextForm.year;

import greenplan.documents.Form;
import greenplan.documents.Key;
import greenplan.documents.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The keys of a measure. */
final class MeasureShape {

  static final List<String> RAMPS = List.of("linear", "logistic", "smoothstep", "step");
  static final List<String> OVERLAPS = List.of("exclusive", "additive");

  private static final Form FRACTION = text("30 %");
  private static final Form NAMES = new Form.ListOf(text("electricity"));

  private static final Shape WEIBULL =
      new Shape(
          "survival curve",
          "the share of vehicles that reach an age: exp(-(age / scale)^shape)",
          List.of(
              Key.required("shape", text("4.4"), "how suddenly vehicles leave"),
              Key.required("scale", text("8"), "the age in years that 37 % reach")));

  private static final Shape FLEET =
      new Shape(
          "fleet",
          "vehicles that are replaced when they are old",
          List.of(
              Key.optional("size", text("120"), "how many there are; 100 if not given"),
              Key.optional("growth", amount("1 %/yr"), "growth of the fleet"),
              Key.optional("life", text("7"), "the years after which a vehicle leaves"),
              Key.optional(
                  "weibull", new Form.Fixed(WEIBULL), "a survival curve, in place of a life"),
              Key.optional(
                  "ages", new Form.Named(text("12")), "how many vehicles there are of each age"),
              Key.optional("zero-emission-now", FRACTION, "the share that is zero-emission now"),
              Key.required(
                  "purchases",
                  new Form.Named(FRACTION),
                  "the zero-emission share of those bought, from a year on"),
              Key.optional(
                  "scrappage",
                  new Form.Named(FRACTION),
                  "the share of the others that leaves early, in single years")));

  private static final Shape COVERAGE =
      new Shape(
          "coverage",
          "a technology that reaches more points, such as LED",
          List.of(
              Key.required("now", FRACTION, "the share of points that have it now"),
              Key.optional("full", FRACTION, "the share that is aimed at; 100 % if not given"),
              Key.optional("points-a-year", FRACTION, "how much of the whole is added each year"),
              Key.required("saving", FRACTION, "what a new point saves against an old one")));

  static final Shape MEASURE =
      new Shape(
          "measure",
          "something the organisation does",
          with(
              CostShape.MEASURE,
              Key.optional("title", text("LED lighting"), "what readers see"),
              Key.required("does", new Form.Choice(MeasureKind.ids()), "what it does"),
              Key.required("lines", NAMES, "the lines that it acts on"),
              Key.optional("by", FRACTION, "its full effect on the part that it concerns"),
              Key.optional("share", FRACTION, "the part of the lines that it concerns; all"),
              Key.optional("to", text("electricity"), "the line that does the work afterwards"),
              Key.optional(
                  "conversion", amount("0.2 kWh/km"), "how much of that line replaces a unit"),
              Key.optional("efficiency", text("85 %"), "the efficiency of the boiler replaced"),
              Key.optional("cop", text("3"), "the coefficient of performance of the heat pump"),
              Key.optional("tonnes", amount("500 tCO2e"), "the emissions saved each year"),
              Key.optional("fleet", new Form.Fixed(FLEET), "the vehicles, where it does fleet"),
              Key.optional("coverage", new Form.Fixed(COVERAGE), "where it does coverage"),
              Key.optional(
                  "from", year("2025/26"), "the last year without effect; the current one"),
              Key.optional("until", year("2030/31"), "the first year with the full effect"),
              Key.optional(
                  "shape", new Form.Choice(RAMPS), "how it grows in between; linear if not given"),
              Key.optional(
                  "steps",
                  new Form.Named(FRACTION),
                  "the share of the full effect in some years, in place of a shape"),
              Key.optional("delay", text("1"), "by how many years all of it comes later"),
              Key.optional(
                  "first-month", text("10"), "the month in which a year's new part starts"),
              Key.optional("decay", amount("5 %/yr"), "what a complete effect loses each year"),
              Key.optional("life", text("15"), "after how many years the effect ends"),
              Key.optional("group", text("inhaler-switches"), "measures whose shares add up"),
              Key.optional(
                  "overlap",
                  new Form.Choice(OVERLAPS),
                  "why they add: one excludes the other, or they act on different parts"),
              Key.optional("requires", NAMES, "measures without which it does nothing"),
              Key.optional(
                  "active", new Form.Choice(List.of("yes", "no")), "no leaves it out; yes"),
              Key.optional("assumption", text(""), "what is assumed of its size"),
              Key.optional("source", text("business case"), "where its size comes from")));

  private MeasureShape() {}

  private static List<Key> with(List<Key> more, Key... keys) {
    return Stream.concat(Arrays.stream(keys), more.stream()).toList();
  }
}
