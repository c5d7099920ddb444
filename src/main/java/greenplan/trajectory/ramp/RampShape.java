package greenplan.trajectory.ramp;

import java.util.Arrays;
import java.util.Optional;

/** The form of a rise from nothing to the full effect. */
public enum RampShape {
  /** The same step every year; the default, because anybody can check it by hand. */
  LINEAR("linear"),
  /**
   * Slow, fast, slow: a logistic from 1 % to 99 %, stretched so that it starts at 0 and ends at 1.
   */
  LOGISTIC("logistic"),
  /** Slow, fast, slow: the cubic 3x^2 - 2x^3. */
  SMOOTHSTEP("smoothstep"),
  /** Everything at once. It has one year, not a start and an end. */
  STEP("step");

  /** The slope that takes the logistic from 1 % to 99 %. */
  private static final double STEEPNESS = 2 * StrictMath.log(99);

  private final String id;

  RampShape(String id) {
    this.id = id;
  }

  /** The shape with an id. */
  public static Optional<RampShape> of(String id) {
    return Arrays.stream(values()).filter(shape -> shape.id.equals(id)).findFirst();
  }

  /** The name in files and results; it never changes. */
  public String id() {
    return id;
  }

  /** Whether it runs from a start to a later end; a step does not. */
  public boolean hasEnd() {
    return this != STEP;
  }

  /**
   * The share of the full effect when a part of the time between start and end has gone.
   *
   * @param part 0 at the start, 1 at the end; any number
   * @return 0 before the start, 1 from the end on, never falling between
   */
  public double at(double part) {
    if (part < 0) {
      return 0;
    }
    return part >= 1 ? 1 : between(part);
  }

  private double between(double x) {
    return switch (this) {
      case LINEAR -> x;
      case LOGISTIC -> (logistic(x) - logistic(0)) / (logistic(1) - logistic(0));
      case SMOOTHSTEP -> x * x * (3 - 2 * x);
      case STEP -> 1;
    };
  }

  /** f(x) = 1 / (1 + exp(-k (x - 1/2))), k = 2 ln 99. */
  private static double logistic(double x) {
    return 1 / (1 + StrictMath.exp(-STEEPNESS * (x - 0.5)));
  }
}
