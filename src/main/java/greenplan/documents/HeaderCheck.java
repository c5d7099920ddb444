package greenplan.documents;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Nearest;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import java.util.Collection;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Compares column names with those that are known.
 *
 * @param names the names, from the first column
 * @param row the header as a whole
 * @param cell the place of a name
 */
record HeaderCheck(List<String> names, Origin row, IntFunction<Origin> cell) {

  boolean check(Collection<String> required, Collection<String> known, Problems problems) {
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      if (!known.contains(name) && !name.startsWith("x-")) {
        problems.add(Code.GP206, cell.apply(i), unknown(name, i), advice(name, known));
      } else if (names.indexOf(name) != i) {
        problems.add(
            Code.GP102,
            cell.apply(i),
            "the column \"" + name + "\" stands twice",
            "remove or rename one of the two");
      }
    }
    List<String> missing = required.stream().filter(n -> !names.contains(n)).toList();
    missing.forEach(n -> problems.add(Code.GP205, row, "the column \"" + n + "\" is missing"));
    return missing.isEmpty();
  }

  private static String unknown(String name, int index) {
    return name.isEmpty()
        ? "column " + (index + 1) + " has no name"
        : "unknown column \"" + name + "\"";
  }

  private String advice(String name, Collection<String> known) {
    if (names.size() == 1 && (name.indexOf(';') >= 0 || name.indexOf('\t') >= 0)) {
      return "separate the columns with commas, not with semicolons or tabs";
    }
    return name.isEmpty()
        ? "delete the column in the spreadsheet, or name it \"x-\" and a word of your own"
        : Nearest.hintOrAll(name, known);
  }
}
