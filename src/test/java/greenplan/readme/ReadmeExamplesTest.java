package greenplan.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import greenplan.Program.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every command in the README and the pages of docs runs, and prints what the page shows. */
class ReadmeExamplesTest {

  @TempDir private Path temp;

  @TestFactory
  Stream<DynamicContainer> commandsPrintWhatIsShown() throws IOException {
    List<DynamicContainer> pages = new ArrayList<>();
    for (String page : Pages.all()) {
      List<ConsoleExample> examples = ConsoleExample.of(Pages.read(page));
      if (!examples.isEmpty()) {
        pages.add(inOneFolder(page, examples));
      }
    }
    assertThat(pages).hasSizeGreaterThan(5);
    return pages.stream();
  }

  /** The commands of a page in their order: a later one may read what an earlier one wrote. */
  private DynamicContainer inOneFolder(String page, List<ConsoleExample> examples)
      throws IOException {
    Path folder = Files.createDirectory(temp.resolve(page.replace('/', '-')));
    return DynamicContainer.dynamicContainer(
        page,
        examples.stream().map(e -> DynamicTest.dynamicTest(e.command(), () -> check(e, folder))));
  }

  @Test
  void pictureShowsWhatIsPrinted() throws IOException {
    List<String> drawn =
        Pages.read("docs/footprint.svg")
            .lines()
            .filter(line -> line.startsWith("<text"))
            .map(line -> line.replaceAll("<[^>]*>", "").replace("&gt;", ">"))
            .toList();
    ConsoleExample example = new ConsoleExample(drawn.get(0).substring(2), List.of());
    List<String> printed = example.run(temp).out().lines().filter(l -> !l.isEmpty()).toList();
    assertThat(printed).startsWith(drawn.subList(1, drawn.size()).toArray(String[]::new));
  }

  private static void check(ConsoleExample example, Path folder) {
    String missing = example.missingFile(folder).orElse("");
    assumeTrue(missing.isEmpty(), () -> "needs " + missing + ", which is not in this repository");
    Outcome outcome = example.run(folder);
    boolean fails = example.shown().stream().anyMatch(line -> line.startsWith("error"));
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(fails ? 1 : 0);
    assertShown(
        example.shown().stream().map(ReadmeExamplesTest::narrow).toList(),
        (outcome.out() + outcome.err()).lines().map(ReadmeExamplesTest::narrow).toList());
  }

  /** A row of a table whatever the width of its columns, which another row may change. */
  private static String narrow(String line) {
    return line.replaceAll("(?<=\\S) +", " ").replaceAll("-{2,}", "--");
  }

  /** Each run of shown lines occurs after the one before it, the first and last at the ends. */
  private static void assertShown(List<String> shown, List<String> printed) {
    int from = 0;
    boolean anywhere = false;
    for (List<String> run : runs(shown)) {
      if (!run.isEmpty()) {
        int at = anywhere ? find(run.get(0), printed, from) : from;
        assertThat(printed.subList(at, printed.size())).startsWith(run.toArray(String[]::new));
        from = at + run.size();
      }
      anywhere = true;
    }
    boolean open = !shown.isEmpty() && shown.get(shown.size() - 1).equals("...");
    assertThat(open ? List.of() : printed.subList(from, printed.size())).isEmpty();
  }

  private static int find(String line, List<String> printed, int from) {
    int at = printed.subList(from, printed.size()).indexOf(line);
    assertThat(at).as("a line that says: %s", line).isNotNegative();
    return from + at;
  }

  private static List<List<String>> runs(List<String> shown) {
    List<List<String>> runs = new ArrayList<>(List.of(new ArrayList<>()));
    for (String line : shown) {
      if (line.equals("...")) {
        runs.add(new ArrayList<>());
      } else {
        runs.get(runs.size() - 1).add(line);
      }
    }
    return runs;
  }
}
