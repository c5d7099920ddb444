package greenplan.trajectory.commitment;

import greenplan.scenario.commitment.Commitment;
import greenplan.scenario.commitment.Recorded;
import greenplan.units.FinancialYear;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Holds one commitment against what was recorded of it.
 *
 * @param commitment what was promised
 * @param asOf the day that counts as today: the latest on which anything was recorded
 */
record CommitmentCheck(Commitment commitment, LocalDate asOf) {

  CommitmentResult result() {
    List<Recorded> progress = commitment.progress();
    if (progress.isEmpty()) {
      return new CommitmentResult(
          commitment, CommitmentStatus.NO_DATA, "nothing is recorded", null, null);
    }
    Recorded latest = progress.get(progress.size() - 1);
    BigDecimal number = latest.number();
    if (number == null) {
      return answered(latest);
    }
    BigDecimal target = commitment.target();
    return target == null
        ? result(CommitmentStatus.NO_TARGET, "it is followed without a target", latest, null)
        : measured(latest, number, target);
  }

  private CommitmentResult answered(Recorded latest) {
    if (latest.done()) {
      boolean late = commitment.progress().stream().noneMatch(r -> r.done() && !isLate(r.date()));
      return result(CommitmentStatus.ACHIEVED, late ? "after it was due" : "", latest, null);
    }
    return isDue()
        ? result(CommitmentStatus.BEHIND, due(), latest, null)
        : result(
            CommitmentStatus.NO_DATA, "not done yet, and nothing says how far it is", latest, null);
  }

  private CommitmentResult measured(Recorded latest, BigDecimal number, BigDecimal target) {
    Start start = start();
    if (start == null && commitment.direction().isChange()) {
      return result(
          CommitmentStatus.NO_DATA, "a single value, and none to compare it with", latest, null);
    }
    Goal goal = Goal.of(commitment, target, start == null ? BigDecimal.ZERO : start.value());
    StraightLine line =
        start == null || !start.date().isBefore(commitment.by())
            ? null
            : new StraightLine(start.date(), start.value(), goal, commitment.by());
    BigDecimal expected = line == null ? null : line.at(latest.date());
    if (goal.isMet(number)) {
      String late = isMetInTime(goal) ? "" : "after it was due";
      return result(CommitmentStatus.ACHIEVED, late, latest, expected);
    }
    if (isDue()) {
      return result(CommitmentStatus.BEHIND, due(), latest, expected);
    }
    if (line == null) {
      return result(
          CommitmentStatus.NO_DATA,
          "a single value, and no start to compare it with",
          latest,
          null);
    }
    return line.isKept(latest.date(), number)
        ? result(CommitmentStatus.ON_TRACK, "", latest, expected)
        : result(CommitmentStatus.BEHIND, "", latest, expected);
  }

  private boolean isMetInTime(Goal goal) {
    return commitment.progress().stream()
        .filter(r -> !isLate(r.date()))
        .map(Recorded::number)
        .filter(Objects::nonNull)
        .anyMatch(goal::isMet);
  }

  private boolean isLate(LocalDate date) {
    return date.isAfter(commitment.by());
  }

  /** Whether the day that it is due has come. */
  private boolean isDue() {
    return !asOf.isBefore(commitment.by());
  }

  private String due() {
    return "it was due on " + commitment.by();
  }

  private record Start(LocalDate date, BigDecimal value) {}

  /** The base value, or else the first that was recorded, where it is not the only one. */
  private @Nullable Start start() {
    FinancialYear year = commitment.baseYear();
    BigDecimal base = commitment.baseValue();
    if (base != null && year != null) {
      return new Start(start(year), base);
    }
    Recorded first = commitment.progress().get(0);
    BigDecimal number = first.number();
    return commitment.progress().size() < 2 || number == null
        ? null
        : new Start(first.date(), number);
  }

  /**
   * The last day of the base year; its first where the commitment is due within that year already.
   */
  private LocalDate start(FinancialYear year) {
    return year.lastDay().isBefore(commitment.by()) ? year.lastDay() : year.firstDay();
  }

  private CommitmentResult result(
      CommitmentStatus status, String because, Recorded latest, @Nullable BigDecimal expected) {
    return new CommitmentResult(commitment, status, because, latest, expected);
  }
}
