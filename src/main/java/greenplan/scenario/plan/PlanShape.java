package greenplan.scenario.plan;

import static greenplan.documents.TextForm.amount;
import static greenplan.documents.TextForm.file;
import static greenplan.documents.TextForm.text;
import static greenplan.documents.TextForm.year;

import greenplan.documents.Form;
import greenplan.documents.Key;
import greenplan.documents.Shape;
import greenplan.factors.Boundary;
import greenplan.scenario.claim.ClaimShape;
import java.util.List;

/** The keys of a scenario that speak of the years to come. */
public final class PlanShape {

  static final List<String> PATHS = List.of("linear", "geometric", "step");
  static final List<String> AMBITIONS = List.of("required", "aspiration");
  static final List<String> ATTRIBUTIONS = List.of("log-share", "shapley");
  static final List<String> CALENDAR_YEARS = List.of("weighted", "most-of-year");

  private static final Form NAMES = new Form.ListOf(text("electricity"));
  private static final Form FRACTION = text("10 %");
  private static final Form RATE = amount("2 %/yr");

  private static final Shape SETTINGS =
      new Shape(
          "plan",
          "what holds for all years to come",
          List.of(
              Key.optional(
                  "base-year",
                  year("2019/20"),
                  "the year that reductions are measured against; the first with lines if not given"),
              Key.optional(
                  "current-year",
                  year("2024/25"),
                  "the year from which lines are projected; the last with lines if not given"),
              Key.optional(
                  "horizon",
                  year("2045/46"),
                  "the last year; that of the last target if not given"),
              Key.optional(
                  "path",
                  new Form.Choice(PATHS),
                  "how a target runs between milestones; linear if not given"),
              Key.optional(
                  "residual", FRACTION, "what may be left at net zero, of the base year; 10 %"),
              Key.optional(
                  "attribution",
                  new Form.Choice(ATTRIBUTIONS),
                  "how savings are shared between measures; log-share if not given"),
              Key.optional(
                  "calendar-years",
                  new Form.Choice(CALENDAR_YEARS),
                  "how a financial year reads a published series; weighted if not given"),
              Key.optional(
                  "growth", RATE, "the growth that `rate` works with; that of the drivers' first"),
              Key.optional(
                  "rate-convention",
                  new Form.Choice(ClaimShape.CONVENTIONS),
                  "how the plan means its yearly rates; `rate` marks it")));

  private static final Shape DRIVER =
      new Shape(
          "driver",
          "something that makes amounts grow or shrink",
          List.of(
              Key.optional("growth", RATE, "growth a year"),
              Key.optional(
                  "growth-from",
                  new Form.Named(RATE),
                  "growth a year from a year on, until the next"),
              Key.optional(
                  "levels",
                  new Form.Named(amount("1,200,000 patient contacts")),
                  "how much there is of it in some years, in place of growth"),
              Key.optional(
                  "elasticity", text("0.5"), "how much of the growth the lines follow; 1 is all"),
              Key.optional("lines", NAMES, "the lines that follow it; all others if not given"),
              Key.optional(
                  "denominators", NAMES, "the denominators that follow it; all others likewise"),
              Key.optional("source", text("plan, footnote 5"), "where the growth comes from")));

  private static final Shape PROJECTION =
      new Shape(
          "projection",
          "how factors change without the organisation doing anything",
          List.of(
              Key.optional("title", text("Cleaner grid"), "what readers see"),
              Key.optional("series", text("grid-average"), "a published series of yearly factors"),
              Key.optional(
                  "marginal",
                  text("long-run-marginal"),
                  "the series for what a change of use saves"),
              Key.optional("decline", RATE, "what the factor falls by each year, compound"),
              Key.optional("from", year("2024/25"), "the last year at today's factor"),
              Key.optional("until", year("2039/40"), "the last year of the decline"),
              Key.optional(
                  "factors",
                  new Form.Named(amount("0.05 kgCO2e/kWh")),
                  "the factor in some years, the current one among them"),
              Key.optional("lines", NAMES, "the lines; all that buy electricity if not given"),
              Key.optional("share", FRACTION, "the part of each line that follows it; all"),
              Key.optional("source", text("supplier roadmap"), "where it comes from"),
              Key.optional("assumption", text(""), "what is assumed")));

