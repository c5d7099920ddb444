package greenplan.cli;

import greenplan.clinical.inhaler.InhalerBasis;
import greenplan.clinical.inhaler.Networks;
import greenplan.clinical.inhaler.Patients;
import greenplan.clinical.inhaler.SwitchPlan;
import greenplan.clinical.inhaler.SwitchReader;
import greenplan.diagnostics.Code;
import greenplan.diagnostics.Nearest;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Source;
import greenplan.documents.CsvTable;
import greenplan.documents.InputFile;
import greenplan.documents.TextFile;
import greenplan.factors.FactorData;
import greenplan.factors.GenericSalbutamol;
import greenplan.factors.InhalerProducts;
import greenplan.factors.InhalerTable;
import greenplan.factors.InhalerTables;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The small files and the choices that inhalers are worked out with. */
final class InhalerInputs {

  private final InhalerOptions options;
  private final FactorData data;
  private final Problems problems;
  private final List<InputFile> files = new ArrayList<>();
  private final Map<String, InhalerTable> tables = new HashMap<>();

  InhalerInputs(InhalerOptions options, FactorData data, Problems problems) {
    this.options = options;
    this.data = data;
    this.problems = problems;
  }

  /** The files that were read. */
  List<InputFile> files() {
    return List.copyOf(files);
  }

  /** What prescriptions are read with; null after it was reported what is wrong. */
  @Nullable InhalerBasis basis() {
    InhalerTable listed = table(InhalerTables.USUAL);
    InhalerTable table = table();
    InhalerProducts products = data.inhalerProducts(problems);
    Path own = options.products();
    products = own == null ? products : products.add(csv(own), problems);
    return listed == null || table == null
        ? null
        : new InhalerBasis(products, table, listed, data.inhalerCodeChanges(problems));
  }

  /** A published table, read once; null after it has been reported as unreadable. */
  private @Nullable InhalerTable table(String name) {
    return tables.computeIfAbsent(name, n -> data.inhalerTable(n, problems));
  }

  private @Nullable InhalerTable table() {
    String name = options.footprints().isEmpty() ? InhalerTables.USUAL : options.footprints();
    InhalerTable table = isFile(name) ? own(name) : table(name);
    BigDecimal generic = options.generic();
    if (table == null || generic == null) {
      return table;
    }
    if (!GenericSalbutamol.isPossible(generic)) {
      problems.add(
          Code.GP204,
          Origin.of(Source.ofText("--generic-salbutamol", generic.toPlainString())),
          generic.toPlainString() + " kg is no footprint of generic salbutamol",
          "it lies between "
              + GenericSalbutamol.LEAST
              + " (all Salamol) and "
              + GenericSalbutamol.MOST
              + " (all Ventolin)");
      return null;
    }
    return table.withGenericSalbutamol(generic);
  }

  private @Nullable InhalerTable own(String name) {
    if (Files.exists(Path.of(name))) {
      return data.ownInhalerTable(csv(Path.of(name)), problems);
    }
    problems.add(
        Code.GP402,
        Origin.of(Source.ofText("--footprints", name)),
        "there is no footprint table and no file \"" + name + "\"",
        Nearest.hintOrAll(name, InhalerTables.names()));
    return null;
  }

  /** Whether the name of a footprint table is that of a file. */
  static boolean isFile(String table) {
    return !table.isEmpty() && !InhalerTables.names().contains(table);
  }

  /** All published tables. */
  List<InhalerTable> published() {
    List<InhalerTable> tables = new ArrayList<>();
    for (String name : InhalerTables.names()) {
      InhalerTable table = table(name);
      if (table != null) {
        tables.add(table);
      }
    }
    return tables;
  }

  Networks networks() {
    Path file = options.networks();
    return file == null ? Networks.none() : Networks.read(csv(file), problems);
  }

  Patients patients() {
    Path file = options.listSize();
    return file == null ? Patients.none() : Patients.read(csv(file), problems);
  }

  /** The plan of switches; null where there is none, or after it was reported what is wrong. */
  @Nullable SwitchPlan switches(InhalerBasis basis) {
    Path file = options.switches();
    TextFile text = file == null ? null : TextFile.read(input(file), problems);
    return text == null ? null : SwitchReader.read(text, basis, published(), data, problems);
  }

  private CsvTable csv(Path file) {
    return CsvTable.of(input(file));
  }

  private InputFile input(Path file) {
    InputFile input = InputFile.typed(file);
    files.add(input);
    return input;
  }
}
