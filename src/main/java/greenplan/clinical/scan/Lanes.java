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

  /**
   * The bytes that stand inside of quotes, opening quotes among them and closing ones not.
   *
   * @param before all bytes if the byte before the first is inside, else 0
   */
  static long inside(long quotes, long before) {
    long inside = quotes;
    inside ^= inside << 8;
    inside ^= inside << 16;
    inside ^= inside << 32;
    return inside ^ before;
  }

  /** All bytes if the last byte of a mask is in it, else 0. */
  static long last(long mask) {
    return (mask >> 63) & HIGH;
  }

  /** The same bytes, each one later; the first is as {@code isFirst} says. */
  static long later(long mask, boolean isFirst) {
    return (mask << Byte.SIZE) | (isFirst ? 0x80 : 0);
  }

  /** The first byte of a mask that is not empty, from 0. */
  static int first(long mask) {
    return Long.numberOfTrailingZeros(mask) >>> 3;
  }

  /** The bytes of a mask without its first {@code number}. */
  static long without(long mask, int number) {
    long rest = mask;
    for (int i = 0; i < number; i++) {
      rest &= rest - 1;
    }
    return rest;
  }

  /** The same bytes, each one earlier; the last is as {@code isLast} says. */
  static long earlier(long mask, boolean isLast) {
    return (mask >>> Byte.SIZE) | (isLast ? Long.MIN_VALUE : 0);
  }

  /** All bytes before the first byte of a mask that is not empty. */
  static long before(long mask) {
    return (mask & -mask) - 1;
  }

  /** All bytes up to and with the first byte of a mask; all bytes if it is empty. */
  static long through(long mask) {
    return ((mask & -mask) << 1) - 1;
  }
}
