package greenplan.clinical.prescribing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The encoding of names: UTF-8 where they are that, else Windows-1252, which holds Latin-1. */
final class Decoding {

  static final Charset WINDOWS = Charset.forName("windows-1252");

  private Decoding() {}

  static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** A part of a text by its own encoding, for messages. */
  static String text(byte[] bytes, int from, int to) {
    byte[] part = Arrays.copyOfRange(bytes, from, to);
    return new String(part, isUtf8(part) ? StandardCharsets.UTF_8 : WINDOWS);
  }
}
