package greenplan.report;

import greenplan.trajectory.change.Driver;
import greenplan.trajectory.change.Effect;
import java.math.BigDecimal;
import java.util.Locale;

/** The reasons of a change in words. */
public final class ChangeWords {

  private ChangeWords() {}

  /** What a reason is called; growth says of what, and by how much. */
  public static String title(Effect effect, Driver driver) {
    BigDecimal before = BigDecimal.valueOf(driver.before());
    BigDecimal more = BigDecimal.valueOf(driver.after()).subtract(before);
    return effect == Effect.GROWTH
        ? effect.title()
            + " ("
            + Visible.of(driver.name())
            + " "
            + Numbers.signed(Numbers.percent(more, before))
            + ")"
        : effect.title();
  }

  /** A reason within a sentence: {@code lines added}. */
  public static String name(Effect effect) {
    return effect.id().replace('-', ' ');
  }

  /** A reason as a heading: {@code Lines added}. */
  public static String label(Effect effect) {
    String name = name(effect);
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
