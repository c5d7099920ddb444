package greenplan.trajectory.claim;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.scenario.claim.Stated;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule of verdicts, at its edges. */
class VerdictTest {

  @ParameterizedTest
  @CsvSource({
    // no word, or about: rounds to it, or is at most one of the last digit away
    "about 5%, 5.08, REPRODUCED",
    "about 5%, 4.5, REPRODUCED",
    "about 5%, 5.49, REPRODUCED",
    "about 5%, 5.5, OFF_BY_ROUNDING",
    "about 5%, 4.49, OFF_BY_ROUNDING",
    "about 5%, 6, OFF_BY_ROUNDING",
    "about 5%, 4, OFF_BY_ROUNDING",
    "about 5%, 6.01, REFUTED",
    "about 5%, 3.99, REFUTED",
    "about 47%, 46.885, REPRODUCED",
    "about 47%, 46.4, OFF_BY_ROUNDING",
    "73.0%, 72.97, REPRODUCED",
    "73.0%, 72.94, OFF_BY_ROUNDING",
    "73.0%, 72.89, REFUTED",
    "73 million miles, 72815534, REPRODUCED",
    "73 million miles, 72499999, OFF_BY_ROUNDING",
    "73 million miles, 71999999, REFUTED",
    // nearly: not above it
    "nearly 6 laps, 5.75, REPRODUCED",
    "nearly 60000 laps, 57500, REPRODUCED",
    "nearly 60000 laps, 57900, REPRODUCED",
    "nearly 60000 laps, 55000, REPRODUCED",
    "nearly 60000 laps, 60000, REPRODUCED",
    "nearly 60000 laps, 54999, OFF_BY_ROUNDING",
    "nearly 60000 laps, 60001, OFF_BY_ROUNDING",
    "nearly 60000 laps, 49999, REFUTED",
    // bounds: on their side, and once rounded no more than one step away
    "over 5%, 5.68, REPRODUCED",
    "over 5%, 5.001, REPRODUCED",
    "over 5%, 6.49, REPRODUCED",
    "over 5%, 6.5, REFUTED",
    "over 5%, 5, REFUTED",
    "over 5%, 4.99, REFUTED",
    "at least 16.5 ktCO2e, 16.5, REPRODUCED",
    "at least 16.5 ktCO2e, 16.649, REPRODUCED",
    "at least 16.5 ktCO2e, 16.65, REFUTED",
    "at least 16.5 ktCO2e, 16.499, REFUTED",
    "less than 2 %, 1.99, REPRODUCED",
    "less than 2 %, 2, REFUTED",
    "less than 2 %, 0.49, REFUTED",
    "at most 2 %, 2, REPRODUCED",
    "at most 2 %, 2.01, REFUTED",
  })
  void followsTheRule(String stated, BigDecimal computed, Status expected) {
    assertThat(verdict(stated, computed).status()).isEqualTo(expected);
  }

  /** Whatever rounds to the stated figure is reproduced, with about; and nothing else is. */
  @Test
  void aboutReproducesWhatRoundsToIt() {
    Random random = new Random(5);
    for (int i = 0; i < 2000; i++) {
      int figure = 1 + random.nextInt(9);
      BigDecimal computed = BigDecimal.valueOf(random.nextInt(11_000), 3);
      // half up to a whole number, in whole thousandths
      long rounded = Math.floorDiv(computed.movePointRight(3).longValueExact() + 500, 1000);
      Status status = verdict("about " + figure + "%", computed).status();
      assertThat(status == Status.REPRODUCED).isEqualTo(rounded == figure);
    }
  }

  @Test
  void onlyWhatIsWrongIsMissed() {
    assertThat(Status.values())
        .filteredOn(Status::isMissed)
        .containsExactly(Status.REFUTED, Status.IMPLAUSIBLE);
  }

  private static Verdict verdict(String stated, BigDecimal computed) {
    return new Verdict(Stated.parse(stated).value(), computed);
  }
}
