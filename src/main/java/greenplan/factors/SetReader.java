package greenplan.factors;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problems;
import greenplan.documents.CsvTable;
import greenplan.documents.Fields;
import greenplan.documents.Form;
import greenplan.documents.Key;
import greenplan.documents.Node;
import greenplan.documents.Shape;
import greenplan.documents.ShapeCheck;
import greenplan.documents.TextFile;
import greenplan.documents.YamlDocument;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a factor set from its folder: {@code set.yaml} and {@code factors.csv}. */
final class SetReader {

  private static final Form.Text TEXT = new Form.Text("");

  static final Shape SHAPE =
      new Shape(
          "factor set",
          "who published a set of factors, when and under which terms",
          List.of(
              Key.required("id", TEXT, "the name of the folder"),
              Key.required("series", TEXT, "what groups the editions of one publisher"),
              Key.required("title", TEXT, "the publication"),
              Key.required("publisher", TEXT, "who published it"),
              Key.required("edition", TEXT, "the publisher's name of the edition"),
              Key.required("year", TEXT, "the calendar year that it is for"),
              Key.optional("version", TEXT, "the revision"),
              Key.required("gwp-basis", TEXT, "the assessment report behind its CO2e figures"),
              Key.required("licence", TEXT, "the terms"),
              Key.required("attribution", TEXT, "the line that the licence asks for"),
              Key.required("source", TEXT, "where it was found"),
              Key.required("retrieved", TEXT, "when it was read, as 2026-11-21"),
              Key.optional("notes", new Form.ListOf(TEXT), "what a user must know")));

  private SetReader() {}

  /**
   * The set in a folder, without factors where it holds another kind of table; null after its
   * description has been reported as unreadable.
   */
  static @Nullable FactorSet read(Path folder, String name, Problems problems) {
    SetAbout about = about(folder, name, problems);
    if (about == null) {
      return null;
    }
    Path factors = folder.resolve("factors.csv");
    if (!Files.exists(factors)) {
      return new FactorSet(about, Map.of());
    }
    TextFile table = TextFile.read(factors, name + "/factors.csv", problems);
    return table == null
        ? new FactorSet(about, Map.of())
        : FactorTable.read(about, table, problems);
  }

  /** The description of a set; null after it has been reported as unreadable. */
  static @Nullable SetAbout about(Path folder, String name, Problems problems) {
    TextFile file = TextFile.read(folder.resolve("set.yaml"), name + "/set.yaml", problems);
    Node root = file == null ? null : YamlDocument.read(file, problems);
    if (root == null) {
      return null;
    }
    ShapeCheck.check(root, new Form.Fixed(SHAPE), problems);
    return about(Fields.of(root, root.origin(), problems), problems);
  }

  private static @Nullable SetAbout about(Fields fields, Problems problems) {
    String year = fields.text("year");
    if (!year.matches("\\d{4}")) {
      problems.add(
          Code.GP306, fields.origin("year"), "\"" + year + "\" is not a year", "write 2024");
      return null;
    }
    return new SetAbout(
        fields.text("id"),
        fields.text("series"),
        fields.text("title"),
        fields.text("publisher"),
        fields.text("edition"),
        Integer.parseInt(year),
        fields.text("version"),
        fields.text("gwp-basis"),
        fields.text("licence"),
        fields.text("attribution"),
        fields.text("source"),
        fields.text("retrieved"),
        fields.texts("notes"));
  }

  /** A set that a scenario brings itself, described by the scenario alone. */
  static FactorSet own(CsvTable table, Problems problems) {
    Map<String, List<EmissionFactor>> factors = FactorTable.read(table, "own", problems);
    SetAbout about =
        new SetAbout(
            "own",
            "own",
            "Factors of the scenario itself",
            "the author of the scenario",
            "",
            0,
            "",
            "as each source states",
            "",
            "",
            table.source().name(),
            "",
            List.of());
    return new FactorSet(about, factors);
  }
}
