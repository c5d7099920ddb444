package greenplan.report;

import java.math.BigDecimal;
import java.util.OptionalDouble;

/** Tonnes that were worked out in plain doubles, for people and for machines. */
public final class Tonnes {

  private static final String NONE = "-";

  private Tonnes() {}

  /** Every digit that the double has; never NaN or infinite, which no plan comes to. */
  public static BigDecimal exact(double tonnes) {
    return BigDecimal.valueOf(tonnes);
  }

  /** Whole tonnes. */
  public static String whole(double tonnes) {
    return Numbers.rounded(exact(tonnes), 0);
  }

  /** Whole tonnes; a dash where there are none to speak of. */
  public static String whole(OptionalDouble tonnes) {
    return tonnes.isPresent() ? whole(tonnes.getAsDouble()) : NONE;
  }

  /** Whole tonnes with their sign. */
  public static String signed(double tonnes) {
    return Numbers.signed(whole(tonnes));
  }

  /** Whole tonnes with their sign; a dash where there are none to speak of. */
  public static String signed(OptionalDouble tonnes) {
    return tonnes.isPresent() ? signed(tonnes.getAsDouble()) : NONE;
  }
}
