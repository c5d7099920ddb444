package greenplan.factors;

import greenplan.diagnostics.Origin;
import greenplan.units.Unit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something an organisation does or buys, with every factor that applies to it.
 *
 * @param id the name that scenarios use, such as {@code natural-gas}
 * @param title the name that people read
 * @param group the heading under which it is listed
 * @param aliases other names that scenarios may use
 * @param components what it causes, by purpose; under the empty purpose where it has none
 * @param plainKwh the unit that a plain kWh of this fuel stands for; null where kWh is kWh
 * @param conversions what is true of this activity only
 * @param refused units that are refused although they could be converted, because nobody meters it
 *     so
 * @param isOpen whether the line itself says which factor applies or where it is counted
 * @param origin where the catalogue defines it
 */
public record Activity(
    String id,
    String title,
    String group,
    List<String> aliases,
    Map<String, List<Component>> components,
    @Nullable Unit plainKwh,
    List<StatedConversion> conversions,
    List<Unit> refused,
    boolean isOpen,
    Origin origin) {

  /** The purposes that a line has to choose from; none where there is no choice. */
  public List<String> purposes() {
    return components.keySet().stream().filter(p -> !p.isEmpty()).toList();
  }

  /** The components for a purpose; none where there is no such purpose. */
  public List<Component> components(String purpose) {
    return components.getOrDefault(purpose, List.of());
  }
}
