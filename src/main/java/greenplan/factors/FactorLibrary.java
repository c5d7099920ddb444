package greenplan.factors;

import greenplan.diagnostics.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All factor sets of a folder. A set is read when it is first asked for; its name alone tells its
 * series and edition, so that most sets are never opened.
 */
public final class FactorLibrary {

  private static final String FOLDER = "emission-factors/";

  private final Path folder;
  private final Problems problems;
  private final List<String> ids;
  private final Map<String, Optional<FactorSet>> read = new ConcurrentHashMap<>();

  private FactorLibrary(Path folder, List<String> ids, Problems problems) {
    this.folder = folder;
    this.ids = ids;
    this.problems = problems;
  }

  /**
   * The library of a folder.
   *
   * @param folder holds one folder for each set
   * @param problems takes what is wrong with a set when it is read
   */
  public static FactorLibrary open(Path folder, Problems problems) {
    try (Stream<Path> children = Files.list(folder)) {
      List<String> ids =
          children
              .filter(child -> Files.isRegularFile(child.resolve("set.yaml")))
              .map(child -> String.valueOf(child.getFileName()))
              .sorted()
              .toList();
      return new FactorLibrary(folder, ids, problems);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same library with one more set, which the scenario brings. */
  public FactorLibrary with(FactorSet own) {
    List<String> all = Stream.concat(ids.stream(), Stream.of(own.about().id())).toList();
    FactorLibrary library = new FactorLibrary(folder, all, problems);
    library.read.putAll(read);
    library.read.put(own.about().id(), Optional.of(own));
    return library;
  }

  /** The ids of all sets, in order. */
  public List<String> ids() {
    return ids;
  }

  /** The set of this id; empty where there is none or it cannot be read. */
  public Optional<FactorSet> set(String id) {
    return ids.contains(id) ? read.computeIfAbsent(id, this::read) : Optional.empty();
  }

  /** The editions of a series by calendar year, read from the names of its sets. */
  public NavigableMap<Integer, String> editions(String series) {
    NavigableMap<Integer, String> editions = new TreeMap<>();
    for (String id : ids) {
      @Nullable Integer year = year(id, series);
      if (year != null) {
        editions.put(year, id);
      }
    }
    return editions;
  }

  private static @Nullable Integer year(String id, String series) {
    String rest = id.startsWith(series + "-") ? id.substring(series.length() + 1) : "";
    boolean digits = rest.length() == 4 && rest.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? Integer.valueOf(rest) : null;
  }

  /**
   * The set in a folder of the user's own; empty after it has been reported as unreadable.
   *
   * @param name what messages call the folder
   */
  public static Optional<FactorSet> readSet(Path folder, String name, Problems problems) {
    return Optional.ofNullable(SetReader.read(folder, name, problems));
  }

  private Optional<FactorSet> read(String id) {
    return Optional.ofNullable(SetReader.read(folder.resolve(id), FOLDER + id, problems));
  }
}
