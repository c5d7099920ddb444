package greenplan.report.page;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import greenplan.cli.Found;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The footprint of Milton Keynes in 2016/17: 9,608.79614318 tCO2e. */
class FootprintSectionTest {

  private static final Section SECTION =
      FootprintSection.of(Found.in("scenarios/milton-keynes-2016-17.yaml")).orElseThrow();

  private static final Figure CATEGORIES = Sections.figure(SECTION, "footprint-categories");

  @Test
  void whatIsDrawnAddsUpToTheTotal() {
    BigDecimal sum =
        requireNonNull(CATEGORIES.chart()).series().stream()
            .flatMap(series -> series.values().stream())
            .filter(Objects::nonNull)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(sum).isEqualByComparingTo("9608.79614318");
  }

  @Test
  void theTableEndsInTheTotal() {
    List<List<String>> rows = Sections.shown(CATEGORIES.table());
    assertThat(rows.get(rows.size() - 1)).startsWith("Total").endsWith("9,608.8", "100.0%");
    assertThat(CATEGORIES.table().csv().lines().toList().get(rows.size()))
        .contains("9608.79614318");
  }

  @Test
  void theLargestCategoryIsTheMessage() {
    String first = Sections.shown(CATEGORIES.table()).get(0).get(0);
    assertThat(CATEGORIES.headline()).isEqualTo(first + " is the largest part of the footprint");
    assertThat(CATEGORIES.sentence()).startsWith(first + " is ").contains(" of 9,609 tCO2e (");
  }

  /** By the README: 3,835.3, 4,019.3 and 1,754.2, and 15.5 outside. */
  @Test
  void scopesStandBesideBothResultsOfElectricity() {
    assertThat(Sections.shown(Sections.table(SECTION, "Scopes")))
        .containsExactly(
            List.of("Scope 1", "3,835.3"),
            List.of("Scope 2", "4,019.3"),
            List.of("Scope 3", "1,754.2"),
            List.of("Outside of scopes", "15.5"),
            List.of("Electricity, location-based", "4,019.3"),
            List.of("Electricity, market-based", "4,019.3"));
  }
}
