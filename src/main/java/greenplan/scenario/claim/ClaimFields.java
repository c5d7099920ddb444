package greenplan.scenario.claim;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problems;
import greenplan.documents.Fields;
import greenplan.units.Amount;
import greenplan.units.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one claim, and what is wrong with them.
 *
 * @param fields the keys
 * @param problems takes what is wrong
 */
record ClaimFields(Fields fields, Problems problems) {

  static final Unit CO2E = Unit.of("tCO2e");
  static final Unit POUND = Unit.of("GBP");
  static final Unit PERCENT = Unit.of("%");

  /** An amount; null where there is none or it could not be read. */
  @Nullable Amount amount(String key) {
    return fields.read(key, Amount::parse);
  }

  /** An amount of a kind of unit; null also after another kind has been reported. */
  @Nullable Amount amount(String key, Unit kind) {
    Amount amount = amount(key);
    return amount == null || fits(key, amount.unit(), kind) ? amount : null;
  }

  /** An amount of a kind of unit that is above zero. */
  @Nullable Amount positive(String key, Unit kind) {
    Amount amount = amount(key, kind);
    if (amount != null && amount.number().signum() <= 0) {
      problems.add(Code.GP517, fields.origin(key), "\"" + key + "\" must be above zero");
      return null;
    }
    return amount;
  }

  /** Whether a unit is of the kind that is needed; reports it where it is not. */
  boolean fits(String key, Unit found, Unit... kinds) {
    for (Unit kind : kinds) {
      if (found.isKindOf(kind)) {
        return true;
      }
    }
    problems.add(
        Code.GP303,
        fields.origin(key),
        "\"" + key + "\" is in " + found + " (" + found.kind() + "), which does not fit here",
        "write it in " + kinds[0]);
    return false;
  }

  /** Reports that one way of saying something is needed, and how many were found. */
  void requireOne(List<String> ways, String what) {
    List<String> given = ways.stream().filter(fields::has).toList();
    if (given.isEmpty()) {
      problems.add(
          Code.GP201,
          fields.origin(),
          "the claim does not say " + what,
          "add \"" + String.join(":\" or \"", ways) + ":\"");
    } else if (given.size() > 1) {
      problems.add(
          Code.GP517,
          fields.origin(given.get(1)),
          "\"" + given.get(0) + "\" and \"" + given.get(1) + "\" both say " + what,
          "remove one of them");
    }
  }

  /** Reports something that contradicts itself. */
  void contradiction(String key, String message, String hint) {
    problems.add(Code.GP517, fields.origin(key), message, hint);
  }
}
