package greenplan.factors.desnz;

import greenplan.documents.WorkbookRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the columns of a flat file are. They move between editions, and some are hidden, so they
 * are found by name.
 *
 * @param levels the columns of the labels, Level 1 first and Column Text last
 * @param uom the unit
 * @param gas the whole factor or one gas; called GHG/Unit, in older editions GHG
 * @param value the factor
 * @param year the year in the name of the column of the factor
 */
record FlatColumns(List<Integer> levels, int uom, int gas, int value, int year) {

  private static final Pattern VALUE = Pattern.compile("ghg conversion factor (\\d{4})");
  private static final List<String> LEVELS =
      List.of("level 1", "level 2", "level 3", "level 4", "column text");

  /** The columns that a row names, empty where it is not the header. */
  static Optional<FlatColumns> of(WorkbookRow row) {
    List<String> names = names(row);
    int level1 = names.indexOf("level 1");
    int uom = names.indexOf("uom");
    int gas = Math.max(names.indexOf("ghg/unit"), names.indexOf("ghg"));
    for (int i = 0; i < names.size(); i++) {
      Matcher value = VALUE.matcher(names.get(i));
      if (value.matches() && level1 >= 0 && uom >= 0 && gas >= 0) {
        int year = Integer.parseInt(value.group(1));
        return Optional.of(new FlatColumns(levels(names), uom, gas, i, year));
      }
    }
    return Optional.empty();
  }

  private static List<Integer> levels(List<String> names) {
    return LEVELS.stream().map(names::indexOf).filter(i -> i >= 0).toList();
  }

  private static List<String> names(WorkbookRow row) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      names.add(LabelText.normalise(FlatSheet.text(row, i)));
    }
    return names;
  }
}
