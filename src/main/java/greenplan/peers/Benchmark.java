package greenplan.peers;

import greenplan.units.rank.Ranks;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A level of peers that an organisation may aim for. */
public enum Benchmark {
  MEDIAN("median", "median", 2),
  TOP_QUARTILE("top-quartile", "top quartile", 4),
  TOP_DECILE("top-decile", "top decile", 10);

  private final String id;
  private final String title;
  private final int parts;

  Benchmark(String id, String title, int parts) {
    this.id = id;
    this.title = title;
    this.parts = parts;
  }

  /** The word that options and results use. */
  public String id() {
    return id;
  }

  /** What readers see. */
  public String title() {
    return title;
  }

  /** How many peers it takes: as many as there are parts. */
  public int fewest() {
    return parts;
  }

  /** The border of the best part, by type 7, of values of which the smallest is the best. */
  BigDecimal of(Ranks oriented) {
    return oriented.border(1, parts);
  }

  /** The words of all. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(Benchmark::id).toList();
  }

  /** The benchmark of a word. */
  public static Optional<Benchmark> named(String id) {
    return Arrays.stream(values()).filter(b -> b.id.equals(id)).findFirst();
  }
}
