package greenplan.clinical.inhaler;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.clinical.inhaler.Replacement.OtherInhaler;
import greenplan.clinical.inhaler.Replacement.OtherPropellant;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Source;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Switches worked by hand. */
class SwitchModelTest {

  private static final String VENTOLIN = "0301011R0BEAIAP";
  private static final String EASYHALER = "0301011R0BWAABZ";
  private static final Origin HERE = Origin.of(Source.ofText("switches", ""));

  private static Switch move(String id, String from, String to, String share) {
    Selector selector = new Selector(Selector.Kind.CODE, from);
    return new Switch(
        id,
        List.of(selector),
        new OtherInhaler("other", new BigDecimal(to)),
        new BigDecimal(share),
        "",
        HERE);
  }

  private static SwitchResult result(Inhalers inhalers, List<String> targets, Switch... switches) {
    Problems problems = new Problems();
    List<BigDecimal> means = targets.stream().map(BigDecimal::new).toList();
    SwitchResult result =
        new SwitchModel(inhalers)
            .result(new SwitchPlan("plan", means, List.of(switches)), problems);
    assertThat(problems.sorted()).isEmpty();
    return Objects.requireNonNull(result);
  }

  /** 1,000 Ventolin: 400 at 28.26 - 11.95 = 16.31 kg less are 6,524 kg, 78.288 t in a year. */
  @Test
  void aShareMovesAndSavesTheDifference() {
    Inhalers inhalers =
        new Prescriptions().row(VENTOLIN, 1, 1000).row(EASYHALER, 1, 1000).study("iif");
    SwitchResult result = result(inhalers, List.of(), move("a", VENTOLIN, "11.95", "0.4"));
    SwitchEffect effect = result.effects().get(0);
    assertThat(effect.moved()).isEqualByComparingTo("400");
    assertThat(effect.saved().kgCo2e()).isEqualByComparingTo("6524");
    assertThat(result.yearly(effect.saved()).kgCo2e()).isEqualByComparingTo("78288");
    // (28,260 + 620) / 2,000 = 14.44; less 6,524 / 2,000 = 3.262.
    assertThat(result.before()).isEqualByComparingTo("14.44");
    assertThat(result.after()).isEqualByComparingTo("11.178");
  }

  /** Shares are of what is prescribed now: 40 % and 60 % of Ventolin take all of it. */
  @Test
  void switchesOfOneProductAddUp() {
    Inhalers inhalers = new Prescriptions().row(VENTOLIN, 1, 100).study("iif");
    SwitchResult result =
        result(
            inhalers,
            List.of(),
            move("a", VENTOLIN, "11.95", "0.4"),
            move("b", "0301011R0", "0.62", "0.6"));
    // 40 x 16.31 + 60 x 27.64 = 652.4 + 1,658.4 = 2,310.8 kg of 2,826: 5.152 each.
    assertThat(result.after()).isEqualByComparingTo("5.152");
  }

  @Test
  void moreThanAllIsAnError() {
    Problems problems = new Problems();
    Inhalers inhalers = new Prescriptions().row(VENTOLIN, 1, 100).study("iif");
    SwitchPlan plan =
        new SwitchPlan(
            "plan",
            List.of(),
            List.of(move("a", VENTOLIN, "11.95", "0.5"), move("b", "0301011R0", "0.62", "0.6")));
    assertThat(new SwitchModel(inhalers).result(plan, problems)).isNull();
    assertThat(problems.sorted())
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.message())
                    .startsWith("the switches a, b together replace more than all of"));
  }

  /**
   * High 25, low 1: 15 kg needs (25 - 15) / 24 = 41.7 % and 12 kg 54.2 %. Here high is 28.26 and
   * low 0.62: 15 kg needs 13.26 / 27.64 = 47.974 %, which with 100 inhalers, 20 of them low, is
   * 27.974 more.
   */
  @Test
  void theShareThatATargetNeeds() {
    Inhalers inhalers = new Prescriptions().row(VENTOLIN, 1, 80).row(EASYHALER, 1, 20).study("iif");
    SwitchResult result = result(inhalers, List.of("15", "12", "30", "0.5"));
    assertThat(result.lowCarbon()).isEqualByComparingTo("0.2");
    LowCarbonShare fifteen = result.shares().get(0);
    assertThat(fifteen.needed()).isBetween(new BigDecimal("0.479739"), new BigDecimal("0.479740"));
    assertThat(fifteen.moved()).isBetween(new BigDecimal("27.9739"), new BigDecimal("27.9740"));
    // 16.26 / 27.64 = 58.828 %.
    assertThat(result.shares().get(1).needed())
        .isBetween(new BigDecimal("0.588277"), new BigDecimal("0.588279"));
    // 30 kg is above all of them: nothing is needed.
    assertThat(result.shares().get(2).needed()).isZero();
    assertThat(result.shares().get(2).moved()).isZero();
    // 0.5 kg is below the lowest: nothing reaches it.
    assertThat(result.shares().get(3).needed()).isNull();
    assertThat(result.shares().get(3).moved()).isNull();
  }

  /** What has no footprint cannot be moved, and is said. */
  @Test
  void inhalersWithoutFootprintStay() {
    Inhalers inhalers =
        new Prescriptions().row(VENTOLIN, 1, 10).row("0302000V0BBABAB", 1, 7).study("iif");
    SwitchResult result = result(inhalers, List.of(), move("a", "030", "0.62", "1"));
    assertThat(result.effects().get(0).moved()).isEqualByComparingTo("10");
    assertThat(result.effects().get(0).without()).isEqualByComparingTo("7");
  }

  /**
   * Clenil holds HFC-134a: 23.9598 kg at 1530 become 23.9598 x 164 / 1530 = 2.56824 kg with
   * HFC-152a. Flutiform holds HFC-227ea: 39.6 x 164 / 3600 = 1.804 kg.
   */
  @Test
  void anotherPropellantScalesByItsWarmingPotential() {
    Inhalers inhalers =
        new Prescriptions()
            .row("0302000C0BPABBF", 1, 100)
            .row("0302000N0BDAABJ", 1, 100)
            .study("propellant-ar6");
    Replacement to =
        new OtherPropellant(
            "hfc-152a", new BigDecimal("164"), new BigDecimal("1530"), new BigDecimal("3600"));
    Selector all = new Selector(Selector.Kind.FORM, "pMDI");
    Switch plan = new Switch("a", List.of(all), to, BigDecimal.ONE, "", HERE);
    SwitchResult result = result(inhalers, List.of(), plan);
    assertThat(result.before()).isEqualByComparingTo("31.7799");
    assertThat(result.after()).isEqualByComparingTo("2.18612");
    assertThat(result.effects().get(0).perInhalerThen()).isEqualByComparingTo("2.18612");
  }
}
