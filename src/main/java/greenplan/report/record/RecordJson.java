package greenplan.report.record;

import greenplan.report.Findings;
import greenplan.report.JsonText;
import greenplan.report.RunRecord;
import greenplan.units.Ratio;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record as JSON, which {@link RecordReader} reads back to the last digit.
 *
 * <p>The same findings give the same bytes: there is no clock, no host and no absolute path in it.
 */
public final class RecordJson {

  private final JsonText json;

  private RecordJson(JsonText json) {
    this.json = json;
  }

  /** Writes what a command found, with all that is needed to find it again. */
  public static void write(Findings findings, RecordedCommand command, Writer out) {
    write(Recorded.of(findings, command), findings.run(), out);
  }

  private static void write(Recorded recorded, RunRecord run, Writer out) {
    try (JsonText json = JsonText.ascii(out)) {
      json.object().text("formatVersion", RecordShape.VERSION).text("kind", RecordShape.KIND);
      new RecordJson(json).contents(recorded);
      run.write(json);
      json.endObject();
    }
  }

  private void contents(Recorded recorded) {
    json.object("command").text("scenario", recorded.command().scenario());
    optional("year", recorded.command().year());
    if (recorded.command().boundary() != null) {
      json.text("boundary", recorded.command().boundary().id());
    }
    json.endObject().text("organisation", recorded.organisation());
    json.text("year", recorded.year()).text("boundary", recorded.boundary());
    json.number("total_tco2e", recorded.total());
    lines("lines", recorded.lines().stream().filter(l -> l.placement().counted()).toList());
    lines("lines_apart", recorded.lines().stream().filter(l -> !l.placement().counted()).toList());
    recorded.tables().forEach(this::table);
  }

  private void optional(String key, @Nullable Object value) {
    if (value != null) {
      json.text(key, value.toString());
    }
  }

  private void lines(String key, List<RecordedLine> lines) {
    json.array(key);
    lines.forEach(this::line);
    json.endArray();
  }

  private void line(RecordedLine line) {
    RecordedPlacement placement = line.placement();
    json.row().text("id", line.id()).text("activity", line.activity());
    json.text("component", line.component()).text("scope", placement.scope());
    stated("ghg_category", placement.ghg());
    stated("nhs_category", placement.nhs());
    stated("site", placement.site());
    json.number("amount", line.amount()).text("unit", line.unit());
    conversion(line.conversion());
    json.object("factor").text("id", line.factor().id()).text("set", line.factor().set());
    json.number("kgco2e_per_unit", line.factor().value()).text("unit", line.factor().unit());
    json.endObject().number("emissions_tco2e", line.tonnes());
    json.text("origin", line.origin()).endRow();
  }

  private void stated(String key, String text) {
    if (!text.isEmpty()) {
      json.text(key, text);
    }
  }

  /** A quotient that no decimal can hold is written with its dividend and divisor too. */
  private void conversion(Ratio conversion) {
    json.number("conversion", conversion.value());
    if (!conversion.isDecimal()) {
      json.number("conversion_dividend", conversion.over());
      json.number("conversion_divisor", conversion.under());
    }
  }

  private void table(RecordedTable table) {
    json.array(table.part().key());
    for (RecordedRow row : table.rows()) {
      json.row();
      row.cells().forEach((column, text) -> cell(table.part(), column, text));
      json.endRow();
    }
    json.endArray();
  }

  private void cell(RecordedPart part, String column, String text) {
    if (part.numbers().contains(column)) {
      json.number(column, new BigDecimal(text));
    } else {
      json.text(column, text);
    }
  }
}
