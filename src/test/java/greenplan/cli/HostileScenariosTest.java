package greenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.Footprints;
import greenplan.Program;
import greenplan.Program.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are broken on purpose or by accident: always an answer, never a fault of ours. */
class HostileScenariosTest {

  private static final byte[] GOOD =
      Footprints.scenario(
              """
              boundary: nhs-carbon-footprint
              gwp: AR6
              notes: [a note]
              factors: {choice: weighted, editions: {desnz: 2019}, pins: {natural-gas.combustion: desnz-2019}}
              sites: {A: {name: Hospital A, organisation: R1}}
              own-activities:
                steam:
                  title: Steam
                  components: [{id: all, factor: district-heat-and-steam.generation, scope: 2, ghg: purchased-heat}]
              activities:
                gas: {amount: "20,120,026 kWh", site: A, quality: metered, source: ERIC}
                steam: 5 GJ
                desflurane: {amount: 3 bottles, product: desflurane-240-ml}
                electricity: {amount: 1 kWh, contract-factor: 0 kgCO2e/kWh, contract-instrument: REGO}
                water-supply: {amount: 1 m3, from: 2019-07-01, part-year: scaled-by-days}
                spend-pharmaceuticals: £1.2m
                other: {activity: declared-emissions, amount: 5 tCO2e, source: x, nhs-category: medicines}
              denominators: {floor-area: 84000 m2}
              expect: [{total: 4183 tCO2e, within: 1%}]
              years: {2020/21: {activities: {gas: 1 kWh}}}
              """)
          .getBytes(StandardCharsets.UTF_8);

  private static void isAnAnswer(Outcome outcome) {
    assertThat(outcome.code()).as(outcome.err()).isBetween(0, 1);
    assertThat(outcome.err()).doesNotContain("internal fault", "Exception", "\tat ");
    if (outcome.code() == 1) {
      assertThat(outcome.out()).isEmpty();
      assertThat(outcome.err()).contains("error");
    }
  }

