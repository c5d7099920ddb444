package greenplan.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.cli.Found;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which sections a page has, and what it says first. */
class PageTest {

  private static Page page(String scenario) {
    return Page.of(Found.in("scenarios/" + scenario + ".yaml"));
  }

  @ParameterizedTest
  @CsvSource({
    "milton-keynes-2016-17, footprint assumptions record",
    "milton-keynes-gases, footprint changes inhalers-and-gases assumptions record",
    "blmk-inhalers, footprint inhalers-and-gases peers assumptions record",
  })
  void aSectionIsThereWhereThereIsSomethingToShow(String scenario, String sections) {
    List<String> ids = page(scenario).sections().stream().map(Section::id).toList();
    assertThat(ids).containsSubsequence(sections.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource({
    "milton-keynes-2016-17, Trajectory;Inhalers and nitrous oxide;Money;Certainty;Claims;Peers",
    "milton-keynes-gases, Fleet;Money;Certainty;Claims;Peers",
    "blmk-inhalers, Fleet;Money;Certainty;Claims",
    "blmk-green-plan, Peers;Impact",
  })
  void whatIsLeftOutIsNamedWithWhatItNeeds(String scenario, String titles) {
    assertThat(page(scenario).absent())
        .extracting(Page.Absent::title)
        .contains(titles.split(";", -1));
    assertThat(page(scenario).absent())
        .extracting(Page.Absent::needs)
        .doesNotContain("", "nothing");
  }

  @Test
  void everySectionIsEitherShownOrLeftOut() {
    Page page = page("blmk-green-plan");
    assertThat(page.sections().size() + page.absent().size()).isEqualTo(Chapters.ALL.size());
    assertThat(page.sections()).extracting(Section::id).doesNotHaveDuplicates();
    assertThat(page.sections().stream().flatMap(s -> s.figures().stream()))
        .extracting(Figure::id)
        .doesNotHaveDuplicates();
  }

  /** 77,887.2 - 4 targets, all missed; CF+ net zero: 237,815 - 32,453 = 205,362. */
  @Test
  void theHeadlineSaysHowMuchAndHowManyTargetsAreMissed() {
    Page page = Page.of(Found.blmk());
    assertThat(page.headline())
        .isEqualTo(
            "The footprint of 2019/20 is 324,530 tCO2e (NHS Carbon Footprint Plus). The plan misses"
                + " 4 of 4 targets, the widest by 205,362 tCO2e in 2044/45.");
    assertThat(page.statuses()).hasSize(7);
    Status first = page.statuses().get(0);
    assertThat(first.word() + " " + first.detail())
        .isEqualTo("MISS 14,813 tCO2e too much in 2031/32");
  }

  @Test
  void aFootprintAloneHasAHeadlineToo() {
    Page page = page("milton-keynes-2016-17");
    assertThat(page.headline())
        .isEqualTo("The footprint of 2016/17 is 9,609 tCO2e (GHG Protocol, Scopes 1 to 3).");
    assertThat(page.statuses()).isEmpty();
  }
}