  private static final Shape EQUIVALENCE =
      new Shape(
          "equivalence",
          "a fall on an early year that is the same as a fall on the base year",
          List.of(
              Key.required("boundary", new Form.Choice(Boundary.ids()), "what counts"),
              Key.required("on", text("1990"), "the early year"),
              Key.required("reduction", FRACTION, "the fall on the early year"),
              Key.required("equals", FRACTION, "the same level as a fall on the base year"),
              Key.optional("source", text("plan, footnote 4"), "who says so")));

  private static final Shape TARGET =
      new Shape(
          "target",
          "what emissions shall be at the end of a year",
          List.of(
              Key.optional("title", text("80 % below 1990"), "what readers see"),
              Key.optional(
                  "boundary", new Form.Choice(Boundary.ids()), "what counts; the scenario's"),
              Key.required(
                  "by", text("2031/32"), "the year at whose end it is due, or a day in it"),
              Key.optional("reduction", FRACTION, "the fall"),
              Key.optional(
                  "on", text("1990"), "the year the fall is on; the base year if not given"),
              Key.optional("level", amount("172,000 tCO2e"), "the level, in place of a fall"),
              Key.optional(
                  "net-zero",
                  new Form.Choice(List.of("yes")),
                  "at most the residual is left, and removed"),
              Key.optional("residual", FRACTION, "the residual of this target, of the base year"),
              Key.optional(
                  "budget",
                  amount("2,500 ktCO2e"),
                  "the emissions of all years up to then together"),
              Key.optional("from", year("2025/26"), "the first year of the budget"),
              Key.optional(
                  "ambition", new Form.Choice(AMBITIONS), "required if not given, or aspiration"),
              Key.optional("source", text("statutory guidance"), "who set it")));

  private static final Shape STATED_RATE =
      new Shape(
          "rate",
          "a yearly rate that the plan states",
          List.of(
              Key.required("target", text("cf-2032"), "the target that it is meant for"),
              Key.required("rate", RATE, "the rate"),
              Key.optional(
                  "convention",
                  new Form.Choice(ClaimShape.CONVENTIONS),
                  "how it is meant; as the plan's")));

  /** The keys, in the order in which people write them. */
  public static final List<Key> KEYS =
      List.of(
          Key.optional("plan", new Form.Fixed(SETTINGS), "what holds for all years to come"),
          Key.optional("drivers", named(DRIVER), "what makes amounts grow, each with a name"),
          Key.optional("projections", named(PROJECTION), "how factors change by themselves"),
          Key.optional("measures", named(MeasureShape.MEASURE), "what the organisation does"),
          Key.optional("appraisal", new Form.Fixed(CostShape.APPRAISAL), "how money is appraised"),
          Key.optional("equivalences", named(EQUIVALENCE), "how early years compare"),
          Key.optional("targets", named(TARGET), "the milestones, each with a name"),
          Key.optional("rates", named(STATED_RATE), "yearly rates that the plan states"),
          Key.optional(
              "indicators",
              named(IndicatorShape.INDICATOR),
              "ratios that are followed, each with a name"),
          Key.optional(
              "nested-targets",
              named(NestedTargetReader.SHAPE),
              "targets that hold another and can be read in two ways"),
          Key.optional(
              "commitments",
              file("data/commitments.csv"),
              "a table of what is promised, one commitment a row"),
          Key.optional(
              "progress",
              file("data/progress.csv"),
              "a table of what was recorded of commitments, one value a row"));

  private PlanShape() {}

  private static Form named(Shape shape) {
    return new Form.Named(new Form.Fixed(shape));
  }
}
