package greenplan.report;

import greenplan.clinical.inhaler.Inhalers;
import greenplan.clinical.inhaler.ProductRow;
import greenplan.clinical.inhaler.ProductUse;
import greenplan.factors.EmissionFactor;
import greenplan.factors.InhalerProduct;
import java.math.BigDecimal;
import java.util.List;

/** Prescribed codes for people. */
final class InhalerProductsText {

  private static final int MOST = 10;

  private final Inhalers inhalers;

  InhalerProductsText(Inhalers inhalers) {
    this.inhalers = inhalers;
  }

  /** The products of most emissions. */
  String products(int most) {
    TextTable table =
        TextTable.of(
            "BNF code",
            "product",
            "form",
            ">quantity",
            ">inhalers",
            ">kg each",
            ">tCO2e",
            ">share");
    BigDecimal all = inhalers.total().emissions().kgCo2e();
    List<ProductRow> rows = inhalers.products();
    for (ProductRow row : rows.subList(0, Math.min(most, rows.size()))) {
      row(table, row, all);
    }
    String more =
        rows.size() > most
            ? "The first " + most + " of " + rows.size() + "; --by product has all.\n"
            : "";
    return table.isEmpty() ? "" : table.text() + more + "\n";
  }

  private static void row(TextTable table, ProductRow row, BigDecimal all) {
    ProductUse use = row.use();
    InhalerProduct product = use.product();
    EmissionFactor factor = use.factor();
    BigDecimal kilograms = row.metrics().emissions().kgCo2e();
    table.row(
        Visible.of(use.code()),
        Figures.name(use.name()),
        product == null ? "" : product.form().id(),
        Numbers.exact(row.metrics().quantity()),
        Numbers.rounded(row.metrics().inhalers(), 0),
        factor == null ? "-" : Numbers.exact(factor.kgCo2e()),
        factor == null ? "-" : Numbers.rounded(row.metrics().emissions().tonnes(), 3),
        factor == null ? "-" : Numbers.percent(kilograms, all));
  }

  /** What is in no figure, with its volume. */
  String left() {
    return unknown() + uncounted() + dummies();
  }

  private String unknown() {
    TextTable table = TextTable.of("BNF code", "not known", ">items", ">quantity");
    List<ProductRow> rows = inhalers.unknown();
    for (ProductRow row : rows.subList(0, Math.min(MOST, rows.size()))) {
      table.row(
          Visible.of(row.use().code()),
          Figures.name(row.use().name()),
          Numbers.exact(row.metrics().unknownItems()),
          Numbers.exact(row.metrics().unknownQuantity()));
    }
    String more = rows.size() > MOST ? "and " + (rows.size() - MOST) + " more codes\n" : "";
    return table.isEmpty() ? "" : table.text() + more + "\n";
  }

  private String uncounted() {
    TextTable table =
        TextTable.of("BNF code", "pack size not known", ">items", ">capsules or doses");
    for (ProductRow row : inhalers.uncounted()) {
      table.row(
          Visible.of(row.use().code()),
          Figures.name(row.use().name()),
          Numbers.exact(row.metrics().items()),
          Numbers.exact(row.metrics().uncounted()));
    }
    return table.isEmpty() ? "" : table.text() + "\n";
  }

  private String dummies() {
    return inhalers.dummies().signum() == 0
        ? ""
        : Numbers.exact(inhalers.dummies())
            + " items of practice codes that end in 998, which stand for no practice, are left"
            + " out, as OpenPrescribing does.\n\n";
  }
}
