package greenplan.report.replay;

import greenplan.report.record.RecordedFactor;
import greenplan.report.record.RecordedLine;
import greenplan.report.record.RecordedPlacement;
import greenplan.units.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What a line's change comes to, cause by cause, without a rest.
 *
 * <p>Where several things changed, they are exchanged one after the other: first the amount, at the
 * old conversion and factor; then the conversion; then the factor; then what the program itself
 * makes of the same numbers; last the place where the line is counted. Where the unit of the amount
 * changed, its conversion goes with it; where the unit of the factor did, with the factor.
 */
final class LineEffects {

  private final RecordedLine was;
  private final RecordedLine is;
  private final List<Effect> effects = new ArrayList<>();
  private BigDecimal reached;

  private LineEffects(RecordedLine was, RecordedLine is) {
    this.was = was;
    this.is = is;
    this.reached = was.tonnes();
  }

  /** The effects of one line; none where nothing changed. */
  static List<Effect> of(LinePair pair) {
    if (pair.was() != null && pair.is() != null) {
      return new LineEffects(pair.was(), pair.is()).all();
    } else if (pair.is() != null) {
      return List.of(whole("line added", "", amount(pair.is()), pair.is(), pair.is().tonnes()));
    } else if (pair.was() != null) {
      BigDecimal gone = pair.was().tonnes().negate();
      return List.of(whole("line removed", amount(pair.was()), "", pair.was(), gone));
    }
    return List.of();
  }

  private static Effect whole(
      String what, String was, String is, RecordedLine line, BigDecimal tonnes) {
    return effect(Cause.SCENARIO, what, line.id(), was, is, tonnes, line.placement().counted());
  }

  private List<Effect> all() {
    boolean factorUnit = !was.factor().unit().equals(is.factor().unit());
    boolean unit = !was.unit().equals(is.unit());
    Ratio conversion = unit ? is.conversion() : was.conversion();
    if (unit || differ(was.amount(), is.amount())) {
      step(Cause.DATA, "amount", is.id(), amount(was), amount(is), tonnes(conversion, was));
    }
    if (!unit && !factorUnit && differ(conversion, is.conversion())) {
      step(
          Cause.FACTOR,
          "conversion",
          is.id(),
          factor(was.conversion()),
          factor(is.conversion()),
          tonnes(is.conversion(), was));
    }
    if (!was.factor().equals(is.factor())) {
      step(Cause.FACTOR, "factor", names(), factor(was), factor(is), tonnes(is.conversion(), is));
    }
    if (differ(reached, is.tonnes())) {
      step(Cause.METHOD, "result", is.id(), tonnes(was), tonnes(is), is.tonnes());
    }
    if (!was.placement().equals(is.placement())) {
      place();
    }
    return effects;
  }

  /** The amount of now with a conversion and a factor. */
  private BigDecimal tonnes(Ratio conversion, RecordedLine factorOf) {
    return RecordedLine.tonnes(is.amount(), conversion, factorOf.factor().value());
  }

  /** One exchange: from what was reached before to {@code next}, counted where the line was. */
  private void step(
      Cause cause, String what, String name, String from, String to, BigDecimal next) {
    BigDecimal change = next.subtract(reached);
    effects.add(effect(cause, what, name, from, to, change, was.placement().counted()));
    reached = next;
  }

  /** All that the line comes to now leaves the one sum and enters the other. */
  private void place() {
    BigDecimal tonnes = is.tonnes();
    boolean stays = was.placement().counted() == is.placement().counted();
    BigDecimal moved = stays ? BigDecimal.ZERO : tonnes;
    BigDecimal counted = is.placement().counted() ? moved : moved.negate();
    effects.add(
        new Effect(
            Cause.SCENARIO,
            "placement",
            is.id(),
            place(was.placement()),
            place(is.placement()),
            1,
            counted,
            counted.negate()));
  }

  private static Effect effect(
      Cause cause,
      String what,
      String name,
      String was,
      String is,
      BigDecimal tonnes,
      boolean counted) {
    return new Effect(
        cause,
        what,
        name,
        was,
        is,
        1,
        counted ? tonnes : BigDecimal.ZERO,
        counted ? BigDecimal.ZERO : tonnes);
  }

  private String names() {
    String before = was.factor().id();
    return before.equals(is.factor().id()) ? before : before + " -> " + is.factor().id();
  }

  private static String amount(RecordedLine line) {
    return line.amount().toPlainString() + " " + line.unit();
  }

  private static String factor(RecordedLine line) {
    RecordedFactor factor = line.factor();
    return factor.value().toPlainString() + " kgCO2e/" + factor.unit() + " (" + factor.set() + ")";
  }

  private static String factor(Ratio conversion) {
    return conversion.value().toPlainString();
  }

  private static String tonnes(RecordedLine line) {
    return line.tonnes().toPlainString() + " tCO2e";
  }

  private static String place(RecordedPlacement place) {
    List<String> words = new ArrayList<>(List.of(place.scope()));
    words.addAll(List.of(place.ghg(), place.nhs(), place.site()));
    words.add(place.counted() ? "in the total" : "apart");
    words.removeIf(String::isEmpty);
    return String.join(", ", words);
  }

  private static boolean differ(BigDecimal one, BigDecimal other) {
    return one.compareTo(other) != 0;
  }

  private static boolean differ(Ratio one, Ratio other) {
    return differ(one.over().multiply(other.under()), other.over().multiply(one.under()));
  }
}
