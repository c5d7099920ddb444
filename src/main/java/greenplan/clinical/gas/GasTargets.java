package greenplan.clinical.gas;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problems;
import greenplan.documents.Fields;
import greenplan.scenario.plan.NestedTarget;
import greenplan.scenario.plan.NestedTargetReader;
import greenplan.units.FinancialYear;
import java.util.ArrayList;
import java.util.List;

/** Reads the targets for nitrous oxide of a file. */
final class GasTargets {

  private GasTargets() {}

  /** The targets against a base; what makes no sense is reported and left out. */
  static List<NestedTarget> read(Fields fields, GasBase base, Problems problems) {
    List<NestedTarget> targets = new ArrayList<>();
    Fields named = fields.fields("targets");
    for (String id : fields.entries("targets").keySet()) {
      NestedTarget target = NestedTargetReader.read(id, named.fields(id), problems);
      if (target != null && isAhead(target, base, problems)) {
        targets.add(target);
      }
    }
    if (!targets.isEmpty() && base.year().nitrousOxide().whole().signum() == 0) {
      problems.add(
          Code.GP201,
          fields.origin("base"),
          "\"" + base.file() + "\" has no nitrous oxide that could fall",
          "name a year that has some, or leave \"targets\" out");
    }
    return targets;
  }

  private static boolean isAhead(NestedTarget target, GasBase base, Problems problems) {
    FinancialYear by = target.by();
    if (by == null || by.lastDay().isAfter(base.year().period().to())) {
      return true;
    }
    problems.add(
        Code.GP514,
        target.place().origin("by"),
        "the target is due before its base \"" + base.file() + "\" ends",
        "");
    return false;
  }
}
