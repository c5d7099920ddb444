package greenplan.scenario.uncertainty;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Reading;
import greenplan.documents.Fields;
import greenplan.documents.Mapping;
import greenplan.documents.Node;
import greenplan.documents.Scalar;
import greenplan.units.Fraction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads how far figures may be off.
 *
 * @param range how half of a range is written
 * @param end how the ends of a distribution are written
 * @param betweenYears the correlation of the errors of two years where none is given
 * @param multiple whether a value is a multiple of a figure, which never is below zero
 * @param problems takes what is wrong
 */
record SpreadReader(
    Function<String, Reading<Double>> range,
    Function<String, Reading<Double>> end,
    double betweenYears,
    boolean multiple,
    Problems problems) {

  /** The widest normal distribution of a multiple: 1 in 1,800 draws is below zero, and cut off. */
  private static final double WIDEST_NORMAL = 0.6;

  /** Up to here the two halves of a range are nearly alike, and a normal distribution does. */
  private static final double NARROW = 0.3;

  private static final List<String> WAYS = List.of("range", "pedigree", "most");

  static SpreadReader ofMultiples(double betweenYears, Problems problems) {
    return new SpreadReader(
        SpreadNumbers::range, SpreadNumbers::multiple, betweenYears, true, problems);
  }

  static SpreadReader ofGrowth(Problems problems) {
    return new SpreadReader(SpreadNumbers::growthRange, SpreadNumbers::growth, 1, false, problems);
  }

  static SpreadReader ofYears(Problems problems) {
    return new SpreadReader(SpreadNumbers::years, SpreadNumbers::years, 1, false, problems);
  }

  /** A spread in its short or long form; null after what is wrong has been reported. */
  @Nullable DeclaredSpread read(Node node, Origin name) {
    if (node instanceof Scalar scalar) {
      Mapping.Entry entry = new Mapping.Entry(scalar.origin(), scalar);
      return read(new Mapping(scalar.origin(), Map.of("range", entry)), name);
    }
    Fields fields = Fields.of(node, node.origin(), problems);
    return isOneWay(fields) ? read(fields, name) : null;
  }

  private boolean isOneWay(Fields fields) {
    List<String> given = WAYS.stream().filter(fields::has).toList();
    if (given.size() != 1) {
      problems.add(
          given.isEmpty() ? Code.GP201 : Code.GP515,
          fields.origin(given.isEmpty() ? "" : given.get(1)),
          given.isEmpty()
              ? "nothing says how far it may be off"
              : "a spread has one of " + String.join(" and ", given),
          "write a range, or least, mode and most, or a pedigree");
    }
    return given.size() == 1;
  }

  private @Nullable DeclaredSpread read(Fields fields, Origin name) {
    Double half = fields.has("range") ? fields.read("range", range) : Double.valueOf(0);
    double[] ends = fields.has("most") ? ends(fields) : new double[] {1, 1, 1};
    List<Double> pedigree = pedigree(fields);
    BigDecimal stated = fields.read("between-years", Fraction::parse);
    if (half == null || ends == null || (fields.has("pedigree") && pedigree.isEmpty())) {
      return null;
    }
    SpreadKind kind = kind(fields, half);
    return fits(kind, half, fields)
        ? new DeclaredSpread(
            kind,
            half,
            ends[0],
            ends[1],
            ends[2],
            pedigree,
            stated == null ? betweenYears : stated.doubleValue(),
            name)
        : null;
  }

  private SpreadKind kind(Fields fields, double half) {
    Optional<SpreadKind> named = SpreadKind.named(fields.text("distribution"));
    if (fields.has("most")) {
      return named.orElse(SpreadKind.TRIANGULAR);
    }
    boolean narrow = !multiple || (half <= NARROW && !fields.has("pedigree"));
    return named.orElse(narrow ? SpreadKind.NORMAL : SpreadKind.LOGNORMAL);
  }

  private boolean fits(SpreadKind kind, double half, Fields fields) {
    if (kind.hasEnds() != fields.has("most")
        || (fields.has("pedigree") && kind != SpreadKind.LOGNORMAL)
        || (!multiple && kind == SpreadKind.LOGNORMAL)) {
      problems.add(
          Code.GP525,
          fields.origin("distribution"),
          "a " + kind.id() + " distribution does not go with what is stated",
          "triangular and pert have least, mode and most; normal and lognormal a range; a pedigree is"
              + " lognormal, and growth is not");
      return false;
    }
    if (multiple && kind == SpreadKind.NORMAL && half > WIDEST_NORMAL) {
      problems.add(
          Code.GP525,
          fields.origin("range"),
          "a normal distribution as wide as this falls below zero",
          "write distribution: lognormal");
      return false;
    }
    return true;
  }

  private double @Nullable [] ends(Fields fields) {
    Double least = fields.read("least", end);
    Double mode = fields.read("mode", end);
    Double most = fields.read("most", end);
    if (least == null || mode == null || most == null) {
      if (!fields.has("least") || !fields.has("mode")) {
        problems.add(Code.GP201, fields.origin(), "least, mode and most are needed together");
      }
      return null;
    }
    if (least > mode || mode > most) {
      problems.add(
          Code.GP525,
          fields.origin("mode"),
          "the likeliest value lies outside: "
              + fields.text("mode")
              + " is not between "
              + fields.text("least")
              + " and "
              + fields.text("most"),
          "least, mode and most rise in this order");
      return null;
    }
    return new double[] {least, mode, most};
  }

  private List<Double> pedigree(Fields fields) {
    Fields scores = fields.fields("pedigree");
    List<Double> all = new ArrayList<>();
    for (String name : UncertaintyShape.PEDIGREE) {
      Double score = scores.read(name, SpreadNumbers::score);
      if (score != null) {
        all.add(score);
      }
    }
    if (fields.has("pedigree") && fields.entries("pedigree").isEmpty()) {
      problems.add(Code.GP201, fields.origin("pedigree"), "a pedigree without scores");
    }
    return all;
  }
}
