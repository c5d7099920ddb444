package greenplan.units;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Fault;
import greenplan.diagnostics.Nearest;
import greenplan.diagnostics.Reading;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All units that the program knows, their spellings, and the words that it refuses with advice.
 *
 * <p>The vocabulary is two tables beside this class; adding a unit is adding a row.
 */
public final class Vocabulary {

  private static final Map<String, Unit> BY_SYMBOL = new LinkedHashMap<>();
  private static final Map<String, Unit> BY_SPELLING = new HashMap<>();
  private static final Map<String, String> ADVICE = new LinkedHashMap<>();

  static {
    rows("units.csv").forEach(Vocabulary::addUnit);
    rows("refused.csv").forEach(row -> ADVICE.put(row[0], row[1]));
  }

  private Vocabulary() {}

  /** Every unit, in the order of the table; pounds of a price year are made as they are named. */
  public static List<Unit> all() {
    return List.copyOf(BY_SYMBOL.values());
  }

  /** The other spellings of a unit. */
  public static List<String> spellings(Unit unit) {
    return BY_SPELLING.entrySet().stream()
        .filter(e -> e.getValue().equals(unit) && !e.getKey().equals(unit.symbol()))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** The words that are refused, each with what to write instead. */
  public static Map<String, String> refused() {
    return Map.copyOf(ADVICE);
  }

  static Reading<Unit> unit(String text) {
    Unit unit = BY_SPELLING.get(text);
    if (unit == null) {
      unit = PriceYear.unit(text);
    }
    return unit == null ? Reading.fault(unknown(text)) : Reading.of(unit);
  }

  static Optional<Unit> inAnyCase(String text) {
    List<Unit> units =
        BY_SPELLING.entrySet().stream()
            .filter(entry -> entry.getKey().equalsIgnoreCase(text))
            .map(Map.Entry::getValue)
            .distinct()
            .toList();
    return units.size() == 1 ? Optional.of(units.get(0)) : Optional.empty();
  }

  private static Fault unknown(String text) {
    List<String> units =
        symbols(BY_SPELLING.keySet().stream().filter(text::equalsIgnoreCase).sorted());
    @Nullable String advice = advice(text, units.isEmpty());
    if (advice != null) {
      return new Fault(
          Code.GP305, 0, text.length(), "\"" + text + "\" is not taken as a unit", advice);
    }
    if (units.isEmpty()) {
      units = symbols(Nearest.to(text, BY_SPELLING.keySet()).stream());
    }
    String hint = Nearest.question(units);
    return new Fault(
        Code.GP302,
        0,
        text.length(),
        "unknown unit \"" + text + "\"",
        hint.isEmpty() ? "`greenplan units` lists all units" : hint);
  }

  private static List<String> symbols(Stream<String> spellings) {
    return spellings
        .map(spelling -> Objects.requireNonNull(BY_SPELLING.get(spelling)).symbol())
        .distinct()
        .toList();
  }

  /** What to write instead of a refused word: {@code Ton} is the word {@code ton}. */
  private static @Nullable String advice(String text, boolean inAnyCase) {
    if (text.startsWith("GBP")) {
      return "write GBP, or GBP 2019 for pounds at the prices of that year";
    }
    @Nullable String exact = ADVICE.get(text);
    return exact != null || !inAnyCase
        ? exact
        : ADVICE.keySet().stream()
            .filter(text::equalsIgnoreCase)
            .findFirst()
            .map(ADVICE::get)
            .orElse(null);
  }

  private static void addUnit(String[] row) {
    Unit unit = new Unit(row[0], row[1], row[2], row[4]);
    BY_SYMBOL.put(unit.symbol(), unit);
    addSpelling(unit.symbol(), unit);
    for (String alias : row[3].split(",", -1)) {
      if (!alias.isEmpty()) {
        addSpelling(alias, unit);
      }
    }
  }

  private static void addSpelling(String spelling, Unit unit) {
    Unit before = BY_SPELLING.put(spelling, unit);
    if (before != null) {
      throw new IllegalStateException("two units are spelt \"" + spelling + "\"");
    }
  }

  private static List<String[]> rows(String table) {
    InputStream stream = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(table), table);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(Vocabulary::cells)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cells of a row; the tables quote nothing. */
  private static String[] cells(String line) {
    List<String> cells = new ArrayList<>();
    int start = 0;
    for (int bar = line.indexOf('|'); bar >= 0; bar = line.indexOf('|', start)) {
      cells.add(line.substring(start, bar));
      start = bar + 1;
    }
    cells.add(line.substring(start));
    return cells.toArray(String[]::new);
  }
}
