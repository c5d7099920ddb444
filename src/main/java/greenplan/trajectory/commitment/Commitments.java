package greenplan.trajectory.commitment;

import greenplan.scenario.commitment.Commitment;
import greenplan.scenario.commitment.Recorded;
import greenplan.scenario.plan.Plan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How all commitments of a plan stand.
 *
 * @param asOf the latest day on which anything was recorded, which counts as today; empty where
 *     nothing was
 * @param results one for each commitment, in the order of the table
 */
public record Commitments(Optional<LocalDate> asOf, List<CommitmentResult> results) {

  public Commitments {
    results = List.copyOf(results);
  }

  /** Holds every commitment of a plan against its records. */
  public static Commitments of(Plan plan) {
    Optional<LocalDate> asOf =
        plan.commitments().stream()
            .flatMap(commitment -> commitment.progress().stream())
            .map(Recorded::date)
            .max(Comparator.naturalOrder());
    return new Commitments(asOf, plan.commitments().stream().map(c -> result(c, asOf)).toList());
  }

  private static CommitmentResult result(Commitment commitment, Optional<LocalDate> asOf) {
    return new CommitmentCheck(commitment, asOf.orElse(LocalDate.MIN)).result();
  }

  /** How many commitments stand like this. */
  public long count(CommitmentStatus status) {
    return results.stream().filter(result -> result.status() == status).count();
  }
}
