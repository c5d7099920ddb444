package greenplan.inventory;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Nearest;
import greenplan.diagnostics.Problems;
import greenplan.documents.CsvTable;
import greenplan.documents.InputFile;
import greenplan.factors.Activity;
import greenplan.factors.FactorData;
import greenplan.factors.GasProduct;
import greenplan.factors.GasProducts;
import greenplan.scenario.DeclaredLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the cylinder or bottle that a line counts; the table of them is read when one is named. */
final class Containers {

  private final FactorData data;
  private final @Nullable InputFile own;
  private final Problems problems;
  private @Nullable GasProducts products;

  Containers(FactorData data, @Nullable InputFile own, Problems problems) {
    this.data = data;
    this.own = own;
    this.problems = problems;
  }

  /** The product of a line; null where it names none or after a wrong one has been reported. */
  @Nullable GasProduct of(DeclaredLine line, Activity activity) {
    String id = line.details().product();
    if (id.isEmpty()) {
      return null;
    }
    GasProduct product = products().find(id).orElse(null);
    boolean fits =
        product != null
            && product.activity().equals(activity.id())
            && product.container().equals(line.amount().unit());
    if (!fits) {
      report(line, activity, id, product);
    }
    return fits ? product : null;
  }

  /** The ids of the products of an activity. */
  List<String> idsOf(Activity activity) {
    return products().of(activity.id());
  }

  private void report(
      DeclaredLine line, Activity activity, String id, @Nullable GasProduct product) {
    if (product != null && product.activity().equals(activity.id())) {
      problems.add(
          Code.GP303,
          line.place().origin("amount"),
          "\"" + id + "\" is a " + product.container() + ", not a " + line.amount().unit(),
          "write it as 3 " + product.container() + "s");
      return;
    }
    List<String> fitting = idsOf(activity);
    problems.add(
        Code.GP402,
        line.place().origin("product"),
        product == null
            ? "unknown product \"" + id + "\""
            : "the product \"" + id + "\" holds " + product.activity(),
        fitting.isEmpty() ? activity.title() + " has no products" : Nearest.hintOrAll(id, fitting));
  }

  private GasProducts products() {
    GasProducts known = products;
    if (known == null) {
      known = data.products(problems);
      if (own != null) {
        known.add(CsvTable.of(own), problems);
      }
      products = known;
    }
    return known;
  }
}
