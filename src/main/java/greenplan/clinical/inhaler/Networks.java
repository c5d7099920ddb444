package greenplan.clinical.inhaler;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.documents.CsvRow;
import greenplan.documents.CsvTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which primary care network a practice belongs to; prescribing data do not say it. */
public final class Networks {

  private static final List<String> COLUMNS =
      List.of("practice_code", "network_code", "network_name");

  private final Map<String, Organisation> networks = new HashMap<>();
  private final Map<String, Origin> places = new HashMap<>();

  /** No networks. */
  public static Networks none() {
    return new Networks();
  }

  /** The networks of a table with the columns practice_code, network_code and network_name. */
  public static Networks read(CsvTable table, Problems problems) {
    Networks networks = new Networks();
    table.read(h -> h.check(COLUMNS, COLUMNS, problems) ? networks::row : null, problems);
    return networks;
  }

  private void row(CsvRow row, Problems problems) {
    String practice = row.text("practice_code");
    String network = row.text("network_code");
    if (practice.isEmpty() || network.isEmpty()) {
      String column = practice.isEmpty() ? "practice_code" : "network_code";
      problems.add(Code.GP201, row.origin(column), "the row has no \"" + column + "\"");
      return;
    }
    Origin other = places.putIfAbsent(practice, row.origin());
    if (other != null) {
      problems.add(
          Code.GP207,
          row.origin("practice_code"),
          "\"" + practice + "\" stands already in " + other.local(),
          "a practice belongs to one network");
      return;
    }
    networks.put(practice, new Organisation(network, row.text("network_name")));
  }

  boolean isEmpty() {
    return networks.isEmpty();
  }

  Organisation of(String practice) {
    return networks.getOrDefault(practice, Organisation.NONE);
  }
}
