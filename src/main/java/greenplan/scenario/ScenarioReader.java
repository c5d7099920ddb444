package greenplan.scenario;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Reading;
import greenplan.documents.Fields;
import greenplan.documents.InputFile;
import greenplan.documents.Mapping;
import greenplan.documents.Node;
import greenplan.documents.Scalar;
import greenplan.documents.SheetTable;
import greenplan.documents.TextFile;
import greenplan.factors.Boundary;
import greenplan.factors.CatalogueReader;
import greenplan.scenario.claim.ClaimReader;
import greenplan.scenario.commitment.Commitment;
import greenplan.scenario.commitment.CommitmentTable;
import greenplan.scenario.commitment.ProgressTable;
import greenplan.scenario.impact.ImpactReader;
import greenplan.scenario.peer.PeersReader;
import greenplan.scenario.plan.PlanReader;
import greenplan.scenario.uncertainty.UncertaintyReader;
import greenplan.units.FinancialYear;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads a scenario and its tables, and reports everything that is wrong with them at once. */
public final class ScenarioReader {

  /** Stands in where the year cannot be read, so that the rest can still be checked. */
  private static final FinancialYear ANY_YEAR = new FinancialYear(2024);

  private final Problems problems;
  private final ScenarioFolder folder;
  private final List<InputFile> files;
  private final @Nullable SheetTable sheet;

  private ScenarioReader(ScenarioDocument document, @Nullable SheetTable sheet, Problems problems) {
    this.sheet = sheet;
    this.folder = document.folder();
    this.files = new ArrayList<>(document.files());
    this.problems = problems;
  }

  /** The scenario in a file and those that it extends; null where one cannot be read at all. */
  public static @Nullable Scenario read(Path file, Problems problems) {
    ScenarioDocument document = ScenarioDocument.read(file, problems);
    return document == null ? null : read(document, problems);
  }

  /** A scenario from standard input, which may read files of the current folder. */
  public static @Nullable Scenario read(TextFile text, Problems problems) {
    ScenarioDocument document = ScenarioDocument.read(text, problems);
    return document == null ? null : read(document, problems);
  }

  /** The scenario of a document, as far as it can be understood. */
  public static Scenario read(ScenarioDocument document, Problems problems) {
    return read(document, null, problems);
  }

  /** The same with a table more, which stands in a workbook. */
  static Scenario read(ScenarioDocument document, @Nullable SheetTable sheet, Problems problems) {
    Mapping root = document.root();
    return new ScenarioReader(document, sheet, problems)
        .scenario(Fields.of(root, root.origin(), problems));
  }

  private Scenario scenario(Fields fields) {
    FinancialYear given = fields.read("year", FinancialYear::parse);
    FinancialYear year = given == null ? ANY_YEAR : given;
    Map<String, Site> sites = sites(fields);
    Boundary boundary = Boundary.named(fields.text("boundary")).orElse(Boundary.GHG_PROTOCOL);
    LineReader lines = new LineReader(sites.keySet(), problems);
    NavigableMap<FinancialYear, YearSection> years = new TreeMap<>();
    addYears(fields, year, new SectionReader(lines, boundary, problems), years);
    addTables(fields, year, lines, years);
    return new Scenario(
        fields.text("title"),
        fields.text("organisation"),
        fields.text("organisation-code"),
        year,
        boundary,
        fields.texts("notes"),
        choice(fields),
        file(fields, "own-factors"),
        file(fields, "own-products"),
        CatalogueReader.own(fields.entries("own-activities"), problems),
        sites,
        new DenominatorName("change-activity").read(fields, years.values(), problems),
        years,
        PlanReader.read(fields, withLines(years), boundary, commitments(fields), problems),
        ClaimReader.read(fields, year, boundary, years.keySet(), problems),
        UncertaintyReader.read(fields, problems),
        ImpactReader.read(fields, problems),
        PeersReader.read(fields, this::file, problems),
        lines.unread(),
        files);
  }

