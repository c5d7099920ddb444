package greenplan.report.page;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import greenplan.cli.Found;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Peers on the page: where an organisation stands, and what each level would save. */
class PeersSectionTest {

  private static Section inhalers() {
    return PeersSection.of(Found.in("scenarios/blmk-inhalers.yaml")).orElseThrow();
  }

  /** 15.25 - 15.01 = 0.24 kg, unrounded 0.239999..., x 616,607 inhalers = 147,986 kg. */
  @Test
  void theSentenceSaysWhatEachLevelWouldSaveAndThatTheyDoNotAdd() {
    Figure figure = Sections.figure(inhalers(), "peers-1");
    assertThat(figure.headline()).isEqualTo("BLMK is 3 of 11 by kgco2e_per_inhaler");
    assertThat(figure.sentence())
        .isEqualTo(
            "Its value is 15.25 kgCO2e/inhaler, quartile 1 (1 is the best). The median of peers is"
                + " 17.1, which is reached. The top quartile of peers is 15.925, which is reached."
                + " The top decile of peers is 15.01; reaching it would save 148.0 tCO2e a year. Do"
                + " not add these together.");
    assertThat(inhalers().lead()).first().asString().endsWith("do not add these together.");
  }

  @Test
  void theStripHasEachPeerOnceAndTheOwnValueApart() {
    Chart chart = requireNonNull(Sections.figure(inhalers(), "peers-1").chart());
    assertThat(chart.labels()).hasSize(11);
    assertThat(chart.series())
        .extracting(Series::name)
        .containsExactly("Peers", "Own", "median", "top quartile", "top decile");
    assertThat(chart.series().get(0).values().stream().filter(v -> v != null)).hasSize(10);
    assertThat(chart.series().get(1).values().stream().filter(v -> v != null))
        .singleElement()
        .asString()
        .startsWith("15.25");
  }

  @Test
  void rankQuartileAndDecileAreInTheTable() {
    assertThat(Sections.shown(Sections.table(inhalers(), "Where it stands")))
        .containsExactly(
            List.of(
                "kgco2e_per_inhaler",
                "BLMK",
                "15.25",
                "kgCO2e/inhaler",
                "3",
                "11",
                "20.0",
                "1",
                "2",
                "10"));
    assertThat(Sections.shown(Sections.table(inhalers(), "What each level")))
        .contains(
            List.of(
                "kgco2e_per_inhaler",
                "BLMK",
                "top decile",
                "15.01",
                "0.24",
                "147,986",
                "kgCO2e",
                "148.0"));
  }

  @Test
  void howItIsMeantIsSaid() {
    assertThat(inhalers().notes())
        .anyMatch(note -> note.startsWith("Illustrative: the ten organisations"))
        .anyMatch(note -> note.startsWith("Levels by type 7 of Hyndman and Fan"));
  }

  @Test
  void withoutPeersThereIsNoSection() {
    assertThat(PeersSection.of(Found.in("scenarios/blmk-2019-20.yaml"))).isEmpty();
  }
}
