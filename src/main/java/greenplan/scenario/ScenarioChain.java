package greenplan.scenario;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.documents.FileNames;
import greenplan.documents.Form;
import greenplan.documents.InputFile;
import greenplan.documents.Mapping;
import greenplan.documents.Node;
import greenplan.documents.Overlay;
import greenplan.documents.Scalar;
import greenplan.documents.ShapeCheck;
import greenplan.documents.TextFile;
import greenplan.documents.TextForm;
import greenplan.documents.YamlDocument;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a scenario and those that it extends, one after the other, and merges them. */
final class ScenarioChain {

  private static final int LONGEST = 4;
  private static final Form SCENARIO = new Form.Fixed(ScenarioShape.SCENARIO);
  private static final Form BASE = TextForm.file("");

  private final ScenarioFolder folder;
  private final Problems problems;
  private final List<InputFile> files;
  private final List<Mapping> layers = new ArrayList<>();

  /**
   * A chain.
   *
   * @param files the scenario itself; none where it is no file
   */
  ScenarioChain(ScenarioFolder folder, List<InputFile> files, Problems problems) {
    this.folder = folder;
    this.files = new ArrayList<>(files);
    this.problems = problems;
  }

  /** The merged document; null after a part that cannot be read has been reported. */
  @Nullable ScenarioDocument read(TextFile text) {
    if (!add(text)) {
      layers.forEach(layer -> ShapeCheck.checkOverlay(layer, SCENARIO, problems));
      return null;
    }
    Mapping merged = layers.get(layers.size() - 1);
    for (int i = layers.size() - 2; i >= 0; i--) {
      merged = Overlay.of(merged, layers.get(i), SCENARIO, problems);
    }
    ShapeCheck.check(merged, SCENARIO, problems);
    return new ScenarioDocument(merged, folder, files);
  }

  /** Reads a file and then what it extends; false after something has been reported. */
  private boolean add(TextFile text) {
    int before = problems.count();
    Node root = YamlDocument.read(text, problems);
    if (!(root instanceof Mapping mapping)) {
      reportOther(root, text, problems.count() > before);
      return false;
    }
    Mapping placed = FileNames.from(folderOf(text), mapping, SCENARIO);
    layers.add(without(placed));
    Node base = placed.get(ScenarioShape.EXTENDS);
    return base == null || extend(base);
  }

  /** Nothing at all is no mistake of YAML, but no scenario either. */
  private void reportOther(@Nullable Node root, TextFile text, boolean reported) {
    if (root != null) {
      ShapeCheck.check(root, SCENARIO, problems);
    } else if (!reported) {
      problems.add(
          Code.GP201,
          Origin.of(text.source()),
          "the scenario is empty",
          "`greenplan init` writes one to start from");
    }
  }

  private boolean extend(Node base) {
    InputFile file =
        base instanceof Scalar name && !name.isNull()
            ? folder.file(name.text(), name.origin(), problems)
            : null;
    if (file == null) {
      ShapeCheck.check(base, BASE, problems);
      return false;
    }
    if (closes(file, base.origin()) || isTooLong(base.origin())) {
      return false;
    }
    files.add(file);
    TextFile text = TextFile.read(file, problems);
    return text != null && add(text);
  }

  private boolean closes(InputFile file, Origin origin) {
    List<Path> paths = files.stream().map(f -> f.path().toAbsolutePath().normalize()).toList();
    int at = paths.indexOf(file.path());
    if (at < 0) {
      return false;
    }
    List<String> circle = new ArrayList<>();
    files.subList(at, files.size()).forEach(f -> circle.add(f.local()));
    circle.add(file.local());
    problems.add(
        Code.GP412,
        origin,
        "these scenarios extend one another in a circle: " + String.join(", ", circle),
        "let one of them extend nothing");
    return true;
  }

  private boolean isTooLong(Origin origin) {
    if (layers.size() < LONGEST) {
      return false;
    }
    problems.add(
        Code.GP412,
        origin,
        "more than " + LONGEST + " files extend one another",
        "`greenplan check --show-merged FILE` makes one of several");
    return true;
  }

  /** The folder of a text, from that of the scenario. */
  private static String folderOf(TextFile text) {
    String name = text.source().local();
    return name.substring(0, name.lastIndexOf('/') + 1);
  }

  private static Mapping without(Mapping mapping) {
    Map<String, Mapping.Entry> entries = new LinkedHashMap<>(mapping.entries());
    entries.remove(ScenarioShape.EXTENDS);
    return new Mapping(mapping.origin(), entries);
  }
}
