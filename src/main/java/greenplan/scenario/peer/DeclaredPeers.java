package greenplan.scenario.peer;

import greenplan.documents.InputFile;
import greenplan.documents.Place;
import greenplan.scenario.plan.Named;
import greenplan.units.Amount;
import greenplan.units.EmissionRate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comparison with peers: what the command {@code peers} is told by its options.
 *
 * @param id the name given by the writer
 * @param title what readers see; the name of the table if not given
 * @param table the table of organisations and their metrics
 * @param metrics the metrics that are compared; empty for all of the table
 * @param organisations whose place is asked for; empty where {@code own} says it
 * @param own the value of an organisation that the table does not hold, in the unit of its metric
 *     or with one; empty if not given
 * @param activity what the value is per, for the opportunity; null if not given
 * @param factor emissions per unit of the metric; null if not given
 * @param higherIsBetter whether the highest value is the best
 * @param includesSelf whether the organisation is among its own peers
 * @param levels the levels that are shown, by their words; empty for all that there are peers
 *     enough for
 * @param leftOut peers that are left out
 * @param leavesOutDoubtful whether peers with a doubtful value are left out
 * @param source where the table comes from; empty if not given
 * @param note what a reader must know; empty if not given
 * @param place where it stands
 */
public record DeclaredPeers(
    String id,
    String title,
    InputFile table,
    List<Named> metrics,
    List<Named> organisations,
    String own,
    @Nullable Amount activity,
    @Nullable EmissionRate factor,
    boolean higherIsBetter,
    boolean includesSelf,
    List<Named> levels,
    List<LeftOut> leftOut,
    boolean leavesOutDoubtful,
    String source,
    String note,
    Place place) {

  public DeclaredPeers {
    metrics = List.copyOf(metrics);
    organisations = List.copyOf(organisations);
    levels = List.copyOf(levels);
    leftOut = List.copyOf(leftOut);
  }
}
