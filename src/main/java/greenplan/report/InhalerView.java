package greenplan.report;

import greenplan.clinical.inhaler.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What of inhalers is shown in full, or written as CSV. */
public enum InhalerView {
  REGION(Level.REGION),
  ICB(Level.ICB),
  SUB_ICB(Level.SUB_ICB),
  NETWORK(Level.NETWORK),
  PRACTICE(Level.PRACTICE),
  MONTH(null),
  PRODUCT(null);

  private final @Nullable Level level;

  InhalerView(@Nullable Level level) {
    this.level = level;
  }

  /** The organisations; null where it is no kind of organisation. */
  @Nullable Level level() {
    return level;
  }

  /** Its name, as users write it. */
  public String id() {
    return level == null ? name().toLowerCase(Locale.ROOT) : level.id();
  }

  public static Optional<InhalerView> named(String id) {
    return Arrays.stream(values()).filter(view -> view.id().equals(id)).findFirst();
  }

  public static List<String> ids() {
    List<String> ids = new ArrayList<>();
    Arrays.stream(values()).forEach(view -> ids.add(view.id()));
    return ids;
  }
}
