package greenplan.clinical.scan;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Eight bytes in one {@code long}, the first of them lowest. A mask has the highest bit of each
 * byte that it means, and no other bit.
 */
final class Lanes {

  static final int COUNT = 8;

  private static final long HIGH = 0x8080808080808080L;
  private static final long LOW = 0x7F7F7F7F7F7F7F7FL;
  private static final long ONES = 0x0101010101010101L;
  private static final long COMMAS = ',' * ONES;
  private static final long QUOTES = '"' * ONES;

  /** Added to a byte below 128, it sets the highest bit of all that are not below 32. */
  private static final long TO_SPACE = (0x80 - ' ') * ONES;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private Lanes() {}

  static long at(byte[] bytes, int at) {
    return (long) LONGS.get(bytes, at);
  }

  static long commas(long word) {
    return ~((((word & LOW) ^ COMMAS) + LOW) | word) & HIGH;
  }

  static long quotes(long word) {
    return ~((((word & LOW) ^ QUOTES) + LOW) | word) & HIGH;
  }

  /** The bytes below 32: ends of lines, and what hardly ever occurs. */
  static long controls(long word) {
    return ~(((word & LOW) + TO_SPACE) | word) & HIGH;
  }

  /** Whether there is a quote or a byte below 32 in either of two words. */
  static boolean areQuotesOrControls(long one, long two) {
    return (neither(one) & neither(two) & HIGH) != HIGH;
  }

  private static long neither(long word) {
    long low = word & LOW;
    return (((low ^ QUOTES) + LOW) & (low + TO_SPACE)) | word;
  }

  /** How many bytes two masks have. */
  static int count(long one, long two) {
    return Long.bitCount(one | (two >>> 1));
  }

  /**
   * The bytes that stand inside of quotes, opening quotes among them and closing ones not: those
   * with an odd number of quotes up to and with them. The product counts them all at once.
   *
   * @param before all bytes if the byte before the first is inside, else 0
   */
  static long inside(long quotes, long before) {
    long counts = (quotes >>> 7) * ONES;
    return ((counts << 7) & HIGH) ^ before;
  }

  /** All bytes if the last byte of a mask is in it, else 0. */
  static long last(long mask) {
    return (mask >> 63) & HIGH;
  }

  /** The same bytes, each one later; the first is the last of the mask of the word before. */
  static long later(long mask, long before) {
    return (mask << Byte.SIZE) | (before >>> (Long.SIZE - Byte.SIZE));
  }

  /** All other bytes. */
  static long others(long mask) {
    return ~mask & HIGH;
  }

  /** The first byte of a mask that is not empty, from 0. */
  static int first(long mask) {
    return Long.numberOfTrailingZeros(mask) >>> 3;
  }

  /** The place, from 0, of the byte of this number, from 1, among those of a mask. */
  static int place(long mask, int number) {
    long differ = ((mask >>> 7) * ONES) ^ (number * ONES);
    return first((differ - ONES) & ~differ & HIGH);
  }

  /** All bytes before the first byte of a mask; all bytes if it is empty. */
  static long before(long mask) {
    return ~mask & (mask - 1);
  }

  /** All bytes up to and with the first byte of a mask; all bytes if it is empty. */
  static long through(long mask) {
    return mask ^ (mask - 1);
  }
}
