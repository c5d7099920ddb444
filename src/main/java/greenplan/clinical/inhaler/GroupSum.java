package greenplan.clinical.inhaler;

import greenplan.clinical.prescribing.Practice;
import greenplan.units.rank.Ranks;
import greenplan.units.rank.Standing;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sum of some practices: of all, and of those whose list size is known. */
final class GroupSum {

  private final Selection selection;
  private final Patients patients;
  private final Tally all = new Tally();
  private final Tally listed = new Tally();
  private final Set<String> counted = new HashSet<>();
  private BigDecimal people = BigDecimal.ZERO;
  private Organisation organisation = Organisation.NONE;

  GroupSum(Selection selection, Patients patients) {
    this.selection = selection;
    this.patients = patients;
  }

  /** Adds what a practice prescribed; its patients once, though it may stand in several months. */
  GroupSum add(Practice practice, Tally tally) {
    all.add(tally);
    BigDecimal number = patients.of(practice.code());
    if (number != null) {
      listed.add(tally);
      people = counted.add(practice.code()) ? people.add(number) : people;
    }
    return this;
  }

  /** Adds what a practice prescribed to an organisation, whose last name it keeps. */
  void add(Practice practice, Tally tally, Organisation of) {
    organisation = of;
    add(practice, tally);
  }

  InhalerMetrics metrics() {
    return selection.metrics(all);
  }

  @Nullable PatientMetrics patients() {
    return people.signum() == 0 ? null : new PatientMetrics(people, selection.metrics(listed));
  }

  InhalerGroup group(Level level, Map<Measure, Ranks> peers) {
    InhalerMetrics metrics = metrics();
    Map<Measure, Standing> standings = new EnumMap<>(Measure.class);
    peers.forEach(
        (measure, others) -> {
          BigDecimal value = measure.of(metrics);
          Standing standing = value == null ? null : others.standing(value);
          if (standing != null) {
            standings.put(measure, standing);
          }
        });
    return new InhalerGroup(level, organisation, metrics, patients(), standings);
  }
}
