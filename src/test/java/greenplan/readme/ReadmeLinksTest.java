package greenplan.readme;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Links between the pages lead somewhere, and every page is found from the README. */
class ReadmeLinksTest {

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```.*?^```$");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

  @ParameterizedTest
  @MethodSource("greenplan.readme.Pages#all")
  void linksLeadToAFileAndAHeading(String page) throws IOException {
    for (String link : links(page)) {
      assertThat(target(page, link)).as("%s: %s", page, link).exists();
      if (link.contains("#")) {
        String heading = link.substring(link.indexOf('#') + 1);
        assertThat(headings(target(page, link))).as("%s: %s", page, link).contains(heading);
      }
    }
  }

  @Test
  void everyPageIsFoundFromTheReadme() throws IOException {
    List<String> linked = links("README.md");
    assertThat(Pages.all())
        .filteredOn(page -> page.startsWith("docs/"))
        .hasSizeGreaterThan(5)
        .allMatch(linked::contains);
  }

  /** Where a link within this repository leads to. */
  private static Path target(String page, String link) {
    Path here = Program.HOME.resolve(page);
    String file = link.replaceFirst("#.*", "");
    return file.isEmpty() ? here : here.resolveSibling(file);
  }

  private static List<String> links(String page) throws IOException {
    List<String> links = new ArrayList<>();
    Matcher link = LINK.matcher(withoutBlocks(Program.HOME.resolve(page)));
    while (link.find()) {
      if (!link.group(1).matches("[a-z]+:.*")) {
        links.add(link.group(1));
      }
    }
    return links;
  }

  /** What follows the hash sign for each heading of a page, as GitHub makes it. */
  private static List<String> headings(Path page) throws IOException {
    return HEADING
        .matcher(withoutBlocks(page))
        .results()
        .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .toList();
  }

  private static String withoutBlocks(Path page) throws IOException {
    return BLOCK.matcher(Files.readString(page)).replaceAll("");
  }
}
