package greenplan.factors;

import greenplan.diagnostics.Origin;
import greenplan.units.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A table of inhaler footprints: a factor set, and which of its factors a BNF code has.
 *
 * <p>A table knows its products by code, or else by class. One result uses one table: each has its
 * own boundary and basis.
 */
public final class InhalerTable {

  private static final Unit INHALER = Unit.of("inhaler");

  private final String name;
  private final SetAbout about;
  private final Origin origin;
  private final Map<String, EmissionFactor> byCode;
  private final Map<String, EmissionFactor> byClass;

  InhalerTable(
      String name,
      SetAbout about,
      Origin origin,
      Map<String, EmissionFactor> byCode,
      Map<String, EmissionFactor> byClass) {
    this.name = name;
    this.about = about;
    this.origin = origin;
    this.byCode = Map.copyOf(byCode);
    this.byClass = Map.copyOf(byClass);
  }

  /** Its short name, such as {@code iif}. */
  public String name() {
    return name;
  }

  /** Who published it, its boundary, basis and licence. */
  public SetAbout about() {
    return about;
  }

  /** The BNF codes that it lists, in order; none in a table by class. */
  public Set<String> codes() {
    return new TreeSet<>(byCode.keySet());
  }

  /** The BNF codes that have one of its factors, in order; none in a table by class. */
  public List<String> codes(String factor) {
    return codes().stream()
        .filter(code -> find(code, null).filter(f -> f.id().equals(factor)).isPresent())
        .toList();
  }

  /** The footprint of a class; empty in a table by code. */
  public Optional<EmissionFactor> ofClass(String footprintClass) {
    return Optional.ofNullable(byClass.get(footprintClass));
  }

  /** The classes of which it holds a figure, in order; none in a table by code. */
  public Set<String> classes() {
    return new TreeSet<>(byClass.keySet());
  }

  /**
   * The footprint of an inhaler, in kg CO2e for one device: by code, or by the class of the product
   * in a table by class. Empty where the table has none, which is never zero.
   */
  public Optional<EmissionFactor> find(String bnfCode, @Nullable InhalerProduct product) {
    EmissionFactor factor = byCode.get(bnfCode);
    return factor != null || product == null
        ? Optional.ofNullable(factor)
        : Optional.ofNullable(byClass.get(product.footprintClass()));
  }

  /**
   * The same table with another footprint of generic salbutamol.
   *
   * @param kg kg CO2e an inhaler, from {@link GenericSalbutamol#LEAST} to {@link
   *     GenericSalbutamol#MOST}
   * @throws IllegalArgumentException outside of these bounds
   */
  public InhalerTable withGenericSalbutamol(BigDecimal kg) {
    if (!GenericSalbutamol.isPossible(kg)) {
      throw new IllegalArgumentException(kg + " is no footprint of generic salbutamol");
    }
    Map<String, EmissionFactor> changed = new TreeMap<>(byCode);
    GenericSalbutamol.CODES.forEach(code -> changed.put(code, assumed(kg)));
    return new InhalerTable(name, about, origin, changed, byClass);
  }

  private EmissionFactor assumed(BigDecimal kg) {
    return new EmissionFactor(
        "inhaler-salbutamol-generic-100.use",
        INHALER,
        kg,
        new Gases(null, null, null),
        "derived",
        "assumption of the user",
        "brand dispensed unknown; between "
            + GenericSalbutamol.LEAST
            + " (all Salamol) and "
            + GenericSalbutamol.MOST
            + " (all Ventolin Evohaler)",
        about.id(),
        origin);
  }
}
