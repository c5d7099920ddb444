package greenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.Footprints;
import greenplan.Program;
import greenplan.diagnostics.Problems;
import greenplan.peers.Benchmark;
import greenplan.peers.PeerStudy;
import greenplan.report.PeersCsv;
import greenplan.scenario.Scenario;
import greenplan.scenario.ScenarioReader;
import greenplan.scenario.peer.PeersShape;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comparisons with peers that a scenario declares. */
class ScenarioPeersTest {

  @TempDir private Path folder;

  @BeforeEach
  void tables() throws IOException {
    write(
        "energy.csv",
        """
        organisation,name,kwh-per-m2,recycled_percent
        R1,One,300,40
        R2,Two,250,55
        R3,Three,410,62
        R4,Four,380,
        R5,Five,275,35
        """);
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static List<PeerStudy> studies(Path file) {
    Problems problems = new Problems();
    Scenario scenario = Objects.requireNonNull(ScenarioReader.read(file, problems));
    List<PeerStudy> studies = ScenarioPeers.of(scenario, problems);
    assertThat(problems.sorted()).isEmpty();
    return studies;
  }

  private List<PeerStudy> declared(String peers) throws IOException {
    return studies(write("s.yaml", Footprints.scenario("peers:\n" + peers.indent(2))));
  }

  private static String csv(PeerStudy study) {
    StringWriter out = new StringWriter();
    PeersCsv.write(study, out);
    return out.toString();
  }

  private String command(String table, String... options) {
    List<String> args = new ArrayList<>(List.of("peers", table));
    args.addAll(List.of(options));
    args.addAll(List.of("--format", "csv"));
    Program.Outcome outcome = Program.run(args.toArray(String[]::new));
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return outcome.out();
  }

  private String errors(String peers) throws IOException {
    Path file = write("s.yaml", Footprints.scenario("peers:\n" + peers.indent(2)));
    Program.Outcome outcome = Program.run("check", file.toString());
    assertThat(outcome.code()).isEqualTo(1);
    return outcome.err().replace(folder + "/", "");
  }

  /** Of the ten: median 17.1, best quartile 15.925, best decile 15.01 (see PeersCommandTest). */
  @Test
  @DisplayName("the shipped example: better than the median, 0.24 kg above the best tenth")
  void shippedExample() {
    List<PeerStudy> studies = studies(Program.HOME.resolve("scenarios/blmk-inhalers.yaml"));
    assertThat(studies).hasSize(1);
    PeerStudy study = studies.get(0);
    assertThat(study.title()).endsWith("beside ten made-up organisations");
    assertThat(study.notes()).hasSize(1);
    assertThat(study.notes().get(0)).startsWith("Illustrative: ");
    assertThat(study.comparisons()).hasSize(1);
    assertThat(study.comparisons().get(0).own().code()).isEqualTo("BLMK");
    assertThat(study.comparisons().get(0).standing().rank()).isEqualTo(3);
    // 15.25 - 15.01 = 0.24 kg of 616,607 inhalers
    assertThat(study.comparisons().get(0).opportunities().get(2).tonnes())
        .isEqualByComparingTo("147.98568");
  }

  @Test
  @DisplayName("every key says what its option says")
  void isWhatTheCommandGives() throws IOException {
    List<PeerStudy> studies =
        declared(
            """
            energy:
              table: energy.csv
              metrics: [kwh-per-m2]
              organisations: [R3, R4]
              activity: 10,000 m2
              factor: 0.2 kgCO2e/kWh
              include-self: yes
              levels: [median, top-quartile]
              leave-out: {R5: another kind of hospital}
            recycling:
              title: Recycling
              table: energy.csv
              metrics: [recycled_percent]
              organisations: [ours]
              own: 50
              better: higher
              source: a survey
              note: Made up.
            all:
              table: energy.csv
              organisations: [R1]
              leave-out-doubtful: yes
            """);
    String table = folder.resolve("energy.csv").toString();
    assertThat(studies)
        .extracting(PeerStudy::title)
        .containsExactly("energy.csv", "Recycling", "energy.csv");
    assertThat(csv(studies.get(0)))
        .isEqualTo(
            command(
                table,
                "--metric=kwh-per-m2",
                "--organisation=R3",
                "--organisation=R4",
                "--activity=10,000 m2",
                "--factor=0.2 kgCO2e/kWh",
                "--include-self",
                "--benchmark=median",
                "--benchmark=top-quartile",
                "--leave-out=R5=another kind of hospital"));
    assertThat(csv(studies.get(1)))
        .isEqualTo(
            command(
                table,
                "--metric=recycled_percent",
                "--organisation=ours",
                "--own=50",
                "--higher-is-better"));
    assertThat(studies.get(1).notes())
        .containsExactly("Made up.", "Source of the table: a survey.");
    assertThat(csv(studies.get(2)))
        .isEqualTo(command(table, "--organisation=R1", "--leave-out-doubtful"));
  }

  @Test
  @DisplayName("the levels of scenarios are those of the arithmetic")
  void levels() {
    assertThat(PeersShape.LEVELS).isEqualTo(Benchmark.ids());
  }

  @Test
  @DisplayName("what does not fit its table is said where it stands, for all comparisons at once")
  void whatDoesNotFit() throws IOException {
    assertThat(
            errors(
                """
                one:
                  table: energy.csv
                  metrics: [kwh-per-m3]
                  organisations: [R1]
                two:
                  table: energy.csv
                  own: 300
                three:
                  table: energy.csv
                  metrics: [kwh-per-m2]
                  organisations: [R1, R6]
                four:
                  table: energy.csv
                  metrics: [kwh-per-m2]
                  organisations: [R2]
                  own: 5 kgCO2e/m2
                five:
                  table: energy.csv
                  metrics: [kwh-per-m2]
                  own: -5
                six:
                  table: energy.csv
                  metrics: [kwh-per-m2]
                  own: 300
                  activity: 5 inhalers
                  factor: 0.2 kgCO2e/km
                seven:
                  table: energy.csv
                  metrics: [kwh-per-m2]
                  organisations: [R1]
                  levels: [median, top-decile]
                  leave-out: {R9: closed}
                eight:
                  table: energy.csv
                  metrics: [kwh-per-m2]
                  own: 300
                  factor: -0.2 kgCO2e/kWh
                """))
        .isEqualTo(
            """
            error[GP204] the table has no metric "kwh-per-m3"
              --> s.yaml:7:15
              |
            7 |     metrics: [kwh-per-m3]
              |               ^^^^^^^^^^ did you mean "kwh-per-m2"?

            error[GP201] the table has several metrics, and "own" is the value of one
              --> s.yaml:11:10
               |
            11 |     own: 300
               |          ^^^ say which with "metrics": kwh-per-m2, recycled_percent

            error[GP408] there is no organisation "R6"
              --> s.yaml:15:25
               |
            15 |     organisations: [R1, R6]
               |                         ^^ if the table does not hold it, give its value with "own"

            error[GP515] the table holds a value of "R2" already
              --> s.yaml:20:10
               |
            20 |     own: 5 kgCO2e/m2
               |          ^^^^^^^^^^^ leave "own" out, or name another organisation

            error[GP501] the own value is negative
              --> s.yaml:24:10
               |
            24 |     own: -5
               |          ^^

            error[GP303] inhaler is not what kwh-per-m2 is per
              --> s.yaml:29:15
               |
            29 |     activity: 5 inhalers
               |               ^^^^^^^^^^ write it in m2

            error[GP303] a factor per km fits no metric that is compared
              --> s.yaml:30:13
               |
            30 |     factor: 0.2 kgCO2e/km
               |             ^^^^^^^^^^^^^ emissions need none; another metric takes kgCO2e per its own unit

            error[GP531] a top decile needs 10 peers, and there are 4
              --> s.yaml:35:22
               |
            35 |     levels: [median, top-decile]
               |                      ^^^^^^^^^^ leave it out: what there are peers enough for is shown

            error[GP408] there is no organisation "R9" to leave out
              --> s.yaml:36:17
               |
            36 |     leave-out: {R9: closed}
               |                 ^^

            error[GP501] the factor is negative
              --> s.yaml:41:13
               |
            41 |     factor: -0.2 kgCO2e/kWh
               |             ^^^^^^^^^^^^^^^

            10 errors; `greenplan explain CODE` tells more about one
            """);
  }

  @Test
  @DisplayName("a table with mistakes is reported row by row")
  void badTable() throws IOException {
    write(
        "bad.csv",
        """
        organisation,kwh-per-m2
        R1,-5
        R1,7
        """);
    assertThat(errors("one: {table: bad.csv, own: 300}\n"))
        .isEqualTo(
            """
            error[GP501] kwh-per-m2 is negative: -5
              --> bad.csv:2:4
              |
            2 | R1,-5
              |    ^^

            error[GP207] the organisation "R1" stands twice
              --> bad.csv:3:1
              |
            3 | R1,7
              | ^^ each has one row, or it would count twice among its peers

            2 errors; `greenplan explain CODE` tells more about one
            """);
  }

  @Test
  @DisplayName("a table is found from the folder of the file that names it, and enters the record")
  void tableOfABase() throws IOException {
    write("bases/data/energy.csv", Files.readString(folder.resolve("energy.csv")));
    write(
        "bases/base.yaml",
        Footprints.scenario(
            "peers: {one: {table: data/energy.csv, organisations: [R1], leave-out: {R5: closed}}}\n"));
    Path over =
        write(
            "over.yaml",
            "extends: bases/base.yaml\npeers: {one: {title: Over, leave-out: {R5: none, R4: closed}}}\n");
    List<PeerStudy> studies = studies(over);
    assertThat(studies.get(0).title()).isEqualTo("Over");
    assertThat(studies.get(0).comparisons().get(0).leftOut().keySet()).containsExactly("R4");
    String json = Program.run("footprint", over.toString(), "--format", "json").out();
    assertThat(json).contains("\"bases/data/energy.csv\" : \"");
  }
}
