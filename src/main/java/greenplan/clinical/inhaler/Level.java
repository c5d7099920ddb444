package greenplan.clinical.inhaler;

import greenplan.clinical.prescribing.Practice;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The organisations by which prescriptions are added up, the largest first. */
public enum Level {
  REGION("region"),
  ICB("icb"),
  SUB_ICB("sub-icb"),
  NETWORK("network"),
  PRACTICE("practice");

  private final String id;

  Level(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  public static Optional<Level> named(String id) {
    return Arrays.stream(values()).filter(level -> level.id.equals(id)).findFirst();
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(Level::id).toList();
  }

  /** The organisation of this level that a practice belongs to; without a code where none does. */
  Organisation of(Practice practice, Networks networks) {
    return switch (this) {
      case REGION -> new Organisation(practice.region(), practice.regionName());
      case ICB -> new Organisation(practice.icb(), practice.icbName());
      case SUB_ICB -> new Organisation(practice.subIcb(), practice.subIcbName());
      case NETWORK -> networks.of(practice.code());
      case PRACTICE -> new Organisation(practice.code(), practice.name());
    };
  }
}
