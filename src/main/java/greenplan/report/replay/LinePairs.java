package greenplan.report.replay;

import greenplan.report.record.RecordedLine;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds which line of one run is which of the other.
 *
 * <p>Lines with names go by them. Rows of tables without names are known by their place only, which
 * a row that is put in above them moves: those that say the same are the same; of the others, rows
 * of the same activity and site are taken in their order.
 */
final class LinePairs {

  private final List<RecordedLine> was;
  private final List<RecordedLine> is;
  private final IdentityHashMap<RecordedLine, RecordedLine> wasOf = new IdentityHashMap<>();
  private final IdentityHashMap<RecordedLine, Boolean> taken = new IdentityHashMap<>();

  private LinePairs(List<RecordedLine> was, List<RecordedLine> is) {
    this.was = was;
    this.is = is;
  }

  /** All pairs: those of the later run in its order, then the lines that it has no more. */
  static List<LinePair> of(List<RecordedLine> was, List<RecordedLine> is) {
    LinePairs pairs = new LinePairs(was, is);
    pairs.join(RecordedLine::isNamed, l -> List.of(l.id(), l.activity(), l.component()));
    pairs.join(l -> !l.isNamed(), LinePairs::contents);
    pairs.join(l -> !l.isNamed(), LinePairs::kind);
    return pairs.all();
  }

  private static Collection<Object> contents(RecordedLine line) {
    List<Object> contents = new ArrayList<>(kind(line));
    contents.add(line.amount());
    contents.add(line.unit());
    contents.add(line.factor().id());
    return contents;
  }

  private static Collection<Object> kind(RecordedLine line) {
    String file = line.origin().replaceFirst(":.*", "");
    return List.of(file, line.activity(), line.component(), line.placement().site());
  }

  private void join(Predicate<RecordedLine> of, Function<RecordedLine, Object> key) {
    Map<Object, Deque<RecordedLine>> open = new LinkedHashMap<>();
    was.stream()
        .filter(of)
        .filter(line -> !taken.containsKey(line))
        .forEach(line -> open.computeIfAbsent(key.apply(line), k -> new ArrayDeque<>()).add(line));
    for (RecordedLine line : is) {
      if (of.test(line) && !wasOf.containsKey(line)) {
        Deque<RecordedLine> candidates = open.get(key.apply(line));
        take(line, candidates == null ? null : candidates.poll());
      }
    }
  }

  private void take(RecordedLine line, @Nullable RecordedLine before) {
    if (before != null) {
      wasOf.put(line, before);
      taken.put(before, true);
    }
  }

  private List<LinePair> all() {
    List<LinePair> pairs = new ArrayList<>();
    is.forEach(line -> pairs.add(new LinePair(wasOf.get(line), line)));
    was.stream()
        .filter(line -> !taken.containsKey(line))
        .forEach(line -> pairs.add(new LinePair(line, null)));
    return pairs;
  }
}
