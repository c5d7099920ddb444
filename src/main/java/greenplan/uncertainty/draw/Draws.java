package greenplan.uncertainty.draw;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * The draws of many variables, in blocks of trials.
 *
 * <p>Nothing is kept between blocks, so that memory does not grow with the number of trials, and
 * any block can be drawn again.
 */
public final class Draws {

  /** How many trials a block has. */
  public static final int BLOCK = 256;

  /** How the draws are made. */
  public static final String GENERATOR = Streams.GENERATOR;

  private final long seed;
  private final List<Variable> variables;
  private final List<CorrelationGroup> groups;
  private final long[] keys;

  public Draws(long seed, List<Variable> variables, List<CorrelationGroup> groups) {
    this.seed = seed;
    this.variables = List.copyOf(variables);
    this.groups = List.copyOf(groups);
    this.keys = variables.stream().mapToLong(variable -> Streams.key(variable.name())).toArray();
  }

  public List<Variable> variables() {
    return variables;
  }

  public List<CorrelationGroup> groups() {
    return groups;
  }

  /** Room for a block: for each variable one value for each trial. */
  public double[][] block() {
    return new double[variables.size()][BLOCK];
  }

  /** Writes the values of all variables. */
  public void fill(int block, double[][] values) {
    boolean[] all = new boolean[variables.size()];
    Arrays.fill(all, true);
    fill(block, values, all);
  }

  /** Writes the values of some variables, the same as if all were written. */
  public void fill(int block, double[][] values, boolean[] wanted) {
    boolean[] needed = withSources(wanted);
    for (int v = 0; v < keys.length; v++) {
      if (needed[v]) {
        normals(Streams.of(seed, keys[v], block), values[v]);
      }
    }
    for (CorrelationGroup group : groups) {
      if (needed[group.members()[0]]) {
        group.apply(values);
      }
    }
    share(values, needed);
    for (int v = 0; v < keys.length; v++) {
      if (wanted[v]) {
        variables.get(v).spread().apply(values[v]);
      }
    }
  }

  private static void normals(UniformRandomProvider stream, double[] values) {
    ZigguratSampler.NormalizedGaussian normal = ZigguratSampler.NormalizedGaussian.of(stream);
    for (int i = 0; i < values.length; i++) {
      values[i] = normal.sample();
    }
  }

  /** {@code z = share x parent + sqrt(1 - share^2) x own}. */
  private void share(double[][] values, boolean[] needed) {
    for (int v = 0; v < keys.length; v++) {
      Variable variable = variables.get(v);
      if (needed[v] && variable.parent() != Variable.NONE) {
        double share = variable.share();
        double own = Math.sqrt(1 - share * share);
        double[] from = values[variable.parent()];
        double[] to = values[v];
        for (int i = 0; i < to.length; i++) {
          to[i] = share * from[i] + own * to[i];
        }
      }
    }
  }

  /** With the parents of what is wanted, and the groups of both. */
  private boolean[] withSources(boolean[] wanted) {
    boolean[] needed = wanted.clone();
    for (int v = 0; v < needed.length; v++) {
      int parent = variables.get(v).parent();
      if (needed[v] && parent != Variable.NONE) {
        needed[parent] = true;
      }
    }
    for (CorrelationGroup group : groups) {
      if (Arrays.stream(group.members()).anyMatch(member -> needed[member])) {
        Arrays.stream(group.members()).forEach(member -> needed[member] = true);
      }
    }
    return needed;
  }
}
