package greenplan.scenario.eric;

import greenplan.documents.ShippedTable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All that is known of ERIC's columns, in the order in which lines are written. */
final class EricItems {

  static final String FLOOR_AREA = "floor-area";
  static final String GAS = "gas";
  static final String CHP_GAS = "chp-gas";

  /** The whole, and the part that is only there where the parts are given. */
  static final String ELECTRICITY = "electricity";

  static final String ELECTRICITY_OTHER = "electricity-other";

  private static final Map<String, EricItem> ALL =
      ShippedTable.rows(EricItems.class, "columns.csv").stream()
          .map(EricItem::of)
          .collect(
              Collectors.toMap(
                  EricItem::id,
                  Function.identity(),
                  (a, b) -> {
                    throw new IllegalStateException("two items " + a.id());
                  },
                  java.util.LinkedHashMap::new));

  private EricItems() {}

  static List<EricItem> all() {
    return List.copyOf(ALL.values());
  }
}
