package greenplan.documents;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problem;
import greenplan.diagnostics.Problems;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {

  @TempDir Path folder;

  private final Problems problems = new Problems();

  private Problem onlyProblem() {
    assertThat(problems.sorted()).hasSize(1);
    return problems.sorted().get(0);
  }

  @Test
  void aFileIsReadWithoutItsByteOrderMark() throws IOException {
    Path path = Files.writeString(folder.resolve("a.yaml"), "\uFEFFprice: £1\n");
    TextFile file = requireNonNull(TextFile.read(path, "plans/a.yaml", problems));
    assertThat(file.text()).isEqualTo("price: £1\n");
    assertThat(file.source().name()).isEqualTo("plans/a.yaml");
    assertThat(file.source().line(1)).isEqualTo("price: £1");
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void aStreamKeepsItsLinesForMessages() throws IOException {
    InputStream in = new ByteArrayInputStream("a: 1\nb: 2\n".getBytes(StandardCharsets.UTF_8));
    TextFile file = requireNonNull(TextFile.read(in, "standard input", problems));
    assertThat(file.source().line(2)).isEqualTo("b: 2");
    assertThat(file.source().name()).isEqualTo("standard input");
  }

  @Test
  void aMissingFileIsNamedAsTheUserNamedIt() {
    assertThat(TextFile.read(folder.resolve("no.yaml"), "no.yaml", problems)).isNull();
    assertThat(onlyProblem().code()).isEqualTo(Code.GP105);
    assertThat(onlyProblem().message()).isEqualTo("there is no file \"no.yaml\"");
    assertThat(onlyProblem().origin()).hasToString("no.yaml");
  }

  @Test
  void aFolderIsNotAFile() {
    assertThat(TextFile.read(folder, "plans", problems)).isNull();
    assertThat(onlyProblem().code()).isEqualTo(Code.GP105);
    assertThat(onlyProblem().message()).isEqualTo("\"plans\" is a folder, not a file");
  }

  @Test
  void aTextThatIsNotUtf8IsRefusedAtItsLine() throws IOException {
    Path path = folder.resolve("a.yaml");
    Files.write(path, "a: 1\nb: 2\nc: £3\n".getBytes(Charset.forName("windows-1252")));
    assertThat(TextFile.read(path, "a.yaml", problems)).isNull();
    assertThat(onlyProblem().code()).isEqualTo(Code.GP106);
    assertThat(onlyProblem().origin()).hasToString("a.yaml:3");
    assertThat(onlyProblem().hint()).contains("UTF-8");
  }

  @Test
  void utf16AsSomeEditorsSaveItIsNotUtf8() throws IOException {
    Path path = folder.resolve("a.yaml");
    Files.write(path, "\uFEFFa: 1\n".getBytes(StandardCharsets.UTF_16LE));
    assertThat(TextFile.read(path, "a.yaml", problems)).isNull();
    assertThat(onlyProblem().code()).isEqualTo(Code.GP106);
    assertThat(onlyProblem().origin()).hasToString("a.yaml:1");
  }

  /** A stream without end, as from a broken pipe, is left after the limit. */
  @Test
  void aTextWithoutEndIsTooLarge() throws IOException {
    assertThat(TextFile.read(new Endless(), "standard input", problems)).isNull();
    assertThat(onlyProblem().code()).isEqualTo(Code.GP104);
    assertThat(onlyProblem().message()).isEqualTo("the text is larger than 20 million bytes");
  }

  private static final class Endless extends InputStream {

    @Override
    public int read() {
      return ' ';
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      return length;
    }
  }
}
