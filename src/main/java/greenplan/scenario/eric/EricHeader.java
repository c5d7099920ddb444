package greenplan.scenario.eric;

import greenplan.documents.CsvHeader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which column of a file holds what, whatever the year spells it like. */
final class EricHeader {

  static final List<String> ORGANISATION = List.of("Organisation Code", "Trust Code");
  static final List<String> ORGANISATION_NAME = List.of("Organisation Name", "Trust Name");
  static final List<String> TYPE = List.of("Organisation Type", "Trust Type");
  static final List<String> SITE = List.of("Site Code");
  static final List<String> SITE_NAME = List.of("Site Name");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
  private static final Pattern MEASURED = Pattern.compile(".*\\((kwh|tonnes|m³)\\)");

  private final Map<String, String> spellings = new HashMap<>();
  private final Map<EricItem, String> columns = new LinkedHashMap<>();
  private final Map<EricItem, String> costs = new HashMap<>();

  EricHeader(CsvHeader header) {
    header.names().forEach(name -> spellings.putIfAbsent(plain(name), name));
    for (EricItem item : EricItems.all()) {
      put(columns, item, item.headers());
      put(costs, item, item.costs());
    }
    leaveOutWholeWherePartsAreGiven();
  }

  private void put(Map<EricItem, String> found, EricItem item, List<String> wanted) {
    String name = column(wanted);
    if (!name.isEmpty()) {
      found.put(item, name);
    }
  }

  /** Files from 2023-24 give electricity in parts; the whole beside them would count it twice. */
  private void leaveOutWholeWherePartsAreGiven() {
    boolean inParts =
        columns.keySet().stream().anyMatch(i -> i.id().equals(EricItems.ELECTRICITY_OTHER));
    columns.keySet().removeIf(i -> inParts && i.id().equals(EricItems.ELECTRICITY));
  }

  /** The file's own name of a column; empty where it has none of these. */
  String column(List<String> wanted) {
    for (String name : wanted) {
      String found = spellings.get(plain(name));
      if (found != null) {
        return found;
      }
    }
    return "";
  }

  /** The columns of the items that the file has. */
  Map<EricItem, String> columns() {
    return columns;
  }

  /** The column with the cost of an item; empty where there is none. */
  String cost(EricItem item) {
    return costs.getOrDefault(item, "");
  }

  /** Items that a file should have and that this one has not. */
  List<EricItem> missing() {
    boolean electricity = columns.keySet().stream().anyMatch(i -> i.id().startsWith("electricity"));
    return EricItems.all().stream()
        .filter(item -> item.isExpected() && !columns.containsKey(item))
        .filter(item -> !(electricity && item.id().equals(EricItems.ELECTRICITY)))
        .toList();
  }

  /** Columns of energy, water or waste that nothing is known of. */
  List<String> unread() {
    Set<String> known = new HashSet<>();
    EricItems.all().forEach(i -> i.headers().forEach(h -> known.add(plain(h))));
    List<String> unread = new ArrayList<>();
    spellings.forEach(
        (plain, name) -> {
          if (MEASURED.matcher(plain).matches() && !known.contains(plain)) {
            unread.add(name);
          }
        });
    return unread.stream().sorted().toList();
  }

  private static String plain(String name) {
    return BLANKS
        .matcher(name.strip().toLowerCase(Locale.ROOT))
        .replaceAll(" ")
        .replace("m2)", "m²)")
        .replace("m3)", "m³)")
        .replace('–', '-');
  }
}
