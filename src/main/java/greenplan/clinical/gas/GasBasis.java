package greenplan.clinical.gas;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Nearest;
import greenplan.diagnostics.Problems;
import greenplan.documents.Cells;
import greenplan.factors.Activity;
import greenplan.factors.EmissionFactor;
import greenplan.factors.FactorData;
import greenplan.factors.FactorSet;
import greenplan.factors.GasProduct;
import greenplan.factors.GasProducts;
import greenplan.factors.MixtureName;
import greenplan.units.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds gases, with density and warming potential, and the cylinders and bottles they come in. */
final class GasBasis {

  private static final String GROUP = "Anaesthetic gases";
  private static final String GWP = ".gwp";
  private static final Unit LITRE = Unit.of("L");

  private final FactorData data;
  private final FactorSet set;
  private final GasProducts products;
  private final Problems problems;

  GasBasis(FactorData data, FactorSet set, GasProducts products, Problems problems) {
    this.data = data;
    this.set = set;
    this.products = products;
    this.problems = problems;
  }

  /** The gas that a record names; null after it has been reported what is wrong with it. */
  @Nullable Gas gas(Cells cells) {
    String name = cells.text("gas");
    if (name.isEmpty()) {
      return null;
    }
    Activity activity = anaesthetic(name).orElse(null);
    if (activity == null) {
      problems.add(
          Code.GP401,
          cells.origin("gas"),
          "unknown gas \"" + name + "\"",
          Nearest.hintOrAll(name, names()));
      return null;
    }
    return gas(activity, cells);
  }

  private Optional<Activity> anaesthetic(String name) {
    return data.catalogue().find(name).filter(a -> a.group().equals(GROUP));
  }

  private List<String> names() {
    return data.catalogue().all().stream()
        .filter(a -> a.group().equals(GROUP))
        .map(Activity::id)
        .toList();
  }

  private @Nullable Gas gas(Activity activity, Cells cells) {
    String factor = activity.components("").get(0).factor();
    List<EmissionFactor> potentials = set.all(factor);
    if (potentials.isEmpty()) {
      problems.add(
          Code.GP404,
          cells.origin("gas"),
          set.about().id() + " has no warming potential of " + activity.id(),
          "choose another set under gwp: `greenplan factors show " + activity.id() + "`");
      return null;
    }
    String pure = factor.substring(0, factor.length() - GWP.length());
    BigDecimal density = density(activity);
    BigDecimal pureDensity = anaesthetic(pure).map(GasBasis::density).orElse(density);
    if (density == null || pureDensity == null) {
      problems.add(
          Code.GP303,
          cells.origin("gas"),
          "no density of " + activity.id() + " is known that could be checked",
          "`greenplan footprint` takes it by weight");
      return null;
    }
    String source = activity.conversions().get(0).source();
    return new Gas(activity, density, pureDensity, source, potentials.get(0));
  }

  private static @Nullable BigDecimal density(Activity activity) {
    return activity.conversions().stream()
        .filter(c -> c.from().equals(LITRE))
        .map(c -> c.by())
        .findFirst()
        .orElse(null);
  }

  /** Whether a name says that it is a mixture while the gas is pure. */
  boolean isContradictedBy(String name, Gas gas) {
    return MixtureName.contradicts(name, gas.activity(), data.catalogue());
  }

  /** The ids of the products that hold a gas. */
  List<String> products(Gas gas) {
    return products.of(gas.id());
  }

  /** The product that a record names; null where there is none or after it was reported. */
  @Nullable GasProduct product(Cells cells, Gas gas) {
    String id = cells.text("product");
    GasProduct product = products.find(id).orElse(null);
    if (id.isEmpty() || (product != null && product.activity().equals(gas.id()))) {
      return product;
    }
    if (product == null) {
      List<String> fitting = products(gas);
      problems.add(
          Code.GP402,
          cells.origin("product"),
          "unknown product \"" + id + "\"",
          fitting.isEmpty() ? "name a table as own-products" : Nearest.hintOrAll(id, fitting));
    } else {
      problems.add(
          Code.GP519,
          cells.origin("product"),
          "the product \"" + id + "\" holds " + product.activity() + ", not " + gas.id(),
          "write gas: " + product.activity() + ", or another product");
    }
    return null;
  }
}
