package greenplan.factors;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a prescribed quantity of an inhaler counts. */
public enum InhalerUnit {
  /** The inhaler itself, with all its doses. */
  DEVICE,
  /** Capsules, of which a pack with one device holds many. */
  CAPSULE;

  /** How it is written in files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<InhalerUnit> named(String id) {
    return Arrays.stream(values()).filter(u -> u.id().equals(id)).findFirst();
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(InhalerUnit::id).toList();
  }
}
