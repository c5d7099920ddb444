package greenplan.report.replay;

import greenplan.report.record.Recorded;
import greenplan.report.record.RecordedPart;
import greenplan.report.record.RecordedRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the results besides the lines that are not what was recorded. */
final class MovedFigures {

  private final List<Moved> moved = new ArrayList<>();

  private MovedFigures() {}

  static List<Moved> of(Recorded was, Recorded is) {
    MovedFigures figures = new MovedFigures();
    for (RecordedPart part : RecordedPart.values()) {
      figures.compare(part, byName(part, was), byName(part, is));
    }
    return figures.moved;
  }

  private static Map<String, RecordedRow> byName(RecordedPart part, Recorded recorded) {
    Map<String, RecordedRow> rows = new LinkedHashMap<>();
    recorded.rows(part).forEach(row -> rows.put(row.name(part), row));
    return rows;
  }

  private void compare(
      RecordedPart part, Map<String, RecordedRow> was, Map<String, RecordedRow> is) {
    Set<String> names = new LinkedHashSet<>(was.keySet());
    names.addAll(is.keySet());
    for (String name : names) {
      for (String column : part.results()) {
        String before = cell(was.get(name), column);
        String now = cell(is.get(name), column);
        if (!before.equals(now)) {
          moved.add(new Moved(part, name, column, before, now));
        }
      }
    }
  }

  private static String cell(@Nullable RecordedRow row, String column) {
    String text = row == null ? null : row.cell(column);
    return text == null ? "" : text;
  }
}
