package greenplan.clinical.prescribing;

import java.util.Arrays;

/** Gives each distinct sequence of bytes a number, without making an object of one it knows. */
final class ByteKeys {

  private byte[] bytes = new byte[1 << 12];
  private int[] ends = new int[1 << 6];
  private int[] hashes = new int[1 << 6];
  private int[] slots = new int[1 << 8];
  private int size;

  /** How many there are. */
  int size() {
    return size;
  }

  /** The number of a sequence, from 0 in the order in which they came. */
  int number(byte[] key, int length) {
    int hash = hash(key, length);
    int slot = hash & (slots.length - 1);
    while (slots[slot] != 0) {
      int number = slots[slot] - 1;
      if (hashes[number] == hash && isSame(number, key, length)) {
        return number;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = size + 1;
    append(key, length, hash);
    if (2 * size > slots.length) {
      spread();
    }
    return size - 1;
  }

  /** The sequence of a number. */
  byte[] key(int number) {
    return Arrays.copyOfRange(bytes, start(number), ends[number]);
  }

  private int start(int number) {
    return number == 0 ? 0 : ends[number - 1];
  }

  private boolean isSame(int number, byte[] key, int length) {
    return Arrays.equals(bytes, start(number), ends[number], key, 0, length);
  }

  private void append(byte[] key, int length, int hash) {
    int start = start(size);
    if (bytes.length - start < length) {
      bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(start, length), 2 * bytes.length));
    }
    System.arraycopy(key, 0, bytes, start, length);
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, 2 * size);
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    ends[size] = start + length;
    hashes[size++] = hash;
  }

  private void spread() {
    slots = new int[2 * slots.length];
    for (int number = 0; number < size; number++) {
      int slot = hashes[number] & (slots.length - 1);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = number + 1;
    }
  }

  private static int hash(byte[] key, int length) {
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + key[i];
    }
    return (hash * 0x9E3779B9) >>> 7;
  }
}
