package greenplan.clinical.prescribing;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Items and quantities added up by key, in arrays: it grows with the number of keys and not with
 * that of rows. Quantities are millionths; what does not fit is added up apart.
 */
final class CellTable {

  private static final long FREE = -1;

  private long[] keys = new long[1 << 10];
  private long[] items = new long[1 << 10];
  private long[] millionths = new long[1 << 10];
  private final Map<Long, BigDecimal> large = new HashMap<>();
  private int size;

  CellTable() {
    Arrays.fill(keys, FREE);
  }

  int size() {
    return size;
  }

  void add(long key, long moreItems, long moreMillionths) {
    int slot = place(key);
    items[slot] += moreItems;
    long sum = millionths[slot] + moreMillionths;
    if (((millionths[slot] ^ sum) & (moreMillionths ^ sum)) < 0) {
      addLarge(key, BigDecimal.valueOf(moreMillionths, DecimalBytes.PLACES));
    } else {
      millionths[slot] = sum;
    }
  }

  /** Adds a quantity that is too large or too fine for millionths in a {@code long}. */
  void addLarge(long key, BigDecimal quantity) {
    large.merge(key, quantity, BigDecimal::add);
  }

  Map<Long, BigDecimal> large() {
    return large;
  }

  /** The keys, in order. */
  long[] keys() {
    long[] used = new long[size];
    int count = 0;
    for (long key : keys) {
      if (key != FREE) {
        used[count++] = key;
      }
    }
    Arrays.sort(used);
    return used;
  }

  long items(long key) {
    return items[slot(key)];
  }

  long millionths(long key) {
    return millionths[slot(key)];
  }

  private int place(long key) {
    int slot = slot(key);
    if (keys[slot] == FREE) {
      if (4 * (size + 1) > 3 * keys.length) {
        grow();
        slot = slot(key);
      }
      keys[slot] = key;
      size++;
    }
    return slot;
  }

  private int slot(long key) {
    long hash = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (hash >>> 32) & (keys.length - 1);
    while (keys[slot] != key && keys[slot] != FREE) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    long[] oldItems = items;
    long[] oldMillionths = millionths;
    keys = new long[2 * oldKeys.length];
    items = new long[keys.length];
    millionths = new long[keys.length];
    Arrays.fill(keys, FREE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != FREE) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        items[slot] = oldItems[i];
        millionths[slot] = oldMillionths[i];
      }
    }
  }
}
