package greenplan.scenario.commitment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which way a commitment goes. */
public enum Direction {
  /** The value is at least the target. */
  AT_LEAST("at_least", true),
  /** The value is at most the target. */
  AT_MOST("at_most", false),
  /** The value is below the target. */
  LESS_THAN("less_than", false),
  /** The value is above the target. */
  MORE_THAN("more_than", true),
  /** The value rises by the target, in per cent of its base value. */
  INCREASE_BY("increase_by", true),
  /** The value falls by the target, in per cent of its base value. */
  DECREASE_BY("decrease_by", false),
  /** Something is done. */
  DONE("done", true),
  /** The value is followed and no target is set. */
  TRACK("track", true);

  private final String id;
  private final boolean up;

  Direction(String id, boolean up) {
    this.id = id;
    this.up = up;
  }

  /** How it is written in tables. */
  public String id() {
    return id;
  }

  /** Whether more is better. */
  public boolean isUp() {
    return up;
  }

  /** Whether the target is a change in per cent of the base value. */
  public boolean isChange() {
    return this == INCREASE_BY || this == DECREASE_BY;
  }

  /** Whether the target itself is not enough. */
  public boolean isStrict() {
    return this == LESS_THAN || this == MORE_THAN;
  }

  /** Whether it needs a target. */
  public boolean hasTarget() {
    return this != DONE && this != TRACK;
  }

  /** The direction that is written like this. */
  public static Optional<Direction> named(String id) {
    return Arrays.stream(values()).filter(d -> d.id.equals(id)).findFirst();
  }

  /** All ways to write one. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(Direction::id).toList();
  }
}
