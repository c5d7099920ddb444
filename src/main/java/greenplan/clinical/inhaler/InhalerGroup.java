package greenplan.clinical.inhaler;

import greenplan.units.rank.Standing;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation prescribed.
 *
 * @param level what kind of organisation it is
 * @param organisation which
 * @param metrics the sum over its practices
 * @param patients the same by registered patients; null where no list size is known
 * @param standings where it stands among organisations of its kind, for each measure that it has a
 *     value of
 */
public record InhalerGroup(
    Level level,
    Organisation organisation,
    InhalerMetrics metrics,
    @Nullable PatientMetrics patients,
    Map<Measure, Standing> standings) {

  public InhalerGroup {
    standings = Map.copyOf(standings);
  }
}
