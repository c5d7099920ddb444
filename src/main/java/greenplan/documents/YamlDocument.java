package greenplan.documents;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Source;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads one YAML 1.2 (or JSON) document into nodes with positions. */
public final class YamlDocument {

  private YamlDocument() {}

  /** The root node; null after a problem in the syntax has been reported, or for an empty text. */
  public static @Nullable Node read(TextFile file, Problems problems) {
    try {
      Iterator<Event> events = new Parse(settings(file)).parseString(file.text()).iterator();
      return new NodeBuilder(file.source(), problems).document(events);
    } catch (MarkedYamlEngineException e) {
      report(e, file.source(), problems);
    } catch (TooDeepException e) {
      problems.add(Code.GP104, e.origin(), "nested too deeply", "");
    } catch (YamlEngineException e) {
      problems.add(Code.GP101, Origin.of(file.source()), plain(e.getMessage()));
    }
    return null;
  }

  private static LoadSettings settings(TextFile file) {
    return LoadSettings.builder()
        .setLabel(file.source().name())
        .setCodePointLimit(TextFile.MOST_YAML)
        .build();
  }

  private static void report(MarkedYamlEngineException e, Source source, Problems problems) {
    Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
    Origin origin =
        mark.map(m -> new Origin(source, m.getLine() + 1, m.getColumn() + 1, 1))
            .orElse(Origin.of(source));
    String problem = plain(e.getProblem());
    boolean tab = problem.contains("'\\t'") || problem.contains("TAB");
    problems.add(
        tab ? Code.GP103 : Code.GP101,
        origin,
        tab ? "a tab is used for indentation" : problem,
        tab ? "replace the tab with spaces" : "");
  }

  private static String plain(@Nullable String message) {
    return message == null ? "the text cannot be read" : message.strip();
  }
}
