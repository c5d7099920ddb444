package greenplan.scenario;

import greenplan.diagnostics.Problems;
import greenplan.documents.InputFile;
import greenplan.documents.Mapping;
import greenplan.documents.TextFile;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of a scenario with what it extends, merged, before anything in it is understood.
 *
 * @param root the merged keys; every value knows the file and the line in which it stands
 * @param folder where the files that it names lie
 * @param files the files that it was read from, the scenario itself first; only those that it
 *     extends where it came from standard input
 */
public record ScenarioDocument(Mapping root, ScenarioFolder folder, List<InputFile> files) {

  public ScenarioDocument {
    files = List.copyOf(files);
  }

  /** The document of a file; null after it has been reported that a part cannot be read at all. */
  public static @Nullable ScenarioDocument read(Path file, Problems problems) {
    InputFile input = InputFile.typed(file);
    TextFile text = TextFile.read(input, problems);
    return text == null
        ? null
        : new ScenarioChain(ScenarioFolder.of(file), List.of(input), problems).read(text);
  }

  /** The document of standard input, which may name files of the current folder. */
  public static @Nullable ScenarioDocument read(TextFile text, Problems problems) {
    ScenarioFolder here = ScenarioFolder.of(Path.of("standard-input.yaml"));
    return new ScenarioChain(here, List.of(), problems).read(text);
  }
}
