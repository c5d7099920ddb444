package greenplan.clinical.gas;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problems;
import greenplan.documents.Cells;
import greenplan.factors.GasProduct;
import greenplan.units.Amount;
import greenplan.units.Unit;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns the amounts of one record into gas.
 *
 * @param gas what they are amounts of
 * @param product what a cylinder or bottle holds; null where none is named
 * @param products the ids of all products of the gas
 * @param fractions checks how much of an amount is nitrous oxide
 */
record GasMeter(
    Gas gas, @Nullable GasProduct product, List<String> products, GasFraction fractions) {

  private static final Unit LITRE = Unit.of("L");
  private static final Unit KILOGRAM = Unit.of("kg");
  private static final List<Unit> CONTAINERS = List.of(Unit.of("cylinder"), Unit.of("bottle"));

  /** The amount under a key; null where there is none or after it was reported. */
  @Nullable GasAmount read(Cells cells, String key, Problems problems) {
    Amount amount = cells.read(key, Amount::parse, problems);
    if (amount == null) {
      return null;
    }
    if (amount.isNegative()) {
      problems.add(Code.GP501, cells.origin(key), "\"" + key + "\" is negative");
      return null;
    }
    Amount contents = contents(amount);
    if (contents.unit().isKindOf(LITRE)) {
      fractions.checkVolume(cells, key, problems);
      return gas.ofLitres(contents.in(LITRE).number());
    }
    if (contents.unit().isKindOf(KILOGRAM)) {
      BigDecimal fraction = fractions.ofMass(cells, key, problems);
      return gas.ofKilograms(contents.in(KILOGRAM).number().multiply(fraction));
    }
    report(amount.unit(), cells, key, problems);
    return null;
  }

  private Amount contents(Amount amount) {
    return product != null && amount.unit().equals(product.container())
        ? product.contents().times(amount.number())
        : amount;
  }

  private void report(Unit unit, Cells cells, String key, Problems problems) {
    if (!CONTAINERS.contains(unit)) {
      problems.add(
          Code.GP303,
          cells.origin(key),
          "an amount in " + unit + " (" + unit.kind() + ") is no amount of gas",
          "write it in L, m3, mL, kg, g, cylinders or bottles");
    } else if (product != null) {
      problems.add(
          Code.GP303,
          cells.origin(key),
          "\"" + product.id() + "\" is a " + product.container() + ", not a " + unit,
          "write it as 3 " + product.container() + "s");
    } else if (cells.text("product").isEmpty()) {
      problems.add(
          Code.GP201,
          cells.origin(key),
          "nothing says what a " + unit + " holds",
          products.isEmpty()
              ? "name a table as own-products"
              : "add \"product:\", one of: " + String.join(", ", products));
    }
  }
}
