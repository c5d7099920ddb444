package greenplan.documents;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Source;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Builds nodes from the events of the parser, with a limit on depth. */
final class NodeBuilder {

  static final int DEEPEST = 40;
  private static final String QUOTES = "put quotes around a text that starts with &, * or !";

  private final Source source;
  private final Problems problems;

  NodeBuilder(Source source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  /** The single document of a stream; null where there is none. */
  @Nullable Node document(Iterator<Event> events) {
    events.next();
    Event start = events.next();
    if (start.getEventId() == Event.ID.StreamEnd) {
      return null;
    }
    Node root = node(events.next(), events, 0);
    events.next();
    Event after = events.next();
    if (after.getEventId() != Event.ID.StreamEnd) {
      problems.add(
          Code.GP101, origin(after, 3), "a second document starts here", "keep one per file");
    }
    return root;
  }

  private Node node(Event event, Iterator<Event> events, int depth) {
    if (depth > DEEPEST) {
      throw new TooDeepException(origin(event, 1));
    }
    refuseProperties(event);
    return switch (event.getEventId()) {
      case Scalar -> scalar((ScalarEvent) event);
      case SequenceStart -> sequence(event, events, depth);
      case MappingStart -> mapping(event, events, depth);
      default -> alias(event);
    };
  }

  /** A text that starts with an unquoted {@code &} or {@code !} would lose its first word. */
  private void refuseProperties(Event event) {
    if (event instanceof NodeEvent node
        && node.getEventId() != Event.ID.Alias
        && node.getAnchor().isPresent()) {
      problems.add(Code.GP104, origin(event, 1), "anchors (&) are not read", QUOTES);
    }
    Optional<String> tag =
        event instanceof ScalarEvent scalar
            ? scalar.getTag()
            : event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
    tag.ifPresent(t -> problems.add(Code.GP101, origin(event, 1), "tags (!) are not read", QUOTES));
  }

  private Node alias(Event event) {
    Origin origin = origin(event, 1);
    problems.add(
        Code.GP104, origin, "aliases (*) are not read", "write the value again; " + QUOTES);
    return new Scalar(origin, "", true);
  }

  private Scalar scalar(ScalarEvent event) {
    String text = event.getValue();
    boolean plain = event.getScalarStyle() == ScalarStyle.PLAIN;
    boolean isNull = plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
    return new Scalar(contents(event), isNull ? "" : text, isNull);
  }

  /** The text between the quotes; only its start where it goes on in the next line. */
  private Origin contents(ScalarEvent event) {
    Mark start = event.getStartMark().orElseThrow();
    Mark end = event.getEndMark().orElseThrow();
    ScalarStyle style = event.getScalarStyle();
    int quote = style == ScalarStyle.SINGLE_QUOTED || style == ScalarStyle.DOUBLE_QUOTED ? 1 : 0;
    int length =
        start.getLine() == end.getLine() ? end.getColumn() - start.getColumn() - 2 * quote : 1;
    return new Origin(
        source, start.getLine() + 1, start.getColumn() + 1 + quote, Math.max(1, length));
  }

  private Sequence sequence(Event start, Iterator<Event> events, int depth) {
    List<Node> items = new ArrayList<>();
    for (Event e = events.next(); e.getEventId() != Event.ID.SequenceEnd; e = events.next()) {
      items.add(node(e, events, depth + 1));
    }
    return new Sequence(origin(start, 1), items);
  }

  private Mapping mapping(Event start, Iterator<Event> events, int depth) {
    Map<String, Mapping.Entry> entries = new LinkedHashMap<>();
    for (Event e = events.next(); e.getEventId() != Event.ID.MappingEnd; e = events.next()) {
      Node key = node(e, events, depth + 1);
      Node value = node(events.next(), events, depth + 1);
      if (!isRestOfNumber(start, key, value)) {
        put(entries, key, value);
      }
    }
    return new Mapping(origin(start, 1), entries);
  }

  /** In {@code {amount: 1,000 kWh}} the comma ends the value, and {@code 000 kWh} is left over. */
  private boolean isRestOfNumber(Event start, Node key, Node value) {
    boolean rest =
        start instanceof MappingStartEvent mapping
            && mapping.isFlow()
            && key instanceof Scalar scalar
            && scalar.text().matches("[0-9]{3}([^0-9].*)?")
            && value instanceof Scalar empty
            && empty.isNull();
    if (rest) {
      problems.add(
          Code.GP101,
          key.origin(),
          "a comma between { and } ends the value before it",
          "put quotes around a number with commas, as in \"1,000 kWh\"");
    }
    return rest;
  }

  private void put(Map<String, Mapping.Entry> entries, Node key, Node value) {
    if (!(key instanceof Scalar scalar)) {
      problems.add(
          Code.GP202, key.origin(), "a key must be a text, but here is " + key.description());
      return;
    }
    Mapping.Entry before =
        entries.putIfAbsent(scalar.text(), new Mapping.Entry(key.origin(), value));
    if (before != null) {
      problems.add(
          Code.GP102,
          key.origin(),
          "the key \"" + scalar.text() + "\" stands already in line " + before.key().line(),
          "remove or rename one of the two");
    }
  }

  private Origin origin(Event event, int length) {
    Mark mark = event.getStartMark().orElseThrow();
    return new Origin(source, mark.getLine() + 1, mark.getColumn() + 1, length);
  }
}
