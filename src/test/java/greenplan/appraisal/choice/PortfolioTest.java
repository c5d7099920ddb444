package greenplan.appraisal.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The best set is the best of all sets. */
class PortfolioTest {

  private static final List<Candidate> PROJECTS =
      List.of(
          project("led-lighting", 400, 1560),
          project("building-controls", 150, 900),
          project("insulation", 300, 700),
          project("heat-pump", 700, 2600),
          project("fleet-ev", 250, 780),
          project("nitrous-manifold", 40, 620),
          project("inhaler-switch", 60, 1900),
          project("solar", 350, 640));

  private static Candidate project(String id, double capital, double tonnes) {
    return new Candidate(
        id,
        new double[] {capital},
        tonnes,
        OptionalDouble.empty(),
        capital / tonnes,
        List.of(),
        List.of());
  }

  /** methods.md 10.5: 150 + 700 + 40 + 60 = 950 and 900 + 2600 + 620 + 1900 = 6,020 t. */
  @Test
  void theBestSetOfTheReferenceProjects() {
    Portfolio portfolio = new Portfolio(PROJECTS, Limits.budget(1000, 1));
    Selection best = portfolio.most().orElseThrow();
    assertThat(best.ids())
        .containsExactly("building-controls", "heat-pump", "nitrous-manifold", "inhaler-switch");
    assertThat(best.capital()).isEqualTo(950);
    assertThat(best.tonnes()).isEqualTo(6020);
    Selection greedy = portfolio.greedy();
    assertThat(greedy.ids())
        .containsExactly(
            "led-lighting", "building-controls", "fleet-ev", "nitrous-manifold", "inhaler-switch");
    assertThat(greedy.capital()).isEqualTo(900);
    assertThat(greedy.tonnes()).isEqualTo(5760);
  }

  /** The best of all 256 sets; of two for 1,200 that save 6,680 t and 6,800 t the second. */
  @Test
  void theCheapestSetThatReachesATarget() {
    double least = Double.POSITIVE_INFINITY;
    for (int set = 0; set < 256; set++) {
      double capital = 0;
      double tonnes = 0;
      for (int i = 0; i < 8; i++) {
        capital += (set >> i & 1) * PROJECTS.get(i).total();
        tonnes += (set >> i & 1) * PROJECTS.get(i).tonnes();
      }
      least = tonnes >= 6500 ? Math.min(least, capital) : least;
    }
    Portfolio portfolio = new Portfolio(PROJECTS, Limits.budget(Double.POSITIVE_INFINITY, 1));
    Selection cheapest = portfolio.cheapest(6500).orElseThrow();
    assertThat(cheapest.capital()).isEqualTo(least).isEqualTo(1200);
    assertThat(cheapest.tonnes()).isEqualTo(6800);
    assertThat(portfolio.cheapest(9700).orElseThrow().ids()).hasSize(8);
    assertThat(portfolio.cheapest(9701)).isEmpty();
  }

  /** Random choices with every kind of limit, against a walk through all sets. */
  @Test
  void theSearchFindsTheBestOfAllSets() {
    Random random = new Random(20261122);
    int feasible = 0;
    for (int round = 0; round < 3000; round++) {
      BinaryProgram program = program(random, 2 + random.nextInt(9));
      boolean[] expected = best(program);
      boolean[] branched = BranchAndBound.solve(program);
      assertThat(branched).isEqualTo(expected);
      feasible += expected == null ? 0 : 1;
    }
    assertThat(feasible).isBetween(1000, 2999);
  }

