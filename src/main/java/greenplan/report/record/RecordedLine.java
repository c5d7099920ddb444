package greenplan.report.record;

import greenplan.footprint.FootprintLine;
import greenplan.scenario.DeclaredLine;
import greenplan.units.Ratio;
import java.math.BigDecimal;

/**
 * One component of one line of the reported year, with all that its emissions follow from.
 *
 * @param id its name, or its file and line where it has none
 * @param activity what it is an amount of
 * @param component which part of what the activity causes
 * @param origin where it stands
 * @param placement where it is counted
 * @param amount how much
 * @param unit of the amount
 * @param conversion units of the factor per unit of the amount
 * @param factor the factor
 * @param tonnes tCO2e
 */
public record RecordedLine(
    String id,
    String activity,
    String component,
    String origin,
    RecordedPlacement placement,
    BigDecimal amount,
    String unit,
    Ratio conversion,
    RecordedFactor factor,
    BigDecimal tonnes) {

  static RecordedLine of(FootprintLine line, boolean counted) {
    DeclaredLine declared = line.line().declared();
    var factor = line.component().factor();
    var placement = line.placement();
    Ratio conversion = line.component().conversion();
    return new RecordedLine(
        declared.id(),
        line.line().activity().id(),
        line.component().component().id(),
        declared.place().origin().local(),
        new RecordedPlacement(
            placement.scope().id(),
            placement.ghgId(),
            placement.nhsId(),
            declared.details().site(),
            counted),
        Digits.plain(declared.amount().number()),
        declared.amount().unit().symbol(),
        new Ratio(Digits.plain(conversion.over()), Digits.plain(conversion.under())),
        new RecordedFactor(
            factor.id(), factor.set(), Digits.plain(factor.kgCo2e()), factor.unit().symbol()),
        Digits.plain(line.emissions().tonnes()));
  }

  /** Whether it has a name of its own; if not, it is known by its place, which rows above move. */
  public boolean isNamed() {
    return !id.equals(origin);
  }

  /** Tonnes that these would come to: amount x conversion x factor, divided once at the end. */
  public static BigDecimal tonnes(BigDecimal amount, Ratio conversion, BigDecimal kgCo2e) {
    return conversion.divide(amount.multiply(conversion.over()).multiply(kgCo2e)).movePointLeft(3);
  }
}
