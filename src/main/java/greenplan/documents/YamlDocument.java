package greenplan.documents;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
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
      YamlSyntax.report(e, file.source(), problems);
    } catch (ReaderException e) {
      YamlSyntax.report(e, file, problems);
    } catch (IllegalArgumentException e) {
      YamlSyntax.reportCode(file, problems);
    } catch (TooDeepException e) {
      problems.add(
          Code.GP104,
          e.origin(),
          "nested more than " + NodeBuilder.DEEPEST + " deep",
          "check for brackets that are not closed");
    } catch (YamlEngineException e) {
      problems.add(Code.GP101, Origin.of(file.source()), "the text cannot be read as YAML");
    }
    return null;
  }

  private static LoadSettings settings(TextFile file) {
    return LoadSettings.builder()
        .setLabel(file.source().name())
        .setCodePointLimit(Math.max(TextFile.MOST_YAML, file.text().length()))
        .build();
  }
}
