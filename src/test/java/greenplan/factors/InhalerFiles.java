package greenplan.factors;

import greenplan.diagnostics.Problem;
import greenplan.diagnostics.Problems;
import greenplan.documents.CsvTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The shipped tables of inhalers, and small tables written for a test. */
final class InhalerFiles {

  static final Path FOLDER = Path.of(System.getProperty("greenplan.home", "."), "emission-factors");

  static final Path SAMPLE = FOLDER.resolve("../../shared/reference/epd-sample");

  private InhalerFiles() {}

  static FactorData data(Problems problems) {
    return FactorData.open(FOLDER, problems);
  }

  static InhalerProducts products() {
    return data(new Problems()).inhalerProducts(new Problems());
  }

  /** A shipped table of footprints, which reads without a problem. */
  static InhalerTable table(String name) {
    Problems problems = new Problems();
    InhalerTable table = data(problems).inhalerTable(name, problems);
    if (table == null || problems.count() > 0) {
      throw new AssertionError(texts(problems));
    }
    return table;
  }

  static CsvTable table(Path folder, String text) throws IOException {
    Path file = Files.writeString(folder.resolve("own.csv"), text);
    return CsvTable.of(file, "own.csv");
  }

  /** Each problem as one text: code, place, message and hint. */
  static List<String> texts(Problems problems) {
    return problems.sorted().stream().map(InhalerFiles::text).toList();
  }

  private static String text(Problem problem) {
    String hint = problem.hint().isEmpty() ? "" : " (" + problem.hint() + ")";
    return problem.code() + " " + problem.origin() + " " + problem.message() + hint;
  }
}
