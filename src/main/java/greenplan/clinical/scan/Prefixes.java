package greenplan.clinical.scan;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The starts of codes that are wanted, compared eight bytes at a time. */
final class Prefixes {

  private final long[] words;
  private final long[] masks;
  private final long shared;
  private final long sharedMask;

  Prefixes(List<String> prefixes) {
    words = prefixes.stream().mapToLong(Prefixes::word).toArray();
    masks = prefixes.stream().mapToLong(prefix -> mask(prefix.length())).toArray();
    int common = Lanes.COUNT;
    for (int i = 0; i < words.length; i++) {
      long differ = words[i] ^ words[0];
      int same = differ == 0 ? Lanes.COUNT : Long.numberOfTrailingZeros(differ) / Byte.SIZE;
      common = Math.min(Math.min(common, same), Math.min(prefixes.get(i).length(), Lanes.COUNT));
    }
    sharedMask = mask(common);
    shared = words[0] & sharedMask;
  }

  /** Whether the first eight bytes are those of a wanted code, as far as they go. */
  boolean mayStart(long word) {
    if ((word & sharedMask) != shared) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      if ((word & masks[i]) == words[i]) {
        return true;
      }
    }
    return false;
  }

  private static long mask(int length) {
    return length >= Lanes.COUNT ? -1 : (1L << (Byte.SIZE * length)) - 1;
  }

  private static long word(String prefix) {
    byte[] bytes = new byte[Math.max(prefix.length(), Lanes.COUNT)];
    byte[] letters = prefix.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(letters, 0, bytes, 0, letters.length);
    return Lanes.at(bytes, 0);
  }
}
