package greenplan.peers;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.units.rank.Ranks;
import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The levels that an organisation may aim for. */
class BenchmarkTest {

  @Test
  void aLevelIsFoundByItsWord() {
    assertThat(Benchmark.ids()).containsExactly("median", "top-quartile", "top-decile");
    assertThat(Benchmark.named("median")).contains(Benchmark.MEDIAN);
    assertThat(Benchmark.named("top-quartile")).contains(Benchmark.TOP_QUARTILE);
    assertThat(Benchmark.named("top-decile")).contains(Benchmark.TOP_DECILE);
    assertThat(Benchmark.named("top decile")).isEmpty();
  }

  @Test
  void readersSeeWordsWithoutHyphens() {
    assertThat(Benchmark.values())
        .extracting(Benchmark::title)
        .containsExactly("median", "top quartile", "top decile");
  }

  /** A tenth of fewer than ten is less than one of them. */
  @Test
  void itTakesAsManyPeersAsThereAreParts() {
    assertThat(Benchmark.values()).extracting(Benchmark::fewest).containsExactly(2, 4, 10);
  }

  /** Type 7 of 0 to 10: places 1 + 10 / 2 = 6, 1 + 10 / 4 = 3.5 and 1 + 10 / 10 = 2. */
  @Test
  void theBorderOfTheBestPart() {
    Ranks ranks = Ranks.of(IntStream.rangeClosed(0, 10).mapToObj(BigDecimal::valueOf).toList());
    assertThat(Benchmark.MEDIAN.of(ranks)).isEqualByComparingTo("5");
    assertThat(Benchmark.TOP_QUARTILE.of(ranks)).isEqualByComparingTo("2.5");
    assertThat(Benchmark.TOP_DECILE.of(ranks)).isEqualByComparingTo("1");
  }
}
