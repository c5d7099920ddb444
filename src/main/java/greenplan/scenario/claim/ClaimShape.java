package greenplan.scenario.claim;

import greenplan.documents.Form;
import greenplan.documents.Key;
import greenplan.documents.Shape;
import greenplan.documents.TextForm;
import greenplan.factors.Boundary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The keys of a claim, by its kind. */
public final class ClaimShape {

  static final String SHARE = "percent-of-baseline";
  static final String DISTANCE = "equivalent-distance";
  static final String LAPS = "laps-of-the-earth";
  static final String BASE_YEAR = "other-base-year";
  static final String RATE = "yearly-rate";
  static final String SAVING = "saving-with-cost";

  static final String DIRECT = "direct";
  static final String WITH_UPSTREAM = "with-well-to-tank";

  /** The ids of the conventions of a rate, as the arithmetic of rates has them. */
  public static final List<String> CONVENTIONS =
      List.of(
          "linear-current",
          "linear-base",
          "linear-against-growth",
          "linear-grown-gap",
          "linear-grown-gap-base",
          "linear-intensity",
          "linear-plus-growth",
          "compound",
          "compound-activity-adjusted");

  private static final Shape EXAMPLE =
      new Shape(
          "example of a saving",
          "what somebody else saved by a scheme of the same kind",
          List.of(
              Key.required("saved", TextForm.amount("115.7 tCO2e"), "the emissions"),
              Key.required("money", TextForm.amount("£60,500"), "the money"),
              Key.optional(
                  "source", TextForm.text("Sherwood Forest, 4,787 aids"), "who, and where it is")));

  private static final Map<String, Shape> KINDS = new LinkedHashMap<>();

  static {
    kind(
        SHARE,
        "an amount as a percentage of a baseline",
        "about 5%",
        amount("16.5 ktCO2e", "the part"),
        Key.optional(
            "baseline", TextForm.amount("324,530 tCO2e"), "the whole; or name a year of this file"),
        Key.optional("year", TextForm.year("2019/20"), "the year whose footprint is the whole"),
        Key.optional(
            "boundary",
            new Form.Choice(Boundary.ids()),
            "what that footprint counts; the scenario's if not given"));
    kind(
        DISTANCE,
        "emissions said as the distance that causes as much",
        "73 million miles",
        distance());
    kind(
        LAPS,
        "emissions said as laps of the Earth",
        "nearly 60,000 laps",
        Stream.concat(
                Stream.of(distance()),
                Stream.of(
                    Key.optional(
                        "lap",
                        TextForm.amount("40,075 km"),
                        "one lap; 40,075 km, once round the equator, if not given")))
            .toArray(Key[]::new));
    kind(
        BASE_YEAR,
        "a reduction on one base year said as a reduction on another",
        "about 47%",
        Key.required("reduction", TextForm.text("80%"), "the reduction on the first base year"),
        Key.optional("base", TextForm.amount("16.2 MtCO2e"), "the total of the first base year"),
        Key.optional(
            "other-base", TextForm.amount("6.1 MtCO2e"), "the total of the other base year"),
        Key.optional(
            "already",
            TextForm.text("26%"),
            "by how much the other base year is below the first, in place of both totals"),
        Key.optional(
            "basis", TextForm.text("NHS England, 1990 and 2019"), "where those were read"));
    kind(
        RATE,
        "a fall of so many percent a year",
        "about 7%",
        Key.required("current", TextForm.amount("95%"), "the level today"),
        Key.required(
            "target", TextForm.amount("53%"), "the level to reach, in a unit of that kind"),
        Key.optional(
            "base",
            TextForm.amount("100%"),
            "the level of the base year, for rates that are of it"),
        Key.required("from", TextForm.year("2024/25"), "the year of today's level"),
        Key.required("to", TextForm.year("2031/32"), "the year of the target"),
        Key.optional("growth", TextForm.text("2%"), "growth of activity a year; none if not given"),
        Key.optional(
            "convention",
            new Form.Choice(CONVENTIONS),
            "what the rate is of, if the plan says so"));
    kind(
        SAVING,
        "emissions and money that a scheme saved together",
        "6 ktCO2e",
        Key.required("money", TextForm.amount("£2,500"), "the money saved"),
        Key.optional("total", TextForm.amount("16.5 ktCO2e"), "all savings that it is a part of"),
        Key.optional(
            "most",
            TextForm.amount("5.7 ktCO2e"),
            "the footprint of its whole kind, which no saving can exceed"),
        Key.optional(
            "most-of",
            TextForm.text("all aids that 66 trusts bought in 2019"),
            "what that footprint is of"),
        Key.optional(
            "examples", new Form.ListOf(new Form.Fixed(EXAMPLE)), "what others saved, to compare"));
  }

  /** The claims of a scenario, each under a name. */
  public static final Form CLAIMS = new Form.Named(new Form.ByKind("claim", "kind", KINDS));

  private ClaimShape() {}

  private static Key amount(String example, String meaning) {
    return Key.required("amount", TextForm.amount(example), meaning);
  }

  private static Key[] distance() {
    return new Key[] {
      amount("16.5 ktCO2e", "the emissions"),
      Key.required("activity", TextForm.text("small-petrol-car"), "what is driven or flown"),
      Key.optional(
          "purpose",
          TextForm.text("business-travel"),
          "for what; the activity's first if not given"),
      Key.optional("edition", TextForm.text("desnz-2023"), "the factor set, or else"),
      Key.optional(
          "year",
          TextForm.year("2023/24"),
          "the year whose edition applies; the reported year if neither is given"),
      Key.optional(
          "counts",
          new Form.Choice(List.of(DIRECT, WITH_UPSTREAM)),
          "the factor of the activity itself (if not given), or with its fuel's production")
    };
  }

  private static void kind(String name, String meaning, String example, Key... own) {
    Stream<Key> head =
        Stream.of(
            Key.required("kind", new Form.Choice(List.of(name)), "what kind of claim it is"),
            Key.required("says", TextForm.text(example), "the figure, with the words before it"));
    Stream<Key> tail =
        Stream.of(
            Key.optional("text", TextForm.text(""), "the words of the plan"),
            Key.optional("source", TextForm.text("page 8, footnote 4"), "where they stand"));
    List<Key> keys = Stream.of(head, Stream.of(own), tail).flatMap(keysOf -> keysOf).toList();
    KINDS.put(name, new Shape("claim of " + name, meaning, keys));
  }
}
