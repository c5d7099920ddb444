package greenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.Footprints;
import greenplan.Program;
import greenplan.Program.Outcome;
import greenplan.report.Checkup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether the program is sound here, and what it saw. */
class DoctorCommandTest {

  private static final long PLENTY = 1L << 30;

  @TempDir private Path folder;

  @Test
  @DisplayName("a sound machine: every set, every activity and every table can be read")
  void sound() {
    Outcome outcome = Program.run("doctor");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .contains("OK    Java: ", "OK    activities: ", "OK    tables: ")
        .containsPattern("OK    factor sets: ([0-9]+) of \\1 readable, [0-9]+ files")
        .doesNotContain("FAIL");
    assertThat(Program.run("doctor", "--format", "json").out())
        .contains("\"sound\" : true", "\"verdict\" : \"OK\"");
    assertThat(Program.run("doctor", "--format", "csv").out())
        .startsWith("name,verdict,found,advice\nJava,OK,");
  }

  @Test
  @DisplayName("without factors, or with a set that is damaged, it fails and says what to do")
  void damaged() throws IOException {
    Path home = folder.resolve("home");
    Outcome missing = Recording.at(home, () -> Program.run("doctor"));
    assertThat(missing.code()).isEqualTo(1);
    assertThat(missing.out())
        .contains("FAIL  emission factors: there is no folder ")
        .contains("keep emission-factors beside the program");
    Path factors = home.resolve("emission-factors");
    Recording.copy(Program.HOME.resolve("emission-factors"), factors);
    Files.writeString(factors.resolve("desnz-2019/factors.csv"), "id,unit\nx,y,z\n");
    Outcome damaged = Recording.at(home, () -> Program.run("doctor"));
    assertThat(damaged.code()).isEqualTo(1);
    assertThat(damaged.out())
        .contains("FAIL  factor sets: ")
        .contains("the first in emission-factors/desnz-2019/factors.csv")
        .contains("OK    activities: ");
  }

  private static Properties properties(String version, String encoding, String vm) {
    Properties properties = new Properties();
    properties.setProperty("java.specification.version", version);
    properties.setProperty("java.version", version + ".0.1");
    properties.setProperty("java.vm.name", "A VM");
    properties.setProperty("java.vm.info", vm);
    properties.setProperty("native.encoding", encoding);
    properties.setProperty("java.io.tmpdir", "no-such-folder");
    return properties;
  }

  @Test
  @DisplayName("what each machine is told: old Java, little memory, a code page, a slow start")
  void machines() {
    Properties old = properties("11", "Cp1252", "mixed mode");
    String text = new Checkup(new Machine(old, 64L << 20).checks()).text();
    assertThat(text)
        .startsWith(
            """
            FAIL  Java: 11.0.1, A VM
                  install Java 17 or newer, or set JAVA_HOME
            WARN  memory: 64 MB at most
                  large tables need more: GREENPLAN_JAVA_OPTS=-Xmx1g before the command
            WARN  encoding of the terminal: Cp1252; greenplan prints UTF-8
                  if signs such as £ look wrong: `chcp 65001` on Windows, LC_ALL=C.UTF-8 elsewhere
            WARN  start: without the launcher
                  start it by greenplan or greenplan.cmd, which know where the factors are
            WARN  temporary folder: no-such-folder cannot be written to
                  -o needs a folder that you may write to
            """);
    Properties modern = properties("21", "UTF-8", "mixed mode, sharing");
    modern.setProperty("greenplan.home", ".");
    assertThat(new Checkup(new Machine(modern, PLENTY).checks()).text())
        .startsWith(
            """
            OK    Java: 21.0.1, A VM
            OK    memory: 1024 MB at most
            OK    encoding of the terminal: UTF-8
            OK    start: by the launcher, with a class-data archive
            """);
    modern.setProperty("java.vm.info", "mixed mode");
    assertThat(new Checkup(new Machine(modern, PLENTY).checks()).text())
        .contains("WARN  start: by the launcher, without a class-data archive");
  }

  @Test
  @DisplayName("around a line: keys, values, how they read, and the file that each comes from")
  void line() throws IOException {
    Files.writeString(
        folder.resolve("base.yaml"),
        Footprints.scenario("activities:\n  gas: {amount: 1.2 GWh, source: bills}\n"));
    Path scenario = folder.resolve("mine.yaml");
    Files.writeString(
        scenario, "extends: base.yaml\nnotes:\n  - \"a\\e[1m note\"\nyear: 2020/21\n");
    assertThat(Program.run("doctor", scenario + ":4").out())
        .isEqualTo(
            """
            where          key       value              read as
            -------------  --------  -----------------  --------------------------
            mine.yaml:4:7  year      2020/21            the financial year 2020/21
            mine.yaml:3:6  notes[1]  a<U+001B>[1m note  text
            """);
    assertThat(Program.run("doctor", scenario.toString()).out())
        .contains("base.yaml:5:17  activities.gas.amount  1.2 GWh")
        .contains("the amount 1.2 GWh");
    assertThat(Program.run("doctor", scenario + ":4", "--format", "csv").out())
        .startsWith("origin,key,value,read_as\n")
        .contains("mine.yaml:4:7,year,2020/21,the financial year 2020/21\n");
    assertThat(Program.run("doctor", scenario + ":4", "--format", "json").out())
        .contains("\"key\" : \"year\"", "\"read_as\" : \"the financial year 2020/21\"");
  }

  @Test
  @DisplayName("a line without values, or a file that is not there: a sentence")
  void nothing() throws IOException {
    Path scenario = folder.resolve("mine.yaml");
    Files.writeString(scenario, Footprints.scenario("activities: {}\n"));
    Outcome far = Program.run("doctor", scenario + ":900");
    assertThat(far.code()).isEqualTo(1);
    assertThat(far.err()).contains("error[GP407] no value stands around line 900");
    Outcome none = Program.run("doctor", folder.resolve("none.yaml") + ":1");
    assertThat(none.code()).isEqualTo(1);
    assertThat(none.err()).contains("error[GP105]");
  }
}
