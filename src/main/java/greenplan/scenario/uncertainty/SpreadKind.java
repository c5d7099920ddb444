package greenplan.scenario.uncertainty;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The distributions that a scenario may name. */
public enum SpreadKind {
  NORMAL,
  LOGNORMAL,
  TRIANGULAR,
  PERT;

  /** How it is written in files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is stated by its least, likeliest and greatest value. */
  public boolean hasEnds() {
    return this == TRIANGULAR || this == PERT;
  }

  static Optional<SpreadKind> named(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
  }

  static List<String> ids() {
    return Arrays.stream(values()).map(SpreadKind::id).toList();
  }
}
