package greenplan.clinical.gas;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.documents.Cells;
import greenplan.documents.CsvRow;
import greenplan.documents.CsvTable;
import greenplan.documents.Fields;
import greenplan.documents.Form;
import greenplan.documents.InputFile;
import greenplan.documents.Node;
import greenplan.documents.Scalar;
import greenplan.documents.ShapeCheck;
import greenplan.documents.TextFile;
import greenplan.documents.YamlDocument;
import greenplan.factors.FactorData;
import greenplan.factors.FactorSet;
import greenplan.factors.GasProducts;
import greenplan.factors.GwpSets;
import greenplan.scenario.ScenarioFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a file of anaesthetic gases with the tables that it names. */
public final class GasYearReader {

  private final ScenarioFolder folder;
  private final FactorData data;
  private final Problems problems;
  private final List<Path> chain;
  private final List<InputFile> files = new ArrayList<>();
  private final Map<String, GasLine> lines = new LinkedHashMap<>();
  private final Map<String, Origin> ids = new LinkedHashMap<>();

  /**
   * A reader of one file.
   *
   * @param chain the files that have led here and this one
   */
  private GasYearReader(
      ScenarioFolder folder, FactorData data, Problems problems, List<Path> chain) {
    this.chain = List.copyOf(chain);
    this.folder = folder;
    this.data = data;
    this.problems = problems;
  }

  /** The year of a file; null after it has been reported that it cannot be read. */
  public static @Nullable GasYear read(Path file, FactorData data, Problems problems) {
    InputFile input = InputFile.typed(file);
    List<Path> chain = List.of(file.toAbsolutePath().normalize());
    return new GasYearReader(ScenarioFolder.of(file), data, problems, chain).read(input);
  }

  private @Nullable GasYear read(InputFile input) {
    TextFile text = TextFile.read(input, problems);
    files.add(input);
    return text == null ? null : read(text);
  }

  /** The year of another file of the folder, which this one is compared with. */
  private @Nullable GasYear base(InputFile input) {
    List<Path> longer = Stream.concat(chain.stream(), Stream.of(input.path())).toList();
    return new GasYearReader(folder, data, problems, longer).read(input);
  }

  /** The year of standard input, which may name files of the current folder. */
  public static @Nullable GasYear read(TextFile text, FactorData data, Problems problems) {
    ScenarioFolder here = ScenarioFolder.of(Path.of("standard-input.yaml"));
    return new GasYearReader(here, data, problems, List.of()).read(text);
  }

  private @Nullable GasYear read(TextFile text) {
    int before = problems.count();
    Node root = YamlDocument.read(text, problems);
    if (root == null) {
      if (problems.count() == before) {
        problems.add(Code.GP201, Origin.of(text.source()), "the file is empty");
      }
      return null;
    }
    ShapeCheck.check(root, new Form.Fixed(GasShape.FILE), problems);
    Fields fields = Fields.of(root, Origin.of(text.source()), problems);
    GasPeriod period = GasPeriodReader.read(fields, problems);
    String gwp = fields.text("gwp");
    FactorSet set = data.sets().set(GwpSets.id(gwp)).orElse(null);
    return set == null || period == null ? null : year(fields, period, gwp, set);
  }

  private GasYear year(Fields fields, GasPeriod period, String gwp, FactorSet set) {
    GasBasis basis = new GasBasis(data, set, products(fields), problems);
    GasLineReader reader = new GasLineReader(basis, period, problems);
    fields
        .entries("gases")
        .keySet()
        .forEach(id -> add(id, fields.fields("gases").fields(id), reader));
    fields.list("tables").forEach(node -> table(node, reader));
    List<Decommissioning> decommissionings = new ArrayList<>();
    Fields ended = fields.fields("decommissioning");
    fields
        .entries("decommissioning")
        .keySet()
        .forEach(
            id ->
                Optional.ofNullable(reader.decommissioning(id, ended.fields(id)))
                    .ifPresent(decommissionings::add));
    if (ids.isEmpty() && decommissionings.isEmpty()) {
      problems.add(
          Code.GP201, fields.origin(), "no gas at all", "add \"gases:\", \"tables:\" or both");
    }
    GasBase base =
        new GasBaseReader(fields, folder, problems)
            .read(period, new GasRestatement(gwp, set), chain, this::base);
    if (base != null) {
      files.addAll(base.year().files());
    }
    return new GasYear(
        fields.text("title"),
        fields.text("organisation"),
        period,
        gwp,
        set.about(),
        List.copyOf(lines.values()),
        decommissionings,
        base,
        base == null ? List.of() : GasTargets.read(fields, base, problems),
        fields.texts("notes"),
        files);
  }

  private GasProducts products(Fields fields) {
    GasProducts products = data.products(problems);
    if (fields.node("own-products") instanceof Scalar name) {
      InputFile own = file(name);
      return own == null ? products : products.add(CsvTable.of(own), problems);
    }
    return products;
  }

  private @Nullable InputFile file(Scalar name) {
    InputFile file = folder.file(name.text(), name.origin(), problems);
    if (file != null) {
      files.add(file);
    }
    return file;
  }

  private void table(Node node, GasLineReader reader) {
    InputFile file = node instanceof Scalar name ? file(name) : null;
    if (file != null) {
      CsvTable.of(file)
          .read(
              header ->
                  header.check(GasShape.requiredColumns(), GasShape.columns(), problems)
                      ? (row, found) -> row(row, reader)
                      : null,
              problems);
    }
  }

  private void row(CsvRow row, GasLineReader reader) {
    int before = problems.count();
    for (String column : GasShape.requiredColumns()) {
      if (row.text(column).isEmpty()) {
        problems.add(Code.GP201, row.origin(column), "the row has no \"" + column + "\"");
      }
    }
    if (problems.count() == before) {
      add(row.text("id"), row, reader);
    }
  }

  private void add(String id, Cells cells, GasLineReader reader) {
    Origin other = ids.putIfAbsent(id, cells.origin());
    if (other != null) {
      problems.add(
          Code.GP207, cells.origin("id"), "\"" + id + "\" stands already in " + other.local());
      return;
    }
    GasLine line = reader.line(id, cells);
    if (line != null) {
      lines.put(id, line);
    }
  }
}
