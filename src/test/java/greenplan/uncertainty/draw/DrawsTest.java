package greenplan.uncertainty.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import greenplan.uncertainty.spread.Normal;
import greenplan.uncertainty.spread.Spread;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Draws that can be repeated, and that do not disturb each other. */
class DrawsTest {

  private static final Spread STANDARD = new Normal(0, 1, Double.NEGATIVE_INFINITY);

  private static Variable variable(String name) {
    return new Variable(name, STANDARD);
  }

  /** Fixed once and for all: other figures would be another program with the same name. */
  @Test
  void aSeedAndANameGiveTheseDraws() {
    double[][] values = drawn(new Draws(2025, List.of(variable("amounts.gas")), List.of()), 0);
    assertThat(values[0]).startsWith(FIRST);
    assertThat(drawn(new Draws(2026, List.of(variable("amounts.gas")), List.of()), 0)[0][0])
        .isNotEqualTo(FIRST[0]);
  }

  private static final double[] FIRST = {
    -0.4929834665221992, -2.0792765215438975, 0.18768674709695155
  };

  @Test
  void aFurtherVariableLeavesTheDrawsOfTheOthers() {
    double[][] one = drawn(new Draws(7, List.of(variable("a"), variable("b")), List.of()), 3);
    double[][] other =
        drawn(new Draws(7, List.of(variable("b"), variable("new"), variable("a")), List.of()), 3);
    assertThat(other[2]).isEqualTo(one[0]);
    assertThat(other[0]).isEqualTo(one[1]);
  }

  @Test
  void someVariablesAloneAreDrawnAsAmongAll() {
    Variable child = new Variable("a 2019/20", STANDARD, 0, 0.5);
    List<Variable> variables = List.of(variable("a"), variable("b"), variable("c"), child);
    CorrelationGroup group = CorrelationGroup.of(new int[] {0, 1}, Cholesky.uniform(2, 0.7));
    Draws draws = new Draws(7, variables, List.of(group));
    double[][] all = drawn(draws, 5);
    for (int v = 0; v < variables.size(); v++) {
      double[][] values = draws.block();
      boolean[] wanted = new boolean[variables.size()];
      wanted[v] = true;
      draws.fill(5, values, wanted);
      assertThat(values[v]).isEqualTo(all[v]);
    }
  }

  /**
   * 400 blocks of 256: the standard error of a mean or a correlation is 1 / sqrt(102,400) = 0.3 %.
   */
  @Test
  void drawsHaveTheCorrelationsThatAreAskedFor() {
    double[][] matrix = {{1, 0.8, -0.3}, {0.8, 1, 0.1}, {-0.3, 0.1, 1}};
    List<Variable> variables = new ArrayList<>();
    for (String name : List.of("a", "b", "c", "d")) {
      variables.add(variable(name));
    }
    variables.add(new Variable("a before", STANDARD, 0, 0.5));
    Draws draws =
        new Draws(1, variables, List.of(CorrelationGroup.of(new int[] {0, 1, 2}, matrix)));
    double[][] sums = new double[5][5];
    double[] means = new double[5];
    for (int block = 0; block < 400; block++) {
      add(drawn(draws, block), sums, means);
    }
    double n = 400 * Draws.BLOCK;
    double[][] expected = {
      {1, 0.8, -0.3, 0, 0.5},
      {0.8, 1, 0.1, 0, 0.4},
      {-0.3, 0.1, 1, 0, -0.15},
      {0, 0, 0, 1, 0},
      {0.5, 0.4, -0.15, 0, 1}
    };
    for (int i = 0; i < 5; i++) {
      assertThat(means[i] / n).isCloseTo(0, within(0.015));
      for (int j = 0; j < 5; j++) {
        assertThat(sums[i][j] / n).as("%s %s", i, j).isCloseTo(expected[i][j], within(0.02));
      }
    }
  }

  @Test
  void fullCorrelationIsTheSameDraw() {
    CorrelationGroup group = CorrelationGroup.of(new int[] {0, 1}, Cholesky.uniform(2, 1));
    double[][] values =
        drawn(new Draws(7, List.of(variable("a"), variable("b")), List.of(group)), 0);
    assertThat(values[1]).isEqualTo(values[0]);
  }

  @Test
  void theRootOfAMatrixIsItsRoot() {
    double[][] matrix = {{1, 0.6, 0.3}, {0.6, 1, 0.5}, {0.3, 0.5, 1}};
    double[][] root = Cholesky.root(matrix);
    // l21 = 0.6; l22 = sqrt(1 - 0.36) = 0.8; l31 = 0.3; l32 = (0.5 - 0.18) / 0.8 = 0.4
    // l33 = sqrt(1 - 0.09 - 0.16) = sqrt(0.75)
    assertThat(root[1][0]).isEqualTo(0.6);
    assertThat(root[1][1]).isCloseTo(0.8, within(1e-15));
    assertThat(root[2][1]).isCloseTo(0.4, within(1e-15));
    assertThat(root[2][2]).isCloseTo(Math.sqrt(0.75), within(1e-15));
  }

  private static double[][] drawn(Draws draws, int block) {
    double[][] values = draws.block();
    draws.fill(block, values);
    return values;
  }

  private static void add(double[][] values, double[][] sums, double[] means) {
    for (int t = 0; t < Draws.BLOCK; t++) {
      for (int i = 0; i < values.length; i++) {
        means[i] += values[i][t];
        for (int j = 0; j < values.length; j++) {
          sums[i][j] += values[i][t] * values[j][t];
        }
      }
    }
  }
}