  /** The years that hold lines; where there are none, all. */
  private static NavigableSet<FinancialYear> withLines(
      NavigableMap<FinancialYear, YearSection> years) {
    NavigableSet<FinancialYear> held = new TreeSet<>(years.keySet());
    held.removeIf(year -> years.getOrDefault(year, YearSection.empty(year)).lines().isEmpty());
    return held.isEmpty() ? years.navigableKeySet() : held;
  }

  private Map<String, Site> sites(Fields fields) {
    Map<String, Site> sites = new LinkedHashMap<>();
    fields
        .entries("sites")
        .forEach(
            (id, entry) -> {
              Fields site = Fields.of(entry.value(), entry.key(), problems);
              sites.put(id, new Site(id, site.text("name"), site.text("organisation")));
            });
    return sites;
  }

  private void addYears(
      Fields fields,
      FinancialYear year,
      SectionReader reader,
      NavigableMap<FinancialYear, YearSection> years) {
    years.put(year, reader.read(year, fields));
    fields
        .entries("years")
        .forEach(
            (text, entry) -> {
              FinancialYear other = year(text, entry);
              if (other != null && years.containsKey(other)) {
                problems.add(
                    Code.GP207,
                    entry.key(),
                    other + " is the reported year already or stands twice");
              } else if (other != null) {
                Fields section = Fields.of(entry.value(), entry.key(), problems);
                years.put(other, reader.read(other, section));
              }
            });
  }

  private @Nullable FinancialYear year(String text, Mapping.Entry entry) {
    Reading<FinancialYear> year = FinancialYear.parse(text);
    if (!year.isValue()) {
      problems.add(year.fault(), entry.key());
      return null;
    }
    return year.value();
  }

  private void addTables(
      Fields fields,
      FinancialYear year,
      LineReader lines,
      NavigableMap<FinancialYear, YearSection> years) {
    TableReader tables = new TableReader(year, lines, line -> section(years, line).add(line));
    years.forEach((y, section) -> section.lines().forEach(line -> tables.take(y, line.name())));
    for (Node node : fields.list("tables")) {
      InputFile file =
          node instanceof Scalar scalar
              ? folder.file(scalar.text(), scalar.origin(), problems)
              : null;
      if (file != null) {
        files.add(file);
        tables.read(file, problems);
      }
    }
    if (sheet != null) {
      tables.read(sheet, problems);
    }
  }

  private static List<DeclaredLine> section(
      NavigableMap<FinancialYear, YearSection> years, DeclaredLine line) {
    return years.computeIfAbsent(line.year(), YearSection::empty).lines();
  }

  private List<Commitment> commitments(Fields fields) {
    InputFile promised = file(fields, "commitments");
    InputFile recorded = file(fields, "progress");
    if (fields.has("progress") && !fields.has("commitments")) {
      problems.add(
          Code.GP201,
          fields.origin("progress"),
          "the scenario has progress and no commitments",
          "name their table under \"commitments:\"");
    }
    if (promised == null) {
      return List.of();
    }
    List<Commitment> all = CommitmentTable.read(promised, problems);
    return recorded == null ? all : ProgressTable.read(recorded, all, problems);
  }

  private @Nullable InputFile file(Fields fields, String key) {
    if (!fields.has(key)) {
      return null;
    }
    InputFile file = folder.file(fields.text(key), fields.origin(key), problems);
    if (file != null) {
      files.add(file);
    }
    return file;
  }

  private FactorChoice choice(Fields fields) {
    Fields factors = fields.fields("factors");
    Map<String, Integer> editions = new LinkedHashMap<>();
    Fields given = factors.fields("editions");
    for (String series : factors.entries("editions").keySet()) {
      Integer year = given.read(series, CalendarYear::parse);
      if (year != null) {
        editions.put(series, year);
      }
    }
    Map<String, String> pins = new LinkedHashMap<>();
    Fields pinned = factors.fields("pins");
    factors.entries("pins").keySet().forEach(id -> pins.put(id, pinned.text(id)));
    boolean weighted = factors.text("choice").equals("weighted");
    return new FactorChoice(
        weighted,
        editions,
        pins,
        fields.text("gwp"),
        fields.text(ScenarioShape.INHALERS),
        new ChoicePlace(factors));
  }
}
