package greenplan.uncertainty.draw;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.core.source64.XoRoShiRo128PlusPlus;

/**
 * Streams of chance, one for each variable and block of trials.
 *
 * <p>A stream follows from the seed, the name of the variable and the number of the block: so a
 * further variable leaves the draws of the others as they are, and it does not matter which thread
 * works on which block.
 */
final class Streams {

  /** How the draws are made, for results that somebody may want to repeat. */
  static final String GENERATOR =
      "XO_RO_SHI_RO_128_PP with the modified ziggurat of Apache Commons RNG 1.7";

  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private Streams() {}

  /** The 64-bit hash of a name: FNV-1a over its characters. */
  static long key(String name) {
    long hash = BASIS;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * PRIME;
    }
    return hash;
  }

  static UniformRandomProvider of(long seed, long key, int block) {
    long state = mixed(mixed(mixed(seed) ^ key) + GOLDEN * block);
    return new XoRoShiRo128PlusPlus(mixed(state + GOLDEN), mixed(state ^ BASIS));
  }

  /** The finalizer of SplitMix64 (Steele, Lea and Flood, 2014). */
  private static long mixed(long value) {
    long z = value;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
