package greenplan.factors;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The published tables of inhaler footprints, by the short names that input files use. */
public final class InhalerTables {

  /** The series of their sets. */
  public static final String SERIES = "inhalers";

  /** The short name of the table that is used where none is named. */
  public static final String USUAL = "iif";

  /** The short name of a table of the user's own. */
  public static final String OWN = "own";

  private static final Map<String, String> IDS = new LinkedHashMap<>();

  static {
    IDS.put(USUAL, "inhalers-iif-2021");
    IDS.put("carbon-trust", "inhalers-carbon-trust-2020");
    IDS.put("class-midpoints", "inhalers-class-midpoints-2019");
    IDS.put("propellant-ar4", "inhalers-propellant-ar4");
    IDS.put("propellant-ar5", "inhalers-propellant-ar5");
    IDS.put("propellant-ar6", "inhalers-propellant-ar6");
  }

  private InhalerTables() {}

  /** The short names, the usual one first. */
  public static List<String> names() {
    return List.copyOf(IDS.keySet());
  }

  /** The short name itself, or that of the usual table for an empty text. */
  public static String of(String name) {
    return name.isEmpty() ? USUAL : name;
  }

  /** The id of the set of a short name; that of the usual table for any other text. */
  public static String id(String name) {
    return IDS.getOrDefault(name, "inhalers-iif-2021");
  }

  /** The short name of the table of a set; the id itself for any other set. */
  public static String name(String id) {
    return IDS.entrySet().stream()
        .filter(entry -> entry.getValue().equals(id))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(id);
  }
}
