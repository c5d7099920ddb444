package greenplan.clinical.unpack;

import java.util.Arrays;
import java.util.HexFormat;

/** How the bytes of a file are packed, by how they start. */
public enum Packing {
  GZIP("gzip", "1f8b"),
  ZIP("zip", "504b0304", "504b0506"),
  XZ("xz", "fd377a585a00"),
  BZIP2("bzip2", "425a68"),
  ZSTD("zstd", "28b52ffd"),
  SEVEN_ZIP("7z", "377abcaf271c"),
  PARQUET("Parquet", "50415231"),
  PLAIN("plain", "");

  /** As many bytes as are needed to know the packing. */
  public static final int START = 8;

  private final String title;

  @SuppressWarnings("ImmutableEnumChecker") // arrays that nothing changes
  private final byte[][] starts;

  Packing(String title, String... starts) {
    this.title = title;
    this.starts = Arrays.stream(starts).map(HexFormat.of()::parseHex).toArray(byte[][]::new);
  }

  /** Its name, as people write it. */
  public String title() {
    return title;
  }

  /** The packing of what starts with these bytes. */
  public static Packing of(byte[] bytes) {
    for (Packing packing : values()) {
      for (byte[] start : packing.starts) {
        int length = Math.min(start.length, bytes.length);
        if (length == start.length && Arrays.equals(bytes, 0, length, start, 0, length)) {
          return packing;
        }
      }
    }
    return PLAIN;
  }
}
