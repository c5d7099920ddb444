package greenplan.clinical.gas;

import greenplan.factors.EmissionFactor;
import greenplan.factors.FactorSet;
import java.util.List;
import java.util.Optional;

/**
 * Works a year out again with other warming potentials.
 *
 * @param gwp the short name of the set
 * @param set the set
 */
record GasRestatement(String gwp, FactorSet set) {

  /** The ids of the gases that the set does not know. */
  List<String> missing(GasYear year) {
    return year.gases().stream()
        .filter(gas -> potential(gas).isEmpty())
        .map(Gas::id)
        .distinct()
        .toList();
  }

  /** The year, with the years that it is compared with in turn; all gases are in the set. */
  GasYear of(GasYear year) {
    GasBase base = year.base();
    return new GasYear(
        year.title(),
        year.organisation(),
        year.period(),
        gwp,
        set.about(),
        year.lines().stream().map(line -> line.with(of(line.gas()))).toList(),
        year.decommissionings().stream().map(ended -> ended.with(of(ended.gas()))).toList(),
        base == null ? null : of(base),
        year.targets(),
        year.notes(),
        year.files());
  }

  private GasBase of(GasBase base) {
    GasYear reported = base.asReported();
    boolean same = reported.gwp().equals(gwp);
    return new GasBase(base.file(), of(base.year()), same ? null : reported);
  }

  private Gas of(Gas gas) {
    return potential(gas).map(gas::with).orElse(gas);
  }

  private Optional<EmissionFactor> potential(Gas gas) {
    return set.all(gas.potential().id()).stream().findFirst();
  }
}
