package greenplan.factors;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Nearest;
import greenplan.diagnostics.Problems;
import greenplan.documents.CsvRow;
import greenplan.documents.CsvTable;
import greenplan.units.NumberText;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a table of products: {@code code,title,form,unit,pack,refill,ingredients,class,source}. */
final class InhalerProductReader {

  private static final List<String> COLUMNS =
      List.of("code", "title", "form", "unit", "pack", "refill", "ingredients", "class", "source");
  private static final List<String> NUMBERS = List.of("1", "2", "3");

  private final Map<String, InhalerProduct> products = new HashMap<>();
  private final CodeRows rows = new CodeRows();

  private InhalerProductReader() {}

  static Map<String, InhalerProduct> read(CsvTable table, Problems problems) {
    InhalerProductReader reader = new InhalerProductReader();
    table.read(h -> h.check(COLUMNS, COLUMNS, problems) ? reader::row : null, problems);
    return reader.products;
  }

  private void row(CsvRow row, Problems problems) {
    String code = rows.code(row, "code", BnfCode::anyLevel, problems);
    InhalerForm form = choice(row, "form", InhalerForm::named, InhalerForm.ids(), problems);
    rows.checkText(row, "title", "a product", problems);
    rows.checkSource(row, problems);
    if (code == null || form == null) {
      return;
    }
    InhalerProduct product =
        form.isInhaler() ? inhaler(row, code, form, problems) : other(row, code);
    if (product != null) {
      products.put(code, product);
    }
  }

  /** What is no inhaler has no pack, device or class. */
  private static InhalerProduct other(CsvRow row, String code) {
    return new InhalerProduct(
        code,
        row.text("title"),
        InhalerForm.NOT_AN_INHALER,
        InhalerUnit.DEVICE,
        null,
        false,
        0,
        "",
        row.text("source"));
  }

  private @Nullable InhalerProduct inhaler(
      CsvRow row, String code, InhalerForm form, Problems problems) {
    int before = problems.count();
    InhalerUnit unit = choice(row, "unit", InhalerUnit::named, InhalerUnit.ids(), problems);
    String count = choice(row, "ingredients", Optional::of, NUMBERS, problems);
    Boolean refill =
        choice(row, "refill", Optional::of, List.of("yes", "no"), problems) == null
            ? null
            : row.text("refill").equals("yes");
    BigDecimal pack = pack(row, problems);
    rows.checkText(row, "class", "an inhaler", problems);
    if (unit == null || count == null || refill == null || problems.count() > before) {
      return null;
    }
    return new InhalerProduct(
        code,
        row.text("title"),
        form,
        unit,
        pack,
        refill,
        Integer.parseInt(count),
        row.text("class"),
        row.text("source"));
  }

  private static @Nullable BigDecimal pack(CsvRow row, Problems problems) {
    BigDecimal pack = row.read("pack", NumberText::read, problems);
    if (pack != null && pack.signum() <= 0) {
      problems.add(
          Code.GP501,
          row.origin("pack"),
          "a pack of " + row.text("pack") + " cannot be",
          "write how many capsules or doses go with one device, or leave it empty");
    }
    return pack;
  }

  private static <T> @Nullable T choice(
      CsvRow row,
      String column,
      Function<String, Optional<T>> named,
      List<String> valid,
      Problems problems) {
    String text = row.text(column);
    T value = valid.contains(text) ? named.apply(text).orElse(null) : null;
    if (value == null) {
      problems.add(
          Code.GP204,
          text.isEmpty() ? row.origin() : row.origin(column),
          text.isEmpty() ? "no " + column : "unknown " + column + " \"" + text + "\"",
          Nearest.hintOrAll(text, valid));
    }
    return value;
  }
}
