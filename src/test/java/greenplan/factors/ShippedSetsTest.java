package greenplan.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import greenplan.factors.desnz.DesnzLabels;
import greenplan.factors.desnz.FactorName;
import greenplan.units.Unit;
import greenplan.units.Vocabulary;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of {@code emission-factors/}: well formed, and true to what was published. */
class ShippedSetsTest {

  private static final Path HOME = Path.of(System.getProperty("greenplan.home", "."));
  private static final Path SETS = HOME.resolve("emission-factors");
  private static final Set<Integer> UNROUNDED = Set.of(2016, 2017, 2023);
  private static final Path REFERENCE = HOME.resolve("../shared/reference/desnz-factors.csv");

  private static final Pattern ID = Pattern.compile("[a-z0-9-]+\\.[a-z0-9-]+");
  private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
  private static final Pattern POUNDS = Pattern.compile("GBP \\d{4}");
  private static final List<String> VALUES = List.of("kgco2e", "co2", "ch4", "n2o");
  private static final Set<String> STATUSES =
      Set.of("published", "transcription", "derived", "study");
  private static final Set<String> UNITS =
      Vocabulary.all().stream().map(Unit::symbol).collect(Collectors.toSet());

  /** The study is nobody's flat file, so its rows have no labels that a rule could read. */
  private static final Map<String, String> HOSPITAL_WASTE =
      Map.of(
          "High temperature incineration",
          "hospital-waste.high-temperature-incineration",
          "Autoclave decontamination then low temperature incineration with energy from waste",
          "hospital-waste.autoclave-then-low-temperature-incineration",
          "Low temperature incineration with energy from waste > low end of range",
          "hospital-waste.low-temperature-incineration-low-end",
          "Low temperature incineration with energy from waste > high end of range",
          "hospital-waste.low-temperature-incineration-high-end",
          "Recycling > low end of range",
          "hospital-waste.recycling-low-end",
          "Recycling > high end of range",
          "hospital-waste.recycling-high-end");

  /** One published figure, in a form that can be compared. */
  private record Figure(String set, String id, String unit, List<String> values) {}

  static List<Path> factorFiles() throws IOException {
    try (Stream<Path> folders = Files.list(SETS)) {
      return folders.map(f -> f.resolve("factors.csv")).filter(Files::exists).sorted().toList();
    }
  }

