package greenplan.scenario.uncertainty;

import static greenplan.documents.TextForm.text;

import greenplan.documents.Form;
import greenplan.documents.Key;
import greenplan.documents.Shape;
import java.util.List;
import java.util.stream.Stream;

/** The keys of a scenario that say how sure it is. */
public final class UncertaintyShape {

  static final String SECTION = "uncertainty";

  /** The parts of a pedigree: five scores and what is basic to the kind of figure. */
  static final List<String> PEDIGREE =
      List.of("reliability", "completeness", "temporal", "geographical", "technological", "basic");

  /** The qualities of lines, then their tiers. */
  private static final List<String> QUALITIES =
      List.of("metered", "reported", "estimated", "extrapolated", "reduced", "standard", "optimal");

  private static final Form PEDIGREES =
      new Form.Fixed(
          new Shape(
              "pedigree",
              "the factors of a pedigree matrix, each at least 1; those not given are 1",
              PEDIGREE.stream()
                  .map(name -> Key.optional(name, text("1.20"), meaning(name)))
                  .toList()));

  private static final Form SPREAD = spread("5 %", "90 %");
  private static final Form GROWTH = spread("0.5 %/yr", "-1 %/yr");

  private static final Form DELAY =
      new Form.Fixed(new Shape("delay", "years by which a measure comes later", ends("0")));

  private static final Form BASIC =
      new Form.Fixed(
          new Shape(
              "basic spreads",
              "how far amounts may be off that are not named, by quality or tier",
              QUALITIES.stream()
                  .map(name -> Key.optional(name, SPREAD, "lines that are " + name))
                  .toList()));

  private static final Shape MEASURE =
      new Shape(
          "delivery",
          "how sure it is that a measure comes, when, and how large",
          List.of(
              Key.optional("chance", text("80 %"), "that it comes at all; 100 % if not given"),
              Key.optional("delay", DELAY, "by how many years it comes later; whole years count"),
              Key.optional("effect", SPREAD, "its size, as a multiple of what the plan says"),
              Key.optional("source", text("delivery review"), "who says so"),
              Key.optional("assumption", text(""), "what is assumed")));

  private static final Shape CORRELATION =
      new Shape(
          "correlation",
          "what is too high or too low together",
          List.of(
              Key.required(
                  "of", new Form.ListOf(text("factors.electricity")), "what belongs together"),
              Key.optional("coefficient", text("0.5"), "of every two of them, -1 to 1"),
              Key.optional(
                  "matrix",
                  new Form.ListOf(new Form.ListOf(text("1"))),
                  "of each with each, in their order, in place of one coefficient"),
              Key.optional("source", text("the same supplier's survey"), "why"),
              Key.optional("assumption", text(""), "what is assumed")));

  private static final Shape UNCERTAINTY =
      new Shape(
          SECTION,
          "how sure the figures are",
          List.of(
              Key.optional(
                  "seed", text("2025"), "what the draws start from; with it, there are some"),
              Key.optional("trials", text("10,000"), "how many draws; 10,000 if not given"),
              Key.optional("amounts", named(SPREAD), "of lines, by id"),
              Key.optional("basic", BASIC, "of the amounts of all other lines, by quality or tier"),
              Key.optional(
                  "factors",
                  named(SPREAD),
                  "of factors, by id, family (its first words) or activity"),
              Key.optional("drivers", named(GROWTH), "of growth, by driver: more or less a year"),
              Key.optional(
                  "projections",
                  named(SPREAD),
                  "of the pace of projections: a multiple of the change by then"),
              Key.optional("measures", named(new Form.Fixed(MEASURE)), "of measures, by id"),
              Key.optional(
                  "correlations",
                  named(new Form.Fixed(CORRELATION)),
                  "what is too high or too low together, each with a name")));

  /** The key, in the way of a list. */
  public static final List<Key> KEYS =
      List.of(Key.optional(SECTION, new Form.Fixed(UNCERTAINTY), "how sure the figures are"));

  private UncertaintyShape() {}

  private static Form spread(String range, String end) {
    List<Key> more =
        List.of(
            Key.optional("range", text(range), "half of the 95 % range"),
            Key.optional("pedigree", PEDIGREES, "scores of the data, in place of a range"),
            Key.optional(
                "between-years",
                text("50 %"),
                "correlation of the errors of two years; 0 % of amounts, 100 % of factors"));
    return new Form.Either(
        text(range),
        new Shape(
            "spread",
            "how far a figure may be off",
            Stream.concat(more.stream(), ends(end).stream()).toList()),
        "range");
  }

  private static List<Key> ends(String example) {
    return List.of(
        Key.optional(
            "distribution",
            new Form.Choice(SpreadKind.ids()),
            "normal up to a range of 30 %, lognormal above; triangular with ends"),
        Key.optional("least", text(example), "the least value"),
        Key.optional("mode", text(example), "the likeliest value"),
        Key.optional("most", text(example), "the greatest value"),
        Key.optional("source", text("meter certificate"), "who says so"),
        Key.optional("assumption", text(""), "what is assumed"));
  }

  private static String meaning(String name) {
    return name.equals("basic") ? "uncertainty of its kind of figure" : "score of this kind";
  }

  private static Form named(Form form) {
    return new Form.Named(form);
  }
}
