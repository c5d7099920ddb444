package greenplan.report;

import greenplan.clinical.inhaler.InhalerMetrics;
import greenplan.clinical.inhaler.ProductRow;
import greenplan.clinical.inhaler.ProductUse;
import greenplan.factors.EmissionFactor;
import greenplan.factors.InhalerProduct;
import java.util.List;

/** Prescribed codes for machines. */
final class InhalerProductsJson {

  private final JsonText json;

  InhalerProductsJson(JsonText json) {
    this.json = json;
  }

  void write(String key, List<ProductRow> rows) {
    json.array(key);
    rows.forEach(this::row);
    json.endArray();
  }

  private void row(ProductRow row) {
    ProductUse use = row.use();
    json.object().text("bnf_code", use.code()).text("name", use.name());
    json.text("bnf_code_now", use.now());
    InhalerProduct product = use.product();
    if (product != null) {
      json.text("title", product.title()).text("form", product.form().id());
      json.text("class", product.footprintClass()).flag("refill", product.refill());
    }
    figures(row.metrics(), product != null);
    json.number("quantity_per_device", use.perDevice());
    EmissionFactor factor = use.factor();
    if (factor != null) {
      json.text("factor", factor.id()).number("kgco2e_each", factor.kgCo2e());
      json.number("kgco2e", row.metrics().emissions().kgCo2e());
    }
    json.endObject();
  }

  private void figures(InhalerMetrics metrics, boolean known) {
    json.number("items", known ? metrics.items() : metrics.unknownItems());
    json.number("quantity", known ? metrics.quantity() : metrics.unknownQuantity());
    json.number("inhalers", known ? metrics.inhalers() : null);
    json.number("unmatched_inhalers", known ? metrics.unmatched() : null);
  }
}
