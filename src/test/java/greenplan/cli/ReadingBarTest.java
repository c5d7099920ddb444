package greenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** How far a long reading is. */
class ReadingBarTest {

  @Test
  void theLineShowsTheShareThatWasRead() {
    assertThat(ReadingBar.line(0, 6_190_000_000L))
        .isEqualTo("reading [..............................] 0% of 6190 MB");
    assertThat(ReadingBar.line(3_095_000_000L, 6_190_000_000L))
        .isEqualTo("reading [###############...............] 50% of 6190 MB");
    assertThat(ReadingBar.line(7_000_000_000L, 6_190_000_000L))
        .isEqualTo("reading [##############################] 100% of 6190 MB");
  }

  @Test
  void withoutAKnownSizeItShowsWhatWasRead() {
    assertThat(ReadingBar.line(123_456_789, -1)).isEqualTo("reading  123 MB");
  }

  @Test
  void whereMessagesGoToNoTerminalThereIsNone() {
    StringWriter err = new StringWriter();
    ReadingBar bar = ReadingBar.on(new PrintWriter(err, true), false);
    bar.read(1, 2);
    bar.clear();
    assertThat(err.toString()).isEmpty();
  }
}
