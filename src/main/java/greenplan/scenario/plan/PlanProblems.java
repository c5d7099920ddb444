package greenplan.scenario.plan;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Fault;
import greenplan.diagnostics.Nearest;
import greenplan.units.FinancialYear;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.stream.Collectors;

/** What can be wrong in several parts of a plan, in the same words. */
final class PlanProblems {

  private PlanProblems() {}

  /** Reports a name that is not among those that are known; nothing where it is or is missing. */
  static void unknown(
      PlanFields fields, String key, String what, String name, Collection<String> known) {
    if (!name.isEmpty() && !known.contains(name)) {
      fields.report(unknown(what, name, known), fields.place().origin(key));
    }
  }

  static Fault unknown(String what, String name, Collection<String> known) {
    return new Fault(
        Code.GP410,
        0,
        name.length(),
        "unknown " + what + " \"" + name + "\"",
        known.isEmpty() ? "there is none in this scenario" : Nearest.hintOrAll(name, known));
  }

  static void unknownYear(
      PlanFields fields, String key, FinancialYear year, NavigableSet<FinancialYear> years) {
    fields.report(
        Code.GP407,
        key,
        "the scenario has no " + year,
        "it has " + years.stream().map(Object::toString).collect(Collectors.joining(", ")));
  }

  static void earlyHorizon(PlanFields fields, FinancialYear horizon, FinancialYear last) {
    fields.report(
        Code.GP512,
        "horizon",
        "the horizon " + horizon + " lies before " + last,
        "the plan runs at least to its current year and to its last target");
  }

  static void lateBase(PlanFields fields, FinancialYear base, FinancialYear current) {
    fields.report(
        Code.GP512,
        "base-year",
        "the base year " + base + " lies after the current year " + current,
        "name an earlier base year, or a later current year");
  }

  /** Reports that none or several of some keys are given, where exactly one is needed. */
  static boolean isOne(PlanFields fields, String what, List<String> keys) {
    List<String> given = keys.stream().filter(fields::has).toList();
    if (given.size() == 1) {
      return true;
    }
    String all = String.join(", ", keys);
    if (given.isEmpty()) {
      fields.report(Code.GP201, "", what + " says none of " + all, "add one of them");
    } else {
      fields.report(
          Code.GP515,
          given.get(1),
          what + " says both " + given.get(0) + " and " + given.get(1),
          "keep one of " + all);
    }
    return false;
  }
}
