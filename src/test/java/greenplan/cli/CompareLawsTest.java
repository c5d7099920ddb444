package greenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import greenplan.Program;
import greenplan.Program.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/** What holds for any two plans. */
class CompareLawsTest {

  @TempDir private Path folder;

  /** A row of the CSV of a comparison of two plans. */
  private record Row(String year, String scenario, double planned, double difference) {
    static Row of(String line) {
      String[] cells = line.split(",", -1);
      return new Row(
          cells[1], cells[2], Double.parseDouble(cells[3]), Double.parseDouble(cells[4]));
    }
  }

  @RepeatedTest(8)
  void differencesChangeTheirSignWithTheOrderAndPlansStayWhatTheyAre(RepetitionInfo info)
      throws IOException {
    Random random = new Random(info.getCurrentRepetition());
    String one = plan("one", random);
    String two = plan("two", random);
    List<Row> there = rows(one, two);
    List<Row> back = rows(two, one);
    List<Row> self = rows(one, one);
    assertThat(there).isNotEmpty();
    for (int i = 0; i < there.size(); i += 2) {
      assertThat(there.get(i).difference()).isZero();
      assertThat(there.get(i + 1).difference()).isEqualTo(-back.get(i + 1).difference());
      assertThat(there.get(i).planned()).isEqualTo(back.get(i + 1).planned());
    }
    assertThat(self).allMatch(row -> row.difference() == 0);
    assertSame(there, "one", alone(one));
    assertSame(there, "two", alone(two));
  }

  /** What {@code trajectory} says of a plan by itself is what stands in the comparison. */
  private static void assertSame(List<Row> rows, String scenario, List<String> alone) {
    for (Row row : rows) {
      if (row.scenario().equals(scenario)) {
        String year = "nhs-carbon-footprint," + row.year() + ",";
        String same = alone.stream().filter(l -> l.startsWith(year)).findFirst().orElseThrow();
        assertThat(Double.parseDouble(same.split(",", -1)[4]))
            .isCloseTo(row.planned(), within(0.0));
      }
    }
  }

  private static List<Row> rows(String one, String two) {
    List<Row> rows = new ArrayList<>();
    run("compare", one, two, "--format", "csv").lines().skip(1).map(Row::of).forEach(rows::add);
    return rows;
  }

  private static List<String> alone(String file) {
    return run("trajectory", file, "--format", "csv").lines().toList();
  }

  private static String run(String... args) {
    Outcome outcome = Program.run(args);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return outcome.out();
  }

  private String plan(String name, Random random) throws IOException {
    int year = 2019 + random.nextInt(3);
    String text =
        """
        title: A plan
        organisation: A hospital
        year: %s
        plan: {horizon: %s}
        activities:
          theatres:
            activity: declared-emissions
            amount: %d tCO2e
            nhs-category: anaesthetic-gases-and-inhalers
            source: a test
        drivers:
          activity: {growth: %d %%/yr, source: a test}
        measures:
          less: {does: use-less, lines: [theatres], by: %d %%, source: a test}
        targets:
          half: {boundary: nhs-carbon-footprint, by: %s, reduction: 50 %%}
        """
            .formatted(
                financial(year),
                financial(2026 + random.nextInt(4)),
                1 + random.nextInt(1000),
                random.nextInt(5),
                random.nextInt(100),
                financial(2023 + random.nextInt(3)));
    return Files.writeString(folder.resolve(name + ".yaml"), text).toString();
  }

  private static String financial(int year) {
    return year + "/" + (year + 1) % 100;
  }
}
