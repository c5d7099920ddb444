package greenplan.cli;

import static greenplan.Program.HOME;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import greenplan.Golden;
import greenplan.Program;
import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problem;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Source;
import greenplan.documents.TextFile;
import greenplan.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema and the reader follow one table, so that an editor marks what the program refuses. */
class SchemaCommandTest {

  private static final Path COMMITTED = HOME.resolve("schema/scenario.schema.json");

  /** What a schema can see: shape, and how amounts, years and dates are written. */
  private static final Set<Code> SHAPE =
      Set.of(Code.GP201, Code.GP202, Code.GP203, Code.GP204, Code.GP304, Code.GP306, Code.GP309);

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(JSON.readTree(Program.run("schema").out()));

  @Test
  void committedCopyIsUpToDate() {
    Golden.checkFile(COMMITTED, Program.run("schema").out());
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void shippedScenariosFitAndSayWhereTheSchemaIs(Path file) throws IOException {
    String text = Files.readString(file);
    assertThat(errors(text)).isEmpty();
    assertThat(text).startsWith("# yaml-language-server: $schema=");
    String schema = text.lines().findFirst().orElse("").replaceFirst(".*=", "");
    assertThat(file.resolveSibling(schema).normalize()).isEqualTo(COMMITTED.normalize());
  }

  static Stream<Path> shipped() throws IOException {
    try (Stream<Path> files = Files.list(HOME.resolve("scenarios"))) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "activities: {electricity: 5 kWh}",
        "activities: {electricity: {amount: 5 kWh}}",
        "activities: {waste: {activity: spend, amount: £1.2m, scope: 3}}",
        "activities: {waste: {activity: spend, amount: '£ 300', scope: '3'}}",
        "activities: {gas: {amount: -5 kWh, activity: natural-gas}}",
        "organisation-code: 12",
        "x-notes: [anything, {goes: here}]",
        "activities: {electricity: {amount: 5 kWh, x-meter: 12, note: true}}",
        "expect: [{total: 5 tCO2e, within: 0.5%}, {scope-1: 5 tCO2e, within: 0.01}]",
        "years: {2015/16: {activities: {electricity: 1 MWh}}}",
        "factors: {choice: weighted, editions: {desnz: 2017}}",
        "sites: {A1: {name: 12}}",
        "own-activities: {plasma: {title: Plasma, components: [{id: a, factor: b, scope: 1, ghg: fugitive}]}}",
      })
  void bothAccept(String rest) {
    assertThat(errors(scenario(rest))).isEmpty();
    assertThat(refusals(scenario(rest))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "activites: {electricity: 5 kWh}",
        "activities: {electricity: {amont: 5 kWh}}",
        "activities: {electricity: {site: A}}",
        "activities: {electricity: 5}",
        "activities: {electricity: {amount: 9754370}}",
        "activities: {electricity: {amount: '9,754,370'}}",
        "activities: {electricity: }",
        "activities: [electricity]",
        "activities: {electricity: {amount: 5 kWh, quality: guessed}}",
        "activities: {electricity: {amount: 5 kWh, scope: 4}}",
        "activities: {electricity: {amount: 5 kWh, from: 1 April 2016, to: 2016-05-01}}",
        "boundary: nhs-footprint",
        "gwp: ar5",
        "notes: a text",
        "sites: {A1: {}}",
        "sites: {A1: {name: A, nmae: B}}",
        "factors: {choice: best}",
        "denominators: {floor-area: 84000}",
        "expect: {total: 5 tCO2e}",
        "expect: [{total: 5}]",
        "years: {2015/16: {tables: [a.csv]}}",
        "own-activities: {plasma: {title: Plasma, components: [{id: a, factor: b}]}}",
        "organisation-code: [a]",
        "organisation-code:",
      })
  void bothRefuse(String rest) {
    assertThat(errors(scenario(rest))).isNotEmpty();
    assertThat(refusals(scenario(rest))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: A\nyear: 2016/17",
        "title: A\norganisation: B",
        "title: A\norganisation: B\nyear: 2016",
        "title: A\norganisation: B\nyear: '2016'",
        "[]",
        "a text",
      })
  void bothRefuseWholeFiles(String text) {
    assertThat(errors(text)).isNotEmpty();
    assertThat(refusals(text)).isNotEmpty();
  }

  /** What an extending file lacks stands in the other file, and none drops what stands there. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: A",
        "activities: {electricity: {site: A}}",
        "activities: {electricity: none, gas: {cost: none, quality: none}}",
        "sites: {A: {organisation: RD8}, B: none}",
        "expect: none",
        "years: {2015/16: {activities: none, expect: []}}",
        "own-factors: none",
      })
  void anExtendingFileNeedsNothing(String rest) {
    assertThat(errors("extends: base.yaml\n" + rest)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "activites: {}",
        "activities: {electricity: {amont: 5 kWh}}",
        "activities: {electricity: 5}",
        "activities: {electricity: {quality: nothing}}",
        "sites: {A: nothing}",
        "expect: [{total: none}]",
        "expect: nothing",
        "own-activities: {a: {components: [{id: a}]}}",
        "year: 2019",
      })
  void whatAnExtendingFileSaysIsChecked(String rest) {
    assertThat(errors("extends: base.yaml\n" + rest)).isNotEmpty();
  }

  @Test
  void withoutABaseNothingCanBeDropped() {
    assertThat(errors(scenario("activities: {electricity: none}"))).isNotEmpty();
    assertThat(errors(scenario("expect: none"))).isNotEmpty();
  }

  @Test
  void saysWhatToWriteInstead() {
    JsonNode amount = SCHEMA.getSchemaNode().at("/definitions/line/properties/amount");
    assertThat(amount.get("patternErrorMessage").asString())
        .isEqualTo("write it as in: 20,120,026 kWh");
  }

  private static String scenario(String rest) {
    return "title: A\norganisation: B\nyear: 2016/17\n" + rest + "\n";
  }

  /** What an editor marks. */
  private static List<String> errors(String yaml) {
    Object value = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    JsonNode node = JSON.valueToTree(value);
    return SCHEMA.validate(node).stream().map(Object::toString).toList();
  }

  /** What the reader refuses of it. */
  private static String refusals(String yaml) {
    Problems problems = new Problems();
    ScenarioReader.read(new TextFile(Source.ofText("s.yaml", yaml), yaml), problems);
    return problems.sorted().stream()
        .filter(p -> SHAPE.contains(p.code()))
        .map(Problem::message)
        .collect(joining("\n"));
  }
}
