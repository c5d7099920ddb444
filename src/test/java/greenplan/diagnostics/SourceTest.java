package greenplan.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTest {

  @TempDir Path folder;

  @Test
  void linesOfATextAreCountedFromOne() {
    Source source = Source.ofText("standard input", "first\r\nsecond\nthird");
    assertThat(source.line(1)).isEqualTo("first");
    assertThat(source.line(2)).isEqualTo("second");
    assertThat(source.line(3)).isEqualTo("third");
    assertThat(source).hasToString("standard input");
  }

  @Test
  void aLineThatIsNotThereIsEmpty() {
    Source source = Source.ofText("a", "first");
    assertThat(source.line(2)).isEmpty();
    assertThat(source.line(0)).isEmpty();
    assertThat(source.line(-1)).isEmpty();
  }

  @Test
  void linesOfAFileAreReadWhenTheyAreWanted() throws IOException {
    Path file = folder.resolve("a.csv");
    Source source = Source.ofFile(file, "data/a.csv");
    assertThat(source.line(1)).isEmpty();
    Files.writeString(file, "id,amount\n1,£2\n");
    assertThat(source.line(2)).isEqualTo("1,£2");
    assertThat(source.name()).isEqualTo("data/a.csv");
  }

  @Test
  void aFolderHasNoLines() {
    assertThat(Source.ofFile(folder, "folder").line(1)).isEmpty();
  }

  /** Or every column of the first line would be one too far to the right. */
  @Test
  void theByteOrderMarkIsNotShown() throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), "\uFEFFid\n\uFEFFx\n");
    assertThat(Source.ofFile(file, "a.csv").line(1)).isEqualTo("id");
    assertThat(Source.ofFile(file, "a.csv").line(2)).isEqualTo("\uFEFFx");
  }

  @Test
  void bytesThatAreNotUtf8DoNotHideTheLine() throws IOException {
    Path file = folder.resolve("a.csv");
    Files.write(file, "id\n£2 gas\nlast\n".getBytes(Charset.forName("windows-1252")));
    assertThat(Source.ofFile(file, "a.csv").line(2)).isEqualTo("\uFFFD2 gas");
    assertThat(Source.ofFile(file, "a.csv").line(3)).isEqualTo("last");
  }
}
