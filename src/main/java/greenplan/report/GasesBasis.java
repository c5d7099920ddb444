package greenplan.report;

import greenplan.clinical.gas.Gas;
import greenplan.clinical.gas.GasYear;

/** What figures of anaesthetic gases rest on, for people. */
final class GasesBasis {

  private GasesBasis() {}

  /** The potentials and densities, and how the figures are meant. */
  static String of(GasYear year) {
    TextTable table = TextTable.of("basis", ">GWP", ">kg/L", "standing", "density");
    for (Gas gas : year.gases()) {
      table.row(
          gas.id(),
          Numbers.exact(gas.potential().kgCo2e()),
          Numbers.exact(gas.kgPerLitre()),
          gas.potential().status(),
          gas.densitySource());
    }
    return table.text()
        + "GWP over 100 years: "
        + year.gwp()
        + " ("
        + year.set().id()
        + "). Keep one set for all years: a change of set is no reduction.\n"
        + meanings(year);
  }

  private static String meanings(GasYear year) {
    boolean mixed = year.gases().stream().anyMatch(Gas::isMixture);
    String mixture =
        mixed
            ? "The mixture is 50% nitrous oxide by volume, 57.9% by mass; its litres and kg above are"
                + " of nitrous oxide alone.\n"
            : "";
    return mixture
        + """
        Procured is opening stock and purchases, less returned unopened and closing stock. A cylinder
        returned part-full counts in full. Lost is procured less clinical use.
        """;
  }
}
