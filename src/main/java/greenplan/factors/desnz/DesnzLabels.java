package greenplan.factors.desnz;

import java.util.List;
import java.util.Optional;

/**
 * From the labels of the UK government conversion factors to ids that stay the same. The publisher
 * renames rows between editions; a plan that runs for ten years needs one name for one thing.
 *
 * <p>The renames are data, in {@code labels.csv} beside this class. What they decide, and why:
 *
 * <ul>
 *   <li><b>One id:</b> "Biodiesel" (to 2020) and "Biodiesel ME" (from 2021), likewise from tallow
 *       and from used cooking oil: the carbon content of 2020 and 2021 is equal, and the label
 *       became longer when HVO, another product, was added beside it. "Biomethane" (to 2021) and
 *       "Biomethane (compressed)": equal factors in 2021 and 2022. "Municipal waste" (to 2019) and
 *       "Household residual waste": one row replaced the other. "Combustion" and "Incineration with
 *       Energy Recovery". "R403a" and "R403A".
 *   <li><b>Ids of their own:</b> "WEEE - large" (material use to 2020) and "Electrical items -
 *       large" (from 2021), likewise the other sizes: 537 and 3,267 kg CO2e a tonne cannot be the
 *       same thing measured better. "Bio petrol", "Renewable petrol" and "Development petrol": the
 *       publisher listed the first two side by side, and the third is a legal class of fuel.
 *   <li><b>One id for two rows:</b> well-to-tank of a flight with and without radiative forcing;
 *       the figures are equal in every edition, as the forcing happens in flight.
 *   <li>HCFE-235da2 is isoflurane, and is called so.
 * </ul>
 */
public final class DesnzLabels {

  private static final LabelTable TABLE = LabelTable.shipped();

  private DesnzLabels() {}

  /**
   * The id and unit of a row of the publisher's flat file.
   *
   * @param category the first level, for example "Fuels"
   * @param path the levels below it, the column text last; blank levels may stay in
   * @param uom the publisher's unit, for example "kWh (Gross CV)"
   * @return empty when the category or the unit is not one that this program knows, as for hotel
   *     stays, whose figures are not the publisher's own
   */
  public static Optional<FactorName> identify(String category, List<String> path, String uom) {
    String known = LabelText.normalise(category);
    return TABLE
        .ofCategory(known)
        .map(part -> new IdParts().with(part))
        .flatMap(start -> withPath(start, known, LabelText.levels(path)).id())
        .flatMap(id -> DesnzUnits.symbol(uom).map(unit -> new FactorName(id, unit)));
  }

  /** A rename of the whole path goes before the renames of its levels. */
  private static IdParts withPath(IdParts start, String category, List<String> levels) {
    Optional<String> whole = TABLE.ofLabel(category, String.join(" > ", levels));
    if (whole.isPresent()) {
      return start.with(whole.get());
    }
    IdParts parts = start;
    for (String level : levels) {
      parts = parts.with(TABLE.ofLabel(category, level).orElseGet(() -> LabelText.slug(level)));
    }
    return parts;
  }
}