  @Test
  @DisplayName("every set folder has its set.yaml, and an id that is the folder's name")
  void setsAreDescribed() throws IOException {
    try (Stream<Path> folders = Files.list(SETS)) {
      for (Path folder : folders.filter(Files::isDirectory).toList()) {
        assertThat(Files.readAllLines(folder.resolve("set.yaml")))
            .as("%s", folder)
            .startsWith("id: " + folder.getFileName());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("factorFiles")
  @DisplayName("a factors.csv has the agreed header, and keys that are there once")
  void headerAndKeys(Path file) throws IOException {
    assertThat(Files.readAllLines(file))
        .startsWith("id,unit,kgco2e,co2,ch4,n2o,status,source,note")
        .hasSizeGreaterThan(1);
    assertThat(rows(file))
        .extracting(r -> r.getField("id") + " " + r.getField("unit"))
        .doesNotHaveDuplicates();
    assertThat(rows(file)).extracting(r -> r.getField("id")).isSorted();
  }

  @ParameterizedTest
  @MethodSource("factorFiles")
  @DisplayName("every row has a legal id, unit, number and status, and says where it comes from")
  void cellsAreLegal(Path file) throws IOException {
    for (NamedCsvRecord row : rows(file)) {
      assertThat(row.getField("id")).matches(ID);
      assertThat(row.getField("unit"))
          .matches(unit -> UNITS.contains(unit) || POUNDS.matcher(unit).matches(), "a known unit");
      assertThat(row.getField("status")).isIn(STATUSES);
      assertThat(row.getField("source")).isNotBlank();
      assertThat(VALUES.stream().map(row::getField))
          .as("line %d of %s", row.getStartingLineNumber(), file)
          .allMatch(v -> v.isEmpty() || NUMBER.matcher(v).matches())
          .anyMatch(v -> !v.isEmpty());
    }
  }

  @ParameterizedTest
  @MethodSource("factorFiles")
  @DisplayName("only biogenic CO2 has no kgco2e, so that it cannot enter a total")
  void onlyBiogenicHasNoTotal(Path file) throws IOException {
    for (NamedCsvRecord row : rows(file)) {
      assertThat(row.getField("kgco2e").isEmpty())
          .as("%s", row)
          .isEqualTo(row.getField("id").endsWith(".outside-of-scopes"));
    }
  }

  @Test
  @DisplayName(
      "what is shipped is what was published: every row, no other row, as the publisher prints it")
  void trueToReference() throws IOException {
    assumeTrue(Files.exists(REFERENCE), "the reference figures are not on this machine");
    Set<Figure> published = new HashSet<>();
    for (NamedCsvRecord row : rows(REFERENCE)) {
      if (!row.getField("category").equals("Hotel stay")) {
        published.add(publishedFigure(row));
      }
    }
    assertThat(shippedFigures()).hasSizeGreaterThan(11_000).isEqualTo(published);
  }

  @Test
  @DisplayName("an id that only one edition has is known and looked at: most are a missed rename")
  void idsDoNotDrift() throws IOException {
    Map<String, Set<String>> editions = new TreeMap<>();
    for (Figure figure : shippedFigures()) {
      if (figure.set().startsWith("desnz-")) {
        editions.computeIfAbsent(figure.id(), id -> new HashSet<>()).add(figure.set());
      }
    }
    editions.values().removeIf(sets -> sets.size() > 1);
    assertThat(editions.keySet())
        .containsExactly(
            "clothing.closed-loop-source",
            "commercial-and-industrial-waste.composting",
            "household-residual-waste.composting");
  }

  private static Figure publishedFigure(NamedCsvRecord row) {
    String category = row.getField("category");
    String activity = row.getField("activity");
    int year = Integer.parseInt(row.getField("factor_set_year"));
    if (category.startsWith("Hospital waste")) {
      String id = HOSPITAL_WASTE.get(activity);
      return new Figure("hospital-waste-2021", String.valueOf(id), "t", values(row));
    }
    FactorName name =
        DesnzLabels.identify(category, List.of(activity.split(" > ", -1)), row.getField("unit"))
            .orElseThrow();
    boolean spend = category.startsWith("Spend");
    return new Figure(
        (spend ? "spend-sic-" : "desnz-") + year,
        name.id(),
        spend ? name.inPricesOf(year).unit() : name.unit(),
        spend ? values(row) : printed(row, year));
  }

  /** All figures that the reference could hold: the government sets, the spend and the study. */
  private static Set<Figure> shippedFigures() throws IOException {
    Set<Figure> shipped = new HashSet<>();
    for (Path file : factorFiles()) {
      String set = file.getName(file.getNameCount() - 2).toString();
      if (set.startsWith("desnz-") || set.startsWith("spend-") || set.startsWith("hospital-")) {
        for (NamedCsvRecord row : rows(file)) {
          shipped.add(new Figure(set, row.getField("id"), row.getField("unit"), values(row)));
        }
      }
    }
    return shipped;
  }

  /** Same text, except that a tiny number is written out: 9.7e-05 is 0.000097. */
  private static List<String> values(NamedCsvRecord row) {
    return VALUES.stream()
        .map(row::getField)
        .map(v -> v.contains("e-") ? new BigDecimal(v).toPlainString() : v)
        .toList();
  }

  /** The flat files of three editions are not rounded; the publisher prints five decimals. */
  private static List<String> printed(NamedCsvRecord row, int year) {
    return UNROUNDED.contains(year)
        ? values(row).stream().map(ShippedSetsTest::fiveDecimals).toList()
        : values(row);
  }

  private static String fiveDecimals(String value) {
    if (value.isEmpty() || new BigDecimal(value).scale() <= 5) {
      return value;
    }
    BigDecimal rounded = new BigDecimal(value).setScale(5, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  private static List<NamedCsvRecord> rows(Path file) throws IOException {
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
      return reader.stream().toList();
    }
  }
}
