package greenplan.scenario.uncertainty;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Fault;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Reading;
import greenplan.documents.Fields;
import greenplan.documents.Mapping;
import greenplan.documents.Node;
import greenplan.units.Fraction;
import greenplan.units.NumberText;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Reads how sure a scenario is of its figures. */
public final class UncertaintyReader {

  private static final int TRIALS = 10_000;
  private static final long FEWEST = 100;
  private static final long MOST = 100_000;

  /** What only draws can tell. */
  private static final List<String> DRAWN = List.of("trials", "drivers", "projections", "measures");

  private final Fields fields;
  private final Problems problems;

  private UncertaintyReader(Fields fields, Problems problems) {
    this.fields = fields;
    this.problems = problems;
  }

  /** The section of a scenario; null where it has none. */
  public static @Nullable DeclaredUncertainty read(Fields root, Problems problems) {
    return root.has(UncertaintyShape.SECTION)
        ? new UncertaintyReader(root.fields(UncertaintyShape.SECTION), problems).all()
        : null;
  }

  private DeclaredUncertainty all() {
    SpreadReader amounts = SpreadReader.ofMultiples(0, problems);
    SpreadReader multiples = SpreadReader.ofMultiples(1, problems);
    SpreadReader growth = SpreadReader.ofGrowth(problems);
    return new DeclaredUncertainty(
        seed(),
        trials(),
        spreads("amounts", amounts),
        spreads("basic", amounts),
        spreads("factors", multiples),
        spreads("drivers", growth),
        spreads("projections", multiples),
        named("measures", (id, entry) -> delivery(id, entry, multiples)),
        List.copyOf(named("correlations", this::correlation).values()),
        fields.place());
  }

  private OptionalLong seed() {
    Long seed = fields.read("seed", text -> whole(text, 0, Long.MAX_VALUE));
    String drawn = DRAWN.stream().filter(fields::has).findFirst().orElse("");
    if (!fields.has("seed") && !drawn.isEmpty()) {
      problems.add(
          Code.GP201,
          fields.origin(drawn),
          "\"" + drawn + "\" needs draws, and draws need a seed",
          "add seed: 2025 (any whole number): the same seed gives the same result");
    }
    return seed == null ? OptionalLong.empty() : OptionalLong.of(seed);
  }

  private int trials() {
    Long trials = fields.read("trials", text -> whole(text, FEWEST, MOST));
    return trials == null ? TRIALS : trials.intValue();
  }

  private static Reading<Long> whole(String text, long least, long most) {
    Reading<BigDecimal> number = NumberText.read(text.strip());
    boolean fits =
        number.isValue()
            && number.value().stripTrailingZeros().scale() <= 0
            && number.value().compareTo(BigDecimal.valueOf(least)) >= 0
            && number.value().compareTo(BigDecimal.valueOf(most)) <= 0;
    return fits
        ? Reading.of(number.value().longValueExact())
        : Reading.fault(
            new Fault(
                Code.GP527,
                0,
                text.length(),
                "\"" + text + "\" does not do here",
                most == MOST
                    ? "write 100 to 100,000 trials: fewer say little, and with more the error of a"
                        + " chance is below 0.2 points, less than any input is known"
                    : "write a whole number, as in 2025"));
  }

  private Map<String, DeclaredSpread> spreads(String key, SpreadReader reader) {
    return named(key, (id, entry) -> reader.read(entry.value(), entry.key()));
  }

  private <T> Map<String, T> named(
      String key, BiFunction<String, Mapping.Entry, @Nullable T> reader) {
    Map<String, T> all = new LinkedHashMap<>();
    fields
        .entries(key)
        .forEach(
            (id, entry) -> {
              T value = reader.apply(id, entry);
              if (value != null) {
                all.put(id, value);
              }
            });
    return all;
  }

  private Delivery delivery(String id, Mapping.Entry entry, SpreadReader effects) {
    Fields given = Fields.of(entry.value(), entry.key(), problems);
    BigDecimal chance = given.read("chance", Fraction::parse);
    return new Delivery(
        id,
        chance == null ? 1 : chance.doubleValue(),
        spread(given, "delay", SpreadReader.ofYears(problems)),
        spread(given, "effect", effects),
        entry.key());
  }

  private static @Nullable DeclaredSpread spread(Fields given, String key, SpreadReader reader) {
    Node node = given.node(key);
    return node == null ? null : reader.read(node, node.origin());
  }

  private @Nullable Correlation correlation(String id, Mapping.Entry entry) {
    return new CorrelationReader(problems)
        .read(id, Fields.of(entry.value(), entry.key(), problems));
  }
}
