package greenplan.clinical.prescribing;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.Golden;
import greenplan.Program;
import greenplan.diagnostics.Problems;
import greenplan.report.ProblemText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files with mistakes, each beside the messages that it must give; {@code -Dgolden.update=true}
 * writes them.
 */
class BadPrescribingFilesTest {

  private static final Path FOLDER = Program.RESOURCES.resolve("prescribing/bad");

  static List<String> names() throws IOException {
    return files(".csv");
  }

  private static List<String> files(String ending) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .sorted()
          .toList();
    }
  }

  @Test
  void everyFileHasItsMessages() throws IOException {
    assertThat(names()).hasSizeGreaterThan(10).isEqualTo(files(".txt"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void givesItsMessagesAndNothingElse(String name) {
    Path file = FOLDER.resolve(name + ".csv");
    Problems problems = new Problems();
    Prescribed read = EpdText.read(problems, PrescribingFile.of(file, name + ".csv"));
    assertThat(read).isNull();
    Golden.checkFile(
        FOLDER.resolve(name + ".txt"), ProblemText.full(problems.sorted(), problems.count()));
  }

  /** Packed, the same file has the same mistakes at the same places. */
  @ParameterizedTest
  @MethodSource("names")
  void packedItGivesTheSame(String name) throws IOException {
    if (name.startsWith("packed")) {
      return;
    }
    byte[] packed = EpdText.gzip(Files.readAllBytes(FOLDER.resolve(name + ".csv")));
    Problems problems = new Problems();
    assertThat(EpdText.read(problems, EpdText.file(name + ".csv", packed))).isNull();
    assertThat(ProblemText.full(problems.sorted(), problems.count()))
        .isEqualTo(Files.readString(FOLDER.resolve(name + ".txt")));
  }
}
