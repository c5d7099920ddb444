package greenplan.clinical.prescribing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import greenplan.Program;
import greenplan.diagnostics.Problems;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Real rows of September 2017, which lie beside the project; skipped where they do not. */
class SampleFileTest {

  private static final Path FILE =
      Program.HOME.resolve("../shared/reference/epd-sample/epd_201709_four_practices.csv");

  private static Prescribed read(String... prefixes) {
    assumeTrue(Files.exists(FILE), "the sample of September 2017 is not beside the project");
    Problems problems = new Problems();
    List<PrescribingFile> files = List.of(PrescribingFile.of(FILE, "sample.csv"));
    Prescribed read = PrescribingReader.read(files, List.of(prefixes), ReadProgress.NONE, problems);
    assertThat(problems.sorted()).isEmpty();
    assertThat(read).isNotNull();
    return read == null ? new Totals().prescribed(List.of()) : read;
  }

  @Test
  void whatItHoldsIsAddedUp() {
    Prescribed read = read("0301", "0302", "0303");
    assertThat(read.months()).containsExactly("2017-09");
    assertThat(read.practices())
        .extracting(Practice::code)
        .containsExactly("B85010", "B85054", "L84018", "L84073");
    assertThat(read.practices().get(3))
        .isEqualTo(
            new Practice(
                "L84073",
                "ACORN PRACTICE",
                "11M",
                "GLOUCESTERSHIRE CCG",
                "Q64",
                "BATH,GLOS,SWINDON & WILTSHIRE AREA TEAM",
                "Y57",
                "SOUTH OF ENGLAND"));
  }

  /** The sums of the columns themselves, over the 426 rows of the three sections. */
  @Test
  void sumsAreThoseOfTheColumns() {
    Prescribed read = read("0301", "0302", "0303");
    assertThat(read.files()).containsExactly(new ReadFile("sample.csv", 10_027, 426));
    assertThat(read.size()).isEqualTo(282);
    assertThat(read.presentations()).hasSize(122);
    assertThat(IntStream.range(0, 282).mapToLong(read::items).sum()).isEqualTo(2_242);
    assertThat(quantity(read)).isEqualByComparingTo("15531");
  }

  @Test
  void aLongPrefixIsComparedToItsEnd() {
    Prescribed read = read("0301011R0");
    assertThat(read.files()).containsExactly(new ReadFile("sample.csv", 10_027, 75));
    assertThat(quantity(read)).isEqualByComparingTo("2308");
  }

  private static BigDecimal quantity(Prescribed read) {
    return IntStream.range(0, read.size())
        .mapToObj(read::quantity)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
