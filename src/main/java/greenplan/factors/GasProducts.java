package greenplan.factors;

import greenplan.diagnostics.Problems;
import greenplan.documents.CsvRow;
import greenplan.documents.CsvTable;
import greenplan.units.Amount;
import greenplan.units.NumberText;
import greenplan.units.Unit;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The table of cylinders and bottles; contents differ between suppliers, so it is data. */
public final class GasProducts {

  private static final List<String> COLUMNS =
      List.of("id", "activity", "container", "contents", "unit", "source");

  private final Map<String, GasProduct> products = new LinkedHashMap<>();

  /** Adds the products of a table; a product of the same id is replaced. */
  public GasProducts add(CsvTable table, Problems problems) {
    table.read(h -> h.check(COLUMNS, COLUMNS, problems) ? this::row : null, problems);
    return this;
  }

  private void row(CsvRow row, Problems problems) {
    Unit container = row.read("container", Unit::parse, problems);
    Unit unit = row.read("unit", Unit::parse, problems);
    BigDecimal contents = row.read("contents", NumberText::read, problems);
    if (container != null && unit != null && contents != null) {
      products.put(
          row.text("id"),
          new GasProduct(
              row.text("id"),
              row.text("activity"),
              container,
              Amount.of(contents, unit),
              row.text("source")));
    }
  }

  public Optional<GasProduct> find(String id) {
    return Optional.ofNullable(products.get(id));
  }

  /** The ids of the products of an activity. */
  public List<String> of(String activity) {
    return products.values().stream()
        .filter(p -> p.activity().equals(activity))
        .map(GasProduct::id)
        .toList();
  }

  public Set<String> ids() {
    return products.keySet();
  }
}
