package greenplan.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problem;
import greenplan.diagnostics.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Broken tables end in problems with a line, and never in a stack trace. */
class HostileCsvTest {

  private static final String SOUND =
      "id,amount,note\r\ngas,\"1,000 kWh\",\"a \"\"b\"\"\r\nc\"\r\npower,5 kWh,x\r\n";
  private static final byte[] SIGNS =
      "\",\r\n; \t\u0000\u00A3\uFEFFab".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  /** Five hundred tables, each with up to five bytes put in or taken out. */
  @Test
  void noMutilatedTableEndsInAStackTrace() throws IOException {
    SplittableRandom random = new SplittableRandom(7);
    Path file = folder.resolve("a.csv");
    for (int i = 0; i < 500; i++) {
      byte[] bytes = SOUND.getBytes(StandardCharsets.UTF_8);
      for (int edits = random.nextInt(1, 6); edits > 0; edits--) {
        bytes = edit(bytes, random);
      }
      Files.write(file, bytes);
      Problems problems = new Problems();
      assertThatCode(() -> read(file, problems))
          .as(Files.readString(file, StandardCharsets.ISO_8859_1))
          .doesNotThrowAnyException();
      assertThat(problems.sorted()).extracting(Problem::message).doesNotContain("");
    }
  }

  private static byte[] edit(byte[] bytes, SplittableRandom random) {
    int at = random.nextInt(bytes.length);
    int dropped = Math.min(random.nextInt(3), bytes.length - at);
    byte[] edited = new byte[bytes.length - dropped + 1];
    System.arraycopy(bytes, 0, edited, 0, at);
    edited[at] = SIGNS[random.nextInt(SIGNS.length)];
    System.arraycopy(bytes, at + dropped, edited, at + 1, bytes.length - at - dropped);
    return edited;
  }

  private static void read(Path file, Problems problems) {
    CsvTable.of(file, "a.csv")
        .read(
            header -> {
              header.check(List.of("id", "amount"), List.of("id", "amount", "note"), problems);
              return (row, found) ->
                  header
                      .names()
                      .forEach(n -> found.add(Code.GP702, row.origin(n), row.text(n) + "."));
            },
            problems);
  }
}
