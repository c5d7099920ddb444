package greenplan.peers;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problem;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Source;
import greenplan.units.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How many peers a comparison takes. */
class EnoughPeersTest {

  private static final Metric METRIC =
      new Metric("m", "m", Unit.of("kgCO2e"), Unit.of("inhaler"), true);
  private static final Origin ORIGIN = Origin.of(Source.ofText("--metric", ""));

  private final Problems problems = new Problems();

  private static Member member(String code, @Nullable BigDecimal value) {
    return new Member(code, "", value, null, null, List.of(), List.of());
  }

  private @Nullable PeerComparison among(int peers, Benchmark... asked) {
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < peers; i++) {
      members.add(member("P" + i, BigDecimal.valueOf(i)));
    }
    PeerChoices choices = new PeerChoices(false, Map.of(), false, List.of(asked));
    return new Comparing(new PeerGroup(METRIC, members), choices, ORIGIN, level -> ORIGIN, problems)
        .of(member("own", BigDecimal.ONE));
  }

  private List<String> messages() {
    return problems.sorted().stream().map(Problem::message).toList();
  }

  @Test
  void withNobodyThereIsNothingToCompare() {
    assertThat(among(0)).isNull();
    assertThat(messages()).containsExactly("there are no peers with a value");
  }

  @Test
  void oneIsNotEnough() {
    assertThat(among(1)).isNull();
    assertThat(messages()).containsExactly("there is 1 peer with a value");
  }

  @Test
  void aDecileNeedsTen() {
    assertThat(among(9, Benchmark.MEDIAN, Benchmark.TOP_DECILE)).isNull();
    assertThat(messages()).containsExactly("a top decile needs 10 peers, and there are 9");
  }

  @Test
  void tenAreEnoughForADecile() {
    assertThat(among(10, Benchmark.TOP_DECILE)).isNotNull();
    assertThat(messages()).isEmpty();
  }
}
