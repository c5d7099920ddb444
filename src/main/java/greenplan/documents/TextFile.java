package greenplan.documents;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A whole text in memory, with the name that the user knows it by.
 *
 * @param source where it came from
 * @param text what it says
 */
public record TextFile(Source source, String text) {

  /** The largest YAML or JSON file that is read, in bytes. */
  public static final int MOST_YAML = 20_000_000;

  /** Reads a file; null after it has been reported as missing, too large or not UTF-8. */
  public static @Nullable TextFile read(Path path, String name, Problems problems) {
    return read(InputFile.of(path, name), problems);
  }

  /** Reads a file; null after it has been reported as missing, too large or not UTF-8. */
  public static @Nullable TextFile read(InputFile file, Problems problems) {
    return read(file, MOST_YAML, problems);
  }

  /**
   * The same for a kind of file that may be larger than what people write.
   *
   * @param most the most bytes that are read
   */
  public static @Nullable TextFile read(InputFile file, int most, Problems problems) {
    Path path = file.path();
    String name = file.name();
    Source source = file.source();
    if (!Files.isRegularFile(path)) {
      problems.add(Code.GP105, Origin.of(source), missing(path, name));
      return null;
    }
    try (InputStream in = Files.newInputStream(path)) {
      return read(in, source, most, problems);
    } catch (IOException e) {
      problems.add(Code.GP105, Origin.of(source), "\"" + name + "\" cannot be read");
      return null;
    }
  }

  /** Reads a stream, such as standard input. */
  public static @Nullable TextFile read(InputStream in, String name, Problems problems)
      throws IOException {
    return read(in, Source.ofText(name, ""), problems, name);
  }

  private static @Nullable TextFile read(
      InputStream in, Source source, Problems problems, String name) throws IOException {
    TextFile file = read(in, source, MOST_YAML, problems);
    return file == null ? null : new TextFile(Source.ofText(name, file.text()), file.text());
  }

  private static @Nullable TextFile read(InputStream in, Source source, int most, Problems problems)
      throws IOException {
    byte[] bytes = in.readNBytes(most + 1);
    if (bytes.length > most) {
      problems.add(
          Code.GP104,
          Origin.of(source),
          "the text is larger than " + most / 1_000_000 + " million bytes");
      return null;
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
      return new TextFile(source, text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      int line = 1;
      for (int at = 0; at < buffer.position(); at++) {
        line += bytes[at] == '\n' ? 1 : 0;
      }
      problems.add(
          Code.GP106,
          Origin.of(source, line),
          "this line holds a character that is not UTF-8",
          "save the file with the encoding UTF-8");
      return null;
    }
  }

  static String missing(Path path, String name) {
    return Files.isDirectory(path)
        ? "\"" + name + "\" is a folder, not a file"
        : "there is no file \"" + name + "\"";
  }
}