  /** 60 candidates in whole pounds: the table of the most that each budget saves is exact too. */
  @Test
  void manyCandidatesAreSolvedExactlyToo() {
    Random random = new Random(57);
    for (int round = 0; round < 20; round++) {
      List<Candidate> many = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        many.add(project("p" + i, 10 + random.nextInt(90), 10 + random.nextInt(90)));
      }
      Portfolio portfolio = new Portfolio(many, Limits.budget(700, 1));
      Selection best = portfolio.most().orElseThrow();
      assertThat(best.tonnes()).isEqualTo(table(many, 700)[700]);
      assertThat(best.capital()).isLessThanOrEqualTo(700);
      assertThat(best.tonnes()).isGreaterThanOrEqualTo(portfolio.greedy().tonnes());
      Portfolio free = new Portfolio(many, Limits.budget(Double.POSITIVE_INFINITY, 1));
      assertThat(free.cheapest(best.tonnes()).orElseThrow().capital())
          .isLessThanOrEqualTo(best.capital());
    }
  }

  private static int[] table(List<Candidate> candidates, int budget) {
    int[] most = new int[budget + 1];
    for (Candidate candidate : candidates) {
      for (int b = budget; b >= (int) candidate.total(); b--) {
        most[b] = Math.max(most[b], most[b - (int) candidate.total()] + (int) candidate.tonnes());
      }
    }
    return most;
  }

  /** b and c need a; a and d rule each other out; year 2 has room for one. */
  @Test
  void limitsByYearRequirementsAndExclusionsHold() {
    List<Candidate> all =
        List.of(
            new Candidate(
                "a", new double[] {50, 0}, 5, OptionalDouble.of(-10), 10, List.of(), List.of()),
            new Candidate(
                "b", new double[] {0, 40}, 90, OptionalDouble.of(20), 1, List.of("a"), List.of()),
            new Candidate(
                "c", new double[] {0, 40}, 80, OptionalDouble.of(30), 2, List.of("a"), List.of()),
            new Candidate(
                "d", new double[] {10, 0}, 60, OptionalDouble.of(0), 3, List.of(), List.of("a")));
    double infinite = Double.POSITIVE_INFINITY;
    Limits years = new Limits(infinite, new double[] {infinite, 40}, OptionalDouble.empty());
    Portfolio portfolio = new Portfolio(all, years);
    assertThat(portfolio.most().orElseThrow().ids()).containsExactly("a", "b");
    assertThat(portfolio.greedy().ids()).containsExactly("d");
    Limits earning = new Limits(infinite, new double[] {infinite, 40}, OptionalDouble.of(15));
    assertThat(new Portfolio(all, earning).most().orElseThrow().ids()).containsExactly("a", "c");
    Limits tooMuch = new Limits(infinite, new double[] {infinite, 40}, OptionalDouble.of(21));
    assertThat(new Portfolio(all, tooMuch).most()).isEmpty();
  }

  @Test
  void amongSetsThatSaveTheSameTheCheaperOneIsTaken() {
    List<Candidate> all = List.of(project("dear", 10, 5), project("cheap", 9, 5));
    Portfolio portfolio = new Portfolio(all, Limits.budget(10, 1));
    assertThat(portfolio.most().orElseThrow().ids()).containsExactly("cheap");
  }

  private static BinaryProgram program(Random random, int size) {
    double[] value = new double[size];
    double[] tie = new double[size];
    List<BinaryProgram.Row> rows = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      value[i] = random.nextInt(20) - 2;
      tie[i] = random.nextInt(9);
    }
    for (int r = 0; r < 1 + random.nextInt(3); r++) {
      double[] each = new double[size];
      for (int i = 0; i < size; i++) {
        each[i] = random.nextInt(12) - (r == 0 ? 0 : 4);
      }
      rows.add(new BinaryProgram.Row(each, random.nextInt(4 * size) - size));
    }
    return new BinaryProgram(value, tie, rows, pairs(random, size), pairs(random, size));
  }

  private static List<int[]> pairs(Random random, int size) {
    List<int[]> pairs = new ArrayList<>();
    for (int p = 0; p < random.nextInt(3); p++) {
      int first = random.nextInt(size);
      int second = random.nextInt(size);
      if (first != second) {
        pairs.add(new int[] {first, second});
      }
    }
    return pairs;
  }

  /**
   * Of all sets the best one; among equals of value and tie that which takes the earlier things.
   */
  private static boolean @Nullable [] best(BinaryProgram program) {
    boolean[] best = null;
    int size = program.size();
    for (int set = (1 << size) - 1; set >= 0; set--) {
      boolean[] taken = new boolean[size];
      for (int i = 0; i < size; i++) {
        taken[i] = (set >> (size - 1 - i) & 1) == 1;
      }
      if (program.isFeasible(taken) && (best == null || isBetter(program, taken, best))) {
        best = taken;
      }
    }
    return best;
  }

  private static boolean isBetter(BinaryProgram program, boolean[] one, boolean[] other) {
    double more =
        BinaryProgram.sum(program.value(), one) - BinaryProgram.sum(program.value(), other);
    double tie = BinaryProgram.sum(program.tie(), one) - BinaryProgram.sum(program.tie(), other);
    return more > 0 || (more == 0 && tie < 0);
  }
}
