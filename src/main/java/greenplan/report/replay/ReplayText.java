package greenplan.report.replay;

import greenplan.report.TextTable;
import greenplan.report.Visible;
import greenplan.report.record.RecordedPart;
import java.math.BigDecimal;
import java.util.List;

/** A replay for people: what differs, by cause. */
public final class ReplayText {

  private static final int MOST_ROWS = 20;
  private static final int HASH = 12;

  private final Replay replay;
  private final StringBuilder text = new StringBuilder();

  private ReplayText(Replay replay) {
    this.replay = replay;
  }

  /** The whole text. */
  public static String of(Replay replay) {
    ReplayText text = new ReplayText(replay);
    text.head();
    text.effects();
    text.differences("Files", "file", replay.files(), true);
    text.differences("Factor sets", "set", replay.sets(), false);
    text.differences("Settings", "setting", replay.settings(), false);
    for (RecordedPart part : RecordedPart.values()) {
      text.moved(part);
    }
    return text.text.toString();
  }

  private void head() {
    ReplayWords words = new ReplayWords(replay);
    text.append(words.headline()).append('\n');
    words.notes().forEach(note -> text.append(Visible.of(note)).append('\n'));
    if (replay.effects().isEmpty()) {
      return;
    }
    TextTable causes = TextTable.of("cause", ">tCO2e");
    for (Cause cause : Cause.values()) {
      if (replay.effects().stream().anyMatch(effect -> effect.cause() == cause)) {
        causes.row(cause.word(), signed(replay.change(cause)));
      }
    }
    causes.rule().row("change of the total", signed(replay.change()));
    text.append('\n').append(causes.text());
  }

  private void effects() {
    for (Cause cause : Cause.values()) {
      List<Effect> effects =
          replay.effects().stream().filter(effect -> effect.cause() == cause).toList();
      if (!effects.isEmpty()) {
        text.append('\n').append(title(cause)).append('\n').append(table(effects).text());
        more(effects.size());
      }
    }
    if (!replay.effects().isEmpty()) {
      text.append(
          """

          Where several things of a line changed, its amount is exchanged first, at the old factor,
          then its conversion, then its factor: so the effects add up without a rest.
          """);
    }
  }

  private static String title(Cause cause) {
    return switch (cause) {
      case DATA -> "Data: amounts that changed";
      case FACTOR -> "Factor: what was published";
      case SCENARIO -> "Scenario: lines and where they are counted";
      case METHOD -> "Method: the same numbers, another result";
    };
  }

  private static TextTable table(List<Effect> effects) {
    boolean apart = effects.stream().anyMatch(effect -> effect.apart().signum() != 0);
    TextTable table =
        apart
            ? TextTable.of("what", "name", "was", "is", ">lines", ">tCO2e", ">apart")
            : TextTable.of("what", "name", "was", "is", ">lines", ">tCO2e");
    for (Effect effect : effects.subList(0, Math.min(MOST_ROWS, effects.size()))) {
      String lines = String.valueOf(effect.lines());
      String name = Visible.of(effect.name());
      String was = Visible.of(effect.was());
      String is = Visible.of(effect.is());
      if (apart) {
        String besides = signed(effect.apart());
        table.row(effect.what(), name, was, is, lines, signed(effect.tonnes()), besides);
      } else {
        table.row(effect.what(), name, was, is, lines, signed(effect.tonnes()));
      }
    }
    return table;
  }

  private void more(int rows) {
    if (rows > MOST_ROWS) {
      text.append("and ").append(rows - MOST_ROWS).append(" more; --format csv has all\n");
    }
  }

  private void differences(
      String title, String name, List<Difference> differences, boolean areHashes) {
    if (differences.isEmpty()) {
      return;
    }
    TextTable table = TextTable.of(name, "", "was", "is");
    for (Difference difference : differences) {
      table.row(
          Visible.of(difference.name()),
          difference.word(),
          shown(difference.was(), areHashes),
          shown(difference.is(), areHashes));
    }
    text.append('\n').append(title).append('\n').append(table.text());
  }

  private static String shown(String value, boolean isHash) {
    boolean cut = isHash && value.length() > HASH;
    return Visible.of(cut ? value.substring(0, HASH) : value);
  }

  private void moved(RecordedPart part) {
    List<Moved> moved = replay.moved().stream().filter(m -> m.part() == part).toList();
    if (moved.isEmpty()) {
      return;
    }
    TextTable table = TextTable.of("", "figure", ">was", ">is");
    for (Moved figure : moved.subList(0, Math.min(MOST_ROWS, moved.size()))) {
      boolean number = part.numbers().contains(figure.column());
      String was = value(figure.was(), number);
      String is = value(figure.is(), number);
      boolean alike = was.equals(is);
      table.row(
          Visible.of(figure.row()),
          figure.column(),
          alike ? figure.was() : was,
          alike ? figure.is() : is);
    }
    text.append("\nMoved: ").append(part.key()).append('\n').append(table.text());
    more(moved.size());
  }

  private static String value(String text, boolean number) {
    if (text.isEmpty()) {
      return "-";
    }
    return number ? Shown.number(new BigDecimal(text)) : Visible.of(text);
  }

  private static String signed(BigDecimal tonnes) {
    return Shown.signed(tonnes);
  }
}
