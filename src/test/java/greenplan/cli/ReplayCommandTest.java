package greenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.Footprints;
import greenplan.Program;
import greenplan.Program.Outcome;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Source;
import greenplan.documents.TextFile;
import greenplan.report.record.RecordReader;
import greenplan.report.record.Recorded;
import greenplan.report.record.RecordedCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A recorded run made again: identical, or different by cause. */
class ReplayCommandTest {

  @TempDir Path folder;

  private Path scenario;

  @BeforeEach
  void write() throws IOException {
    scenario = folder.resolve("trust.yaml");
    gas("1000 kWh");
  }

  private void gas(String amount) throws IOException {
    write("activities: {gas: {amount: " + amount + ", source: bills}}\n");
  }

  private void write(String rest) throws IOException {
    Files.writeString(scenario, Footprints.scenario(rest));
  }

  private Outcome replay(Path record, String... options) {
    String[] args = new String[options.length + 2];
    args[0] = "replay";
    args[1] = record.toString();
    System.arraycopy(options, 0, args, 2, options.length);
    return Program.run(args);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "milton-keynes-2016-17 | identical: 8 lines, to",
        "blmk-green-plan | identical: 7 lines, 27 years, 7 targets, 10 measures, 8 claims, 8 costed",
        "blmk-late-start | identical: 7 lines, 27 years",
        "blmk-inhalers | identical: "
      })
  @DisplayName("a shipped scenario replays to the last digit")
  void identical(String name, String start) throws IOException {
    Path shipped = Program.HOME.resolve("scenarios").resolve(name + ".yaml");
    Path record = folder.resolve("run.json");
    Files.writeString(record, Recording.of(shipped, "scenarios/" + name + ".yaml"));
    Outcome outcome = replay(record, shipped.toString(), "-q");
    assertThat(outcome.out()).startsWith(start).contains("to the last digit");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  @DisplayName("what is read back is what was written, part by part")
  void roundTrip() throws IOException {
    for (String name : new String[] {"blmk-green-plan", "blmk-inhalers", "milton-keynes-gases"}) {
      Path shipped = Program.HOME.resolve("scenarios").resolve(name + ".yaml");
      String text = Recording.of(shipped, name + ".yaml");
      Problems problems = new Problems();
      TextFile file = new TextFile(Source.ofText("run.json", text), text);
      RecordedCommand command = RecordedCommand.of(name + ".yaml", null, null);
      assertThat(RecordReader.read(file, problems))
          .isEqualTo(Recorded.of(Recording.findings(shipped), command));
      assertThat(problems.sorted()).isEmpty();
    }
  }

  @Test
  @DisplayName("the same findings give the same bytes, wherever they lie, and hold no path")
  void bytes() throws IOException {
    Path other = Files.createDirectories(folder.resolve("b/c d")).resolve("trust.yaml");
    Files.copy(scenario, other);
    String here = Recording.of(scenario, scenario.toString());
    assertThat(Recording.of(other, other.toString())).isEqualTo(here);
    assertThat(here).doesNotContain(folder.toString()).contains("\"scenario\" : \"trust.yaml\"");
  }

  /** 100 kWh more x (0.18385 + 0.02391) kgCO2e/kWh of DESNZ 2019 = 20.776 kgCO2e. */
  @Test
  @DisplayName("an amount that was edited: was and is, and its effect")
  void amount() throws IOException {
    Path record = Recording.beside(scenario);
    gas("1100 kWh");
    Outcome outcome = replay(record);
    assertThat(outcome.code()).isEqualTo(4);
    assertThat(outcome.out().replaceAll("[0-9a-f]{12}", "************"))
        .isEqualTo(
            """
            different: the total was 0.20776 tCO2e and is 0.228536 tCO2e (+0.020776)

            cause                    tCO2e
            -------------------  ---------
            data                 +0.020776
            -------------------  ---------
            change of the total  +0.020776

            Data: amounts that changed
            what    name  was       is        lines      tCO2e
            ------  ----  --------  --------  -----  ---------
            amount  gas   1000 kWh  1100 kWh      1  +0.020776

            Where several things of a line changed, its amount is exchanged first, at the old factor,
            then its conversion, then its factor: so the effects add up without a rest.

            Files
            file                 was           is
            ----------  -------  ------------  ------------
            trust.yaml  changed  ************  ************

            Moved: totals
                                                figure               was        is
            ----------------------------------  ---------------  -------  --------
            boundary ghg-protocol               emissions_tco2e  0.20776  0.228536
            boundary nhs-carbon-footprint       emissions_tco2e  0.20776  0.228536
            boundary nhs-carbon-footprint-plus  emissions_tco2e  0.20776  0.228536
            scope 1                             emissions_tco2e  0.18385  0.202235
            scope 3                             emissions_tco2e  0.02391  0.026301
            """);
  }

  /**
   * 20,120,026 kWh of gas, 0.01 kgCO2e/kWh more: 201.20026 tCO2e more than the scenario expects.
   */
  @Test
  @DisplayName("a factor is named though the scenario expects other figures")
  void factorAgainstExpectations() throws IOException {
    Path shipped = Program.HOME.resolve("scenarios/milton-keynes-2016-17.yaml");
    Path record = folder.resolve("mk.run.json");
    Files.writeString(record, Recording.of(shipped, "milton-keynes-2016-17.yaml"));
    Path home = folder.resolve("home");
    Recording.copy(Program.HOME.resolve("emission-factors"), home.resolve("emission-factors"));
    Path table = home.resolve("emission-factors/desnz-2016/factors.csv");
    String gas = "natural-gas.combustion,kWh (gross CV),0.184,0.18365,";
    String text = Files.readString(table);
    assertThat(text).contains(gas);
    Files.writeString(table, text.replace(gas, gas.replace("0.184,0.18365", "0.194,0.19365")));
    Outcome outcome = Recording.at(home, () -> replay(record, shipped.toString()));
    assertThat(outcome.code()).isEqualTo(ExitCode.DIFFERENT);
    assertThat(outcome.err()).doesNotContain("GP502");
    assertThat(outcome.out()).contains("natural-gas.combustion", "factor               +201.2\n");
  }

  /**
   * The factor rises by 0.01 kgCO2e/kWh in DESNZ 2019. Two lines use it: (1,000 + 500) kWh x 0.01 =
   * 15 kgCO2e. A third is in MWh: 2 MWh x 1,000 x 0.01 = 20 kgCO2e. Together 0.035 tCO2e.
   */
  @Test
  @DisplayName("one factor that was edited is named, with its effect over all lines that use it")
  void factor() throws IOException {
    write(
        """
        activities:
          a: {activity: gas, amount: 1000 kWh, source: bills}
          b: {activity: gas, amount: 500 kWh, source: bills}
          c: {activity: gas, amount: 2 MWh, source: bills}
          d: {activity: electricity, amount: 100 kWh, source: bills}
        """);
    Path record = Recording.beside(scenario);
    Path home = folder.resolve("home");
    Recording.copy(Program.HOME.resolve("emission-factors"), home.resolve("emission-factors"));
    Path table = home.resolve("emission-factors/desnz-2019/factors.csv");
    String before = "natural-gas.combustion,kWh (gross CV),0.18385,";
    assertThat(Files.readString(table)).contains(before);
    Files.writeString(
        table, Files.readString(table).replace(before, before.replace("0.18385", "0.19385")));
    Outcome outcome = Recording.at(home, () -> replay(record, "--format", "csv"));
    assertThat(outcome.code()).isEqualTo(4);
    assertThat(outcome.out())
        .contains(
            "factor,factor,natural-gas.combustion,0.18385 kgCO2e/kWh (gross CV) (desnz-2019),0.19385"
                + " kgCO2e/kWh (gross CV) (desnz-2019),3,0.035,0\n")
        .contains("changed,file,emission-factors/desnz-2019/factors.csv,");
    assertThat(outcome.out().lines().filter(l -> l.startsWith("factor,"))).hasSize(1);
    assertThat(outcome.out()).doesNotContain("data,", "scenario,", "method,");
  }

  /** 10 MWh of gas are gone, 3 litres of petrol came: named lines, nothing else. */
  @Test
  @DisplayName("lines that were added and removed")
  void addedAndRemoved() throws IOException {
    write(
        """
        activities:
          gas: {amount: 1000 kWh, source: bills}
          old: {activity: gas, amount: 10 MWh, source: bills}
        """);
    Path record = Recording.beside(scenario);
    write(
        """
        activities:
          gas: {amount: 1000 kWh, source: bills}
          new: {activity: electricity, amount: 100 kWh, source: bills}
        """);
    String csv = replay(record, "--format", "csv").out();
    // 10,000 kWh x (0.18385 + 0.02391) = 2,077.6 kg
    assertThat(csv).contains("scenario,line removed,old,10 MWh,,1,-2.0776,0\n");
    assertThat(csv).contains("scenario,line added,new,,100 kWh,1,0.0");
    assertThat(csv).doesNotContain("data,", "factor,");
  }

  @Test
  @DisplayName("a row put into a table without names is one line more, and no other moves")
  void insertedRow() throws IOException {
    String head = "activity,amount,unit,source\n";
    Path table = folder.resolve("lines.csv");
    Files.writeString(table, head + "gas,1,kWh,a\ngas,2,kWh,b\nelectricity,3,kWh,c\n");
    write("tables: [lines.csv]\n");
    Path record = Recording.beside(scenario);
    Files.writeString(table, head + "gas,9,kWh,n\ngas,1,kWh,a\ngas,2,kWh,b\nelectricity,4,kWh,c\n");
    String csv = replay(record, "--format", "csv").out();
    assertThat(csv).contains("scenario,line added,lines.csv:2,,9 kWh,1,");
    assertThat(csv).contains("data,amount,lines.csv:5,3 kWh,4 kWh,1,");
    assertThat(csv.lines().filter(l -> l.startsWith("data,") || l.startsWith("scenario,")))
        .hasSize(2);
  }

  @Test
  @DisplayName("a boundary that was set otherwise: a setting, and lines that leave the total")
  void setting() throws IOException {
    write("activities: {e: {activity: electricity, amount: 100 kWh, source: bills}}\n");
    Path record = Recording.beside(scenario);
    write(
        """
        boundary: nhs-carbon-footprint
        activities: {e: {activity: electricity, amount: 100 kWh, source: bills}}
        """);
    String text = replay(record).out();
    assertThat(text).contains("boundary  changed  ghg-protocol  nhs-carbon-footprint");
  }

  @Test
  @DisplayName("another edition of factors: the factor moves with its set, the setting is named")
  void edition() throws IOException {
    Path record = Recording.beside(scenario);
    write("factors: {editions: {desnz: 2018}}\nactivities: {gas: {amount: 1000 kWh, source: b}}\n");
    String text = replay(record, "-q").out();
    assertThat(text)
        .contains("(desnz-2019)", "(desnz-2018)", "edition.desnz  added", "desnz-2018  added")
        .contains("desnz-2019  removed");
  }

  @Test
  @DisplayName("a comment that was added: the file is named, no figure moved, exit code 0")
  void comment() throws IOException {
    Path record = Recording.beside(scenario);
    Files.writeString(scenario, Files.readString(scenario) + "# a comment\n");
    Outcome outcome = replay(record);
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .startsWith("identical: 1 line, to the last digit\nfiles changed, and no figure moved\n")
        .contains("trust.yaml  changed");
  }

  @Test
  @DisplayName("another version of the program is said, and is no difference by itself")
  void version() throws IOException {
    Path record = Recording.beside(scenario);
    Files.writeString(
        record,
        Files.readString(record)
            .replaceFirst("\"version\" : \"[^\"]+\"", "\"version\" : \"0.0.1\""));
    Outcome outcome = replay(record);
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .startsWith("identical: 1 line, to the last digit\n")
        .contains("version: recorded by greenplan 0.0.1, replayed by ");
  }

  /** Combustion: 1,000 kWh x 0.18385 = 183.85 kg; the record says 184.85, so the total 0.20876. */
  @Test
  @DisplayName("the same numbers with another result: the program does it")
  void method() throws IOException {
    Path record = Recording.beside(scenario);
    Files.writeString(
        record,
        Files.readString(record)
            .replace("\"total_tco2e\" : 0.20776", "\"total_tco2e\" : 0.20876")
            .replace("\"emissions_tco2e\" : 0.18385", "\"emissions_tco2e\" : 0.18485"));
    Outcome outcome = replay(record, "--format", "csv");
    assertThat(outcome.code()).isEqualTo(4);
    assertThat(outcome.out()).contains("method,result,gas,0.18485 tCO2e,0.18385 tCO2e,1,-0.001,0");
    assertThat(replay(record).out())
        .contains(
            "method: no input file and no factor file changed, so what moved comes from the program");
  }

  @Test
  @DisplayName("a plan that was edited moves years and targets, and no line: the file is named")
  void plan() throws IOException {

    Recording.copy(Program.HOME.resolve("scenarios"), folder.resolve("s"));
    Path plan = folder.resolve("s/blmk-green-plan.yaml");
    Path record = Recording.beside(plan);
    String text = Files.readString(plan);
    assertThat(text).contains("efficiency: 85 %");
    Files.writeString(plan, text.replace("efficiency: 85 %", "efficiency: 80 %"));
    Outcome outcome = replay(record, "-q");
    assertThat(outcome.code()).isEqualTo(4);
    assertThat(outcome.out())
        .contains("no line of ", " moved: what did comes from the files and settings below")
        .contains("blmk-green-plan.yaml  changed")
        .contains("Moved: years", "Moved: measures");
  }

  @Test
  @DisplayName(
      "the scenario is looked for beside the record; where it is not there, it is asked for")
  void missingScenario() throws IOException {
    Path record = Recording.beside(scenario);
    assertThat(replay(record).code()).isZero();
    Path moved = Files.move(scenario, folder.resolve("moved.yaml"));
    Outcome outcome = replay(record);
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .contains(
            "error[GP105] the recorded scenario \"trust.yaml\" is neither here nor beside the record")
        .contains("name it: greenplan replay RUN.json SCENARIO");
    assertThat(replay(record, moved.toString()).out()).startsWith("identical: 1 line");
  }

  @Test
  @DisplayName("a scenario that was piped in is piped in again")
  void piped() throws IOException {
    Path record = folder.resolve("run.json");
    Files.writeString(record, Recording.of(scenario, "-"));
    assertThat(replay(record).err()).contains("the recorded scenario came from standard input");
    byte[] bytes = Files.readAllBytes(scenario);
    assertThat(Program.run(bytes, "replay", record.toString(), "-").out()).startsWith("identical");
  }

  @Test
  @DisplayName("a scenario that is wrong by now: its errors, exit code 1")
  void wrongScenario() throws IOException {
    Path record = Recording.beside(scenario);
    gas("1000 L");
    Outcome outcome = replay(record);
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("error[GP303]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "json", "csv"})
  @DisplayName("names from files are shown and not obeyed")
  void hostile(String format) throws IOException {
    write("activities: {\"=cmd|x\": {activity: gas, amount: 1 kWh, source: b}}\n");
    Path record = Recording.beside(scenario);
    write("activities: {\"a\\e[31m\": {activity: gas, amount: 2 kWh, source: b}}\n");
    Outcome outcome = replay(record, "--format", format);
    assertThat(outcome.code()).isEqualTo(4);
    if (format.equals("csv")) {
      assertThat(outcome.out()).contains(",'=cmd|x,").doesNotContain(",=cmd");
    } else {
      assertThat(outcome.out()).doesNotContain("\u001b");
    }
  }
}
