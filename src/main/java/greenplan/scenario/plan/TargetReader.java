package greenplan.scenario.plan;

import greenplan.diagnostics.Code;
import greenplan.factors.Boundary;
import greenplan.units.FinancialYear;
import greenplan.units.Fraction;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads targets and the equivalences that they rely on. */
final class TargetReader {

  private static final List<String> KINDS = List.of("reduction", "level", "net-zero", "budget");

  private final Boundary boundary;
  private final FinancialYear base;
  private final FinancialYear current;
  private final BigDecimal residual;
  private final boolean geometric;

  /**
   * Reads targets.
   *
   * @param geometric whether the path between them is geometric, which never reaches zero
   */
  TargetReader(
      Boundary boundary,
      FinancialYear base,
      FinancialYear current,
      BigDecimal residual,
      boolean geometric) {
    this.geometric = geometric;
    this.boundary = boundary;
    this.base = base;
    this.current = current;
    this.residual = residual;
  }

  @Nullable Equivalence equivalence(String id, PlanFields fields) {
    Boundary of = Boundary.named(fields.text("boundary")).orElse(null);
    BigDecimal reduction = fields.read("reduction", Fraction::parse);
    BigDecimal equals = fields.read("equals", Fraction::parse);
    if (of == null || reduction == null || equals == null) {
      return null;
    }
    if (reduction.compareTo(BigDecimal.ONE) == 0) {
      fields.report(
          Code.GP516,
          "reduction",
          "a fall of 100 % says nothing of how large the early year was",
          "name a level that is above zero, such as 80 %");
      return null;
    }
    return new Equivalence(
        id, of, fields.text("on"), reduction, equals, fields.text("source"), fields.place());
  }

  @Nullable Target target(String id, PlanFields fields, List<Equivalence> equivalences) {
    FinancialYear by = fields.year("by");
    boolean sound = PlanProblems.isOne(fields, "the target", KINDS);
    if (by == null || !sound || !isLater(by, fields)) {
      return null;
    }
    Target target = target(id, by, fields);
    boolean known = target.on().isEmpty() || isKnown(target, fields, equivalences);
    boolean reached = !geometric || isAboveZero(target, fields);
    return known && reached ? target : null;
  }

  private static boolean isAboveZero(Target target, PlanFields fields) {
    boolean whole = target.reduction() != null && target.reduction().compareTo(BigDecimal.ONE) == 0;
    boolean none = target.level() != null && target.level().isZero();
    boolean nothingLeft = target.netZero() && target.residual().signum() == 0;
    if (whole || none || nothingLeft) {
      fields.report(
          Code.GP515,
          "by",
          "a geometric path never reaches zero",
          "choose \"path: linear\", or a residual above zero");
    }
    return !(whole || none || nothingLeft);
  }

  private Target target(String id, FinancialYear by, PlanFields fields) {
    FinancialYear from = fields.read("from", FinancialYear::parse);
    String on = fields.text("on");
    return new Target(
        id,
        fields.text("title", id),
        Boundary.named(fields.text("boundary")).orElse(boundary),
        by,
        fields.text("ambition", "required"),
        fields.read("reduction", Fraction::parse),
        on.equals(base.toString()) ? "" : on,
        fields.read("level", PlanNumbers::emissions),
        fields.has("net-zero"),
        fields.fraction("residual", residual),
        fields.read("budget", PlanNumbers::emissions),
        from == null ? current.plus(1) : from,
        fields.text("source"),
        fields.place());
  }

  private boolean isLater(FinancialYear by, PlanFields fields) {
    FinancialYear from = fields.read("from", FinancialYear::parse);
    boolean late = by.compareTo(base) > 0 && (from == null || by.compareTo(from) >= 0);
    if (!late) {
      fields.report(
          Code.GP514,
          "by",
          by + " is not after " + (by.compareTo(base) > 0 ? from : "the base year " + base),
          "a target is due in a later year");
    }
    return late;
  }

  private static boolean isKnown(Target target, PlanFields fields, List<Equivalence> equivalences) {
    boolean known =
        equivalences.stream()
            .anyMatch(e -> e.on().equals(target.on()) && e.boundary() == target.boundary());
    if (!known) {
      fields.report(
          Code.GP516,
          "on",
          "nothing says how "
              + target.on()
              + " compares with the base year for "
              + target.boundary().id(),
          "add an entry under \"equivalences:\" with this boundary and on: " + target.on());
    }
    return known;
  }
}
