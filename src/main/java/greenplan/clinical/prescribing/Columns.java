package greenplan.clinical.prescribing;

import greenplan.clinical.scan.Layout;
import greenplan.clinical.scan.Row;
import greenplan.diagnostics.Code;
import greenplan.diagnostics.Nearest;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the columns of a file are. */
final class Columns {

  private final int count;
  private final Map<Column, Integer> places;

  private Columns(int count, Map<Column, Integer> places) {
    this.count = count;
    this.places = places;
  }

  /** The columns of a header; null after it has been reported which are missing or doubled. */
  static @Nullable Columns of(Row header, Origin origin, Problems problems) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < header.count(); i++) {
      names.add(header.text(i).toUpperCase(Locale.ROOT));
    }
    Map<Column, Integer> places = new EnumMap<>(Column.class);
    List<Column> missing = new ArrayList<>();
    int before = problems.count();
    for (Column column : Column.values()) {
      List<Integer> found = places(column, names);
      if (found.isEmpty()) {
        missing.add(column);
      } else {
        places.put(column, found.get(0));
      }
      if (found.size() > 1) {
        doubled(names, found, origin, problems);
      }
    }
    if (places.isEmpty()) {
      problems.add(
          Code.GP205,
          origin,
          "the first row names none of the columns of the English Prescribing Dataset",
          names.size() > 1 ? "" : "separate the columns with commas");
    } else {
      missing.forEach(column -> missing(column, names, origin, problems));
    }
    return problems.count() == before ? new Columns(header.count(), places) : null;
  }

  private static List<Integer> places(Column column, List<String> names) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (column.names().contains(names.get(i))) {
        places.add(i);
      }
    }
    return places;
  }

  private static void doubled(
      List<String> names, List<Integer> places, Origin origin, Problems problems) {
    String first = names.get(places.get(0));
    String second = names.get(places.get(1));
    problems.add(
        Code.GP102,
        origin,
        first.equals(second)
            ? "the column \"" + first + "\" stands twice"
            : "the columns \"" + first + "\" and \"" + second + "\" mean the same",
        "remove one of the two");
  }

  private static void missing(Column column, List<String> names, Origin origin, Problems problems) {
    List<String> near =
        column.names().stream()
            .flatMap(name -> Nearest.to(name, names).stream())
            .distinct()
            .toList();
    problems.add(
        Code.GP205,
        origin,
        "the column \"" + String.join("\" or \"", column.names()) + "\" is missing",
        near.isEmpty() ? "" : "the nearest that the header has is \"" + near.get(0) + "\"");
  }

  /** The layout for rows whose BNF code starts with one of the prefixes. */
  Layout layout(List<String> prefixes) {
    return new Layout(count, place(Column.CODE), prefixes);
  }

  int count() {
    return count;
  }

  int place(Column column) {
    Integer place = places.get(column);
    if (place == null) {
      throw new IllegalStateException("no " + column);
    }
    return place;
  }

  int[] places(Column... columns) {
    int[] found = new int[columns.length];
    for (int i = 0; i < columns.length; i++) {
      found[i] = place(columns[i]);
    }
    return found;
  }
}
