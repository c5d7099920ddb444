package greenplan.documents;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The encoding of files that say nothing of it: UTF-8 where they are that, else Windows-1252. */
public final class TextEncoding {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private TextEncoding() {}

  /** The encoding of a file; UTF-8 where it cannot be read, so that its reader reports that. */
  public static Charset of(Path file) {
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      reader.transferTo(Writer.nullWriter());
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException e) {
      return WINDOWS;
    } catch (IOException e) {
      return StandardCharsets.UTF_8;
    }
  }
}
