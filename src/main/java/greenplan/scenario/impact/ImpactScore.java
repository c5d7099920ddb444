package greenplan.scenario.impact;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a change does to one factor, in words. They have an order, from the worst to the best, and
 * no distance: two steps down do not weigh as much as two steps up, so nothing may add them up.
 */
public enum ImpactScore {
  VERY_NEGATIVE("very negative"),
  NEGATIVE("negative"),
  NEUTRAL("neutral"),
  POSITIVE("positive"),
  VERY_POSITIVE("very positive"),
  /** Nobody has looked. This is no place between the others, and not neutral. */
  NOT_ASSESSED("not assessed");

  private final String id;

  ImpactScore(String id) {
    this.id = id;
  }

  /** The words that scenarios use. */
  public String id() {
    return id;
  }

  /** Whether somebody has looked. */
  public boolean isAssessed() {
    return this != NOT_ASSESSED;
  }

  /** The words of all, from the worst to the best, and {@code not assessed}. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(ImpactScore::id).toList();
  }

  /** The score of some words. */
  public static Optional<ImpactScore> named(String id) {
    return Arrays.stream(values()).filter(score -> score.id.equals(id)).findFirst();
  }
}
