package greenplan.report.record;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.documents.Fields;
import greenplan.documents.Node;
import greenplan.documents.Scalar;
import greenplan.documents.ShapeCheck;
import greenplan.documents.TextFile;
import greenplan.documents.YamlDocument;
import greenplan.factors.Boundary;
import greenplan.units.FinancialYear;
import greenplan.units.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a record back, and reports everything that is wrong with it at its place. */
public final class RecordReader {

  private final Problems problems;

  /** The largest record that is read, in bytes. */
  public static final int MOST = 50_000_000;

  private RecordReader(Problems problems) {
    this.problems = problems;
  }

  /** The run of a record; null after what is wrong has been reported. */
  public static @Nullable Recorded read(TextFile file, Problems problems) {
    Problems own = new Problems();
    Node root = YamlDocument.read(file, own);
    if (root != null) {
      ShapeCheck.check(root, RecordShape.RECORD, own);
    } else if (!own.hasErrors()) {
      own.add(Code.GP201, Origin.of(file.source()), "the file is empty");
    }
    Recorded recorded =
        root == null || own.hasErrors()
            ? null
            : new RecordReader(own).recorded(Fields.of(root, root.origin(), own));
    problems.addAll(own);
    return own.hasErrors() ? null : recorded;
  }

  private Recorded recorded(Fields fields) {
    List<RecordedLine> lines = new ArrayList<>(lines(fields, "lines", true));
    lines.addAll(lines(fields, "lines_apart", false));
    return new Recorded(
        command(fields.fields("command")),
        fields.text("organisation"),
        fields.text("year"),
        fields.text("boundary"),
        number(fields, "total_tco2e"),
        lines,
        tables(fields),
        run(fields.fields("run")));
  }

  private static RecordedCommand command(Fields fields) {
    return new RecordedCommand(
        fields.text("scenario"),
        fields.read("year", FinancialYear::parse),
        Boundary.named(fields.text("boundary")).orElse(null));
  }

  private List<RecordedLine> lines(Fields fields, String key, boolean counted) {
    List<RecordedLine> lines = new ArrayList<>();
    for (Node node : fields.list(key)) {
      lines.add(line(Fields.of(node, node.origin(), problems), counted));
    }
    return lines;
  }

  private RecordedLine line(Fields line, boolean counted) {
    return new RecordedLine(
        line.text("id"),
        line.text("activity"),
        line.text("component"),
        line.text("origin"),
        new RecordedPlacement(
            line.text("scope"),
            line.text("ghg_category"),
            line.text("nhs_category"),
            line.text("site"),
            counted),
        number(line, "amount"),
        line.text("unit"),
        conversion(line),
        factor(line.fields("factor")),
        number(line, "emissions_tco2e"));
  }

  private RecordedFactor factor(Fields factor) {
    return new RecordedFactor(
        factor.text("id"),
        factor.text("set"),
        number(factor, "kgco2e_per_unit"),
        factor.text("unit"));
  }

  private Ratio conversion(Fields line) {
    if (!line.has("conversion_divisor")) {
      return Ratio.of(number(line, "conversion"));
    }
    BigDecimal under = number(line, "conversion_divisor");
    if (under.signum() == 0) {
      problems.add(Code.GP301, line.origin("conversion_divisor"), "nothing can be divided by 0");
    }
    return new Ratio(number(line, "conversion_dividend"), under);
  }

  /** A number; zero after it has been reported as none. */
  private static BigDecimal number(Fields fields, String key) {
    BigDecimal number = fields.read(key, Digits::read);
    return number == null ? BigDecimal.ZERO : number;
  }

  private List<RecordedTable> tables(Fields fields) {
    List<RecordedTable> tables = new ArrayList<>();
    for (RecordedPart part : RecordedPart.values()) {
      List<RecordedRow> rows = new ArrayList<>();
      for (Node node : fields.list(part.key())) {
        rows.add(row(part, Fields.of(node, node.origin(), problems)));
      }
      tables.add(new RecordedTable(part, rows));
    }
    return tables;
  }

  private static RecordedRow row(RecordedPart part, Fields fields) {
    RecordedRow row = RecordedRow.empty();
    for (String column : part.keys()) {
      row = row.with(column, fields.text(column));
    }
    for (String column : part.words()) {
      row = row.with(column, fields.text(column));
    }
    for (String column : part.numbers()) {
      row = row.with(column, fields.read(column, Digits::read));
    }
    return row;
  }

  private RecordedRun run(Fields run) {
    Map<String, String> sets = new LinkedHashMap<>();
    for (Node node : run.list("factor_sets")) {
      Fields set = Fields.of(node, node.origin(), problems);
      sets.put(set.text("id"), RecordedRun.set(set.text("title"), set.text("version")));
    }
    return new RecordedRun(
        run.text("version"), texts(run, "inputs_sha256"), sets, texts(run, "settings"));
  }

  private static Map<String, String> texts(Fields fields, String key) {
    Map<String, String> texts = new LinkedHashMap<>();
    fields
        .entries(key)
        .forEach(
            (name, entry) ->
                texts.put(name, entry.value() instanceof Scalar scalar ? scalar.text() : ""));
    return texts;
  }
}
