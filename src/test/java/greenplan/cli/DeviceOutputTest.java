package greenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import greenplan.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A result that goes into a device or a pipe, such as {@code -o /dev/null}. */
class DeviceOutputTest {

  /** A file that took the place of a device would break the machine of whoever is its master. */
  @Test
  @Timeout(60)
  void aPipeIsWrittenToAndStays(@TempDir Path folder) throws Exception {
    Path pipe = folder.resolve("pipe");
    assumeTrue(isMade(pipe), "named pipes cannot be made here");
    CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> text(pipe));
    Program.Outcome outcome = Program.run("units", "1 GWh", "kWh", "-o", pipe.toString());
    assertThat(outcome.code()).isZero();
    assertThat(read.get(30, TimeUnit.SECONDS)).isEqualTo("1 GWh = 1,000,000 kWh\n");
    assertThat(Files.readAttributes(pipe, BasicFileAttributes.class).isOther()).isTrue();
  }

  private static boolean isMade(Path pipe) throws InterruptedException {
    try {
      return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static String text(Path pipe) {
    try {
      return Files.readString(pipe);
    } catch (IOException e) {
      return "unreadable: " + e.getMessage();
    }
  }
}