  /** One to four bytes removed, changed, doubled or replaced by what parsers stumble over. */
  private static byte[] mutated(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    StringBuilder text = new StringBuilder(new String(GOOD, StandardCharsets.ISO_8859_1));
    String[] stumbling = {
      "{",
      "}",
      "[",
      "]",
      ":",
      "\"",
      "'",
      "&a",
      "*a",
      "!x",
      "|",
      ">",
      "#",
      "\t",
      "\n",
      "\u0000",
      "-",
      "%",
      ",",
      "- ",
      ": ",
      "\u00ff",
      "1e999",
      "9".repeat(60),
      "\u0001",
      "? ",
      "<<: ",
      "~",
      "---\n"
    };
    for (int changes = random.nextInt(1, 5); changes > 0; changes--) {
      int at = random.nextInt(text.length());
      int end = Math.min(text.length(), at + random.nextInt(1, 20));
      switch (random.nextInt(4)) {
        case 0 -> text.delete(at, end);
        case 1 -> text.setCharAt(at, (char) random.nextInt(256));
        case 2 -> text.insert(at, text.substring(at, end));
        default -> text.insert(at, stumbling[random.nextInt(stumbling.length)]);
      }
    }
    return text.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  @DisplayName("the scenario that is mutated below is sound")
  void theStartIsSound() {
    assertThat(Program.run(GOOD, "footprint", "-").code()).isZero();
  }

  @Test
  @DisplayName("300 mutations of a scenario give an exit code of 0 or 1 and no fault")
  void mutations() {
    int refused = 0;
    for (int seed = 0; seed < 300; seed++) {
      byte[] bytes = mutated(seed);
      Outcome outcome = Program.run(bytes, "footprint", "-", "--format", "json");
      assertThat(outcome.code()).as("seed %d: %s", seed, outcome.err()).isBetween(0, 1);
      isAnAnswer(outcome);
      refused += outcome.code();
    }
    assertThat(refused).as("mutations that were noticed").isGreaterThan(150);
  }

  @Test
  @DisplayName("200 mutations of a scenario that another extends")
  void mutationsOfABase(@TempDir Path folder) throws IOException {
    Path top = folder.resolve("s.yaml");
    Files.writeString(
        top,
        """
        extends: base.yaml
        sites: {A: {name: B}}
        activities: {gas: 5 kWh, steam: {note: less}, other: none, electricity: {quality: metered}}
        years: {2020/21: {activities: {gas: {source: a bill}}}}
        expect: none
        """);
    int merges = 0;
    for (int seed = 0; seed < 200; seed++) {
      Files.write(folder.resolve("base.yaml"), mutated(seed));
      Outcome outcome = Program.run("check", top.toString(), "--show-merged");
      isAnAnswer(outcome);
      if (outcome.code() == 0) {
        merges++;
        byte[] merged = outcome.out().getBytes(StandardCharsets.UTF_8);
        assertThat(Program.run(merged, "footprint", "-").out())
            .as("seed %d", seed)
            .isEqualTo(Program.run("footprint", top.toString()).out());
      }
    }
    assertThat(merges).isBetween(5, 100);
  }

  @Test
  @DisplayName("100 mutations of a table beside a scenario")
  void mutationsOfATable(@TempDir Path folder) throws IOException {
    String table =
        """
        id,year,activity,amount,unit,site,quality,from,to,part-year,note
        a,2019/20,gas,"1,000",kWh,A,metered,,,,"says ""x\"""
        b,2020/21,water-supply,5,m3,A,estimated,2020-05-01,2020-05-31,as-measured,
        """;
    Path scenario = folder.resolve("s.yaml");
    Files.writeString(scenario, Footprints.scenario("sites: {A: {name: A}}\ntables: [t.csv]\n"));
    for (int seed = 0; seed < 100; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      StringBuilder text = new StringBuilder(table);
      for (int changes = random.nextInt(1, 6); changes > 0; changes--) {
        int at = random.nextInt(text.length());
        if (random.nextBoolean()) {
          text.setCharAt(at, (char) random.nextInt(256));
        } else {
          text.delete(at, Math.min(text.length(), at + random.nextInt(1, 15)));
        }
      }
      Files.write(folder.resolve("t.csv"), text.toString().getBytes(StandardCharsets.ISO_8859_1));
      isAnAnswer(Program.run("footprint", scenario.toString()));
    }
  }

  /** What each is, and the text. */
  static Stream<Map.Entry<String, String>> monsters() {
    String head = Footprints.scenario("");
    return Stream.of(
        Map.entry("deep lists", head + "x-a: " + "[".repeat(100_000)),
        Map.entry("deep mappings", head + "x-a: " + "{a: ".repeat(50_000)),
        Map.entry(
            "aliases that multiply",
            head + "x-a: &a [x, x]\nx-b: &b [*a, *a]\nx-c: &c [*b, *b]\nx-d: [*c, *c]\n"),
        Map.entry(
            "a name of a million letters",
            head + "activities: {" + "a".repeat(1_000_000) + ": 1 kWh}\n"),
        Map.entry(
            "a number of a million digits",
            head + "activities: {gas: " + "9".repeat(1_000_000) + " kWh}\n"),
        Map.entry("a number of many zeros", head + "activities: {gas: 1e999999999 kWh}\n"),
        Map.entry(
            "a unit of a million letters",
            head + "activities: {gas: 1 " + "k".repeat(1_000_000) + "}\n"),
        Map.entry("a year beyond time", "title: a\norganisation: b\nyear: 999999999/00\n"),
        Map.entry(
            "days beyond time",
            head + "activities: {gas: {amount: 1 kWh, from: +999999999-12-31}}\n"),
        Map.entry("a hundred thousand lines of nonsense", head + "zz\n".repeat(100_000)),
        Map.entry("ten thousand unknown keys", head + unknownKeys()),
        Map.entry("another encoding", head + "notes: [\u00e9]\n"),
        Map.entry("a path with a zero byte", head + "tables: [\"a\\0b.csv\"]\n"),
        Map.entry("a path of a device", head + "tables: [/dev/zero]\n"),
        Map.entry("itself as a table", head + "tables: [.]\n"));
  }

  private static String unknownKeys() {
    StringBuilder keys = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      keys.append("key").append(i).append(": 1\n");
    }
    return keys.toString();
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("monsters")
  void monstersAreRefused(Map.Entry<String, String> monster) {
    byte[] bytes =
        monster
            .getValue()
            .getBytes(
                monster.getKey().equals("another encoding")
                    ? StandardCharsets.ISO_8859_1
                    : StandardCharsets.UTF_8);
    Outcome outcome = Program.run(bytes, "footprint", "-");
    assertThat(outcome.code()).as(monster.getKey()).isEqualTo(1);
    isAnAnswer(outcome);
    assertThat(outcome.err().length()).as(monster.getKey()).isLessThan(100_000);
  }
}
