package greenplan.clinical.inhaler;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Every figure of inhalers, worked by hand on a few rows. */
class InhalerMetricsTest {

  private static final String VENTOLIN = "0301011R0BEAIAP";
  private static final String GENERIC = "0301011R0AAAPAP";
  private static final String SALAMOL = "0301011R0BIAFAP";
  private static final String AIROMIR = "0301011R0BMAAAP";
  private static final String EASYHALER = "0301011R0BWAABZ";
  private static final String CLENIL = "0302000C0BPABBF";
  private static final String RELVAR = "0302000V0BBABAB";
  private static final String SPIRIVA_CAPSULES = "0301020Q0BBAAAA";
  private static final String RESPIMAT = "0301020Q0BBACAC";
  private static final String TRELEGY = "0302000Z0BBAAAA";
  private static final String TERBUTALINE = "0301011V0BBAMAL";
  private static final String NEBULES = "0301011R0AAAXAX";

  private static Prescriptions basket() {
    return new Prescriptions()
        .row(VENTOLIN, 1, 1000)
        .row(GENERIC, 2, 1000)
        .row(SALAMOL, 1, 1500)
        .row(AIROMIR, 1, 300)
        .row(EASYHALER, 1, 200);
  }

  /**
   * 1,000 x 28.26 + 2,000 x 25.24 + 1,500 x 11.95 + 300 x 9.72 + 200 x 0.62 = 28,260 + 50,480 +
   * 17,925 + 2,916 + 124 = 99,705 kg over 5,000: 19.941 kg each.
   */
  @Test
  void theBasketOfTheWorkedExamples() {
    InhalerMetrics total = basket().study("iif").total();
    assertThat(total.emissions().kgCo2e()).isEqualByComparingTo("99705");
    assertThat(total.inhalers()).isEqualByComparingTo("5000");
    assertThat(total.perInhaler()).isEqualByComparingTo("19.941");
    assertThat(total.perSalbutamolInhaler()).isEqualByComparingTo("19.941");
    assertThat(total.coveragePercent()).isEqualByComparingTo("100");
  }

  /**
   * Without the generic ones 49,225 kg. 2,000 at 11.95 are 23,900 kg: 73,125 / 5,000 = 14.625. At
   * 28.26 they are 56,520 kg: 105,745 / 5,000 = 21.149.
   */
  @Test
  void genericSalbutamolHasBounds() {
    InhalerMetrics total = basket().study("iif").total();
    assertThat(total.genericSalbutamol()).isEqualByComparingTo("2000");
    assertThat(total.perSalbutamolIfLeast()).isEqualByComparingTo("14.625");
    assertThat(total.perSalbutamolIfMost()).isEqualByComparingTo("21.149");
  }

  @Test
  void anotherFootprintOfGenericSalbutamolLeavesThePublicMeasureAlone() {
    InhalerBasis basis = Prescriptions.basis("iif");
    InhalerBasis other = basis.with(basis.table().withGenericSalbutamol(new BigDecimal("12")));
    InhalerMetrics total =
        new InhalerStudy(basket().read(), other, Networks.none(), Patients.none()).all().total();
    // 49,225 + 2,000 x 12 = 73,225 kg.
    assertThat(total.perInhaler()).isEqualByComparingTo("14.645");
    assertThat(total.perSalbutamolInhaler()).isEqualByComparingTo("19.941");
  }

  /** 2 x 30 and 1 x 60 capsules are four packs of 30; eight inhalers for an item stay eight. */
  @Test
  void capsulesArePacksAndManyDevicesAreDevices() {
    Inhalers inhalers =
        new Prescriptions()
            .row(SPIRIVA_CAPSULES, 30, 2)
            .row(SPIRIVA_CAPSULES, 60, 1)
            .row(GENERIC, 8, 3)
            .study("iif");
    assertThat(inhalers.total().inhalers()).isEqualByComparingTo("28");
    assertThat(inhalers.total().quantity()).isEqualByComparingTo("144");
  }

  /** The rule is of a code in a month: 9 an item is the most that counts as devices. */
  @Test
  void nineForAnItemAreDevicesAndTenAreDoses() {
    assertThat(new Prescriptions().row(VENTOLIN, 9, 1).study("iif").total().inhalers())
        .isEqualByComparingTo("9");
    // 200 doses of a Ventolin are one device.
    assertThat(new Prescriptions().row(VENTOLIN, 200, 3).study("iif").total().inhalers())
        .isEqualByComparingTo("3");
    // (9 + 11) / 2 = 10 an item: 20 of 200.
    assertThat(
            new Prescriptions()
                .row(VENTOLIN, 9, 1)
                .row(VENTOLIN, 11, 1)
                .study("iif")
                .total()
                .inhalers())
        .isEqualByComparingTo("0.1");
  }

  /**
   * Items without salbutamol: Clenil 30 (MDI), Relvar 50, Respimat 20 (soft mist): 30 of 100. By
   * devices: Clenil 60, Relvar 50, Respimat 20: 60 of 130.
   */
  @Test
  void softMistIsNoMeteredDoseInhaler() {
    InhalerMetrics total =
        new Prescriptions()
            .row(CLENIL, 2, 30)
            .row(RELVAR, 1, 50)
            .row(RESPIMAT, 1, 20)
            .row(VENTOLIN, 1, 500)
            .study("iif")
            .total();
    assertThat(total.mdiSharePercent()).isEqualByComparingTo("30");
    assertThat(total.mdiShareByDevicesPercent())
        .isEqualByComparingTo(new BigDecimal("46.15384615384615384615384615384615"));
    assertThat(total.softMist()).isEqualByComparingTo("20");
    assertThat(total.meteredDose()).isEqualByComparingTo("560");
  }

  /** 100 salbutamol and 20 terbutaline of these and 80 Clenil: 120 of 200. Trelegy has three. */
  @Test
  void sabaShareLeavesOutThreeIngredientsAndLungLiquids() {
    InhalerMetrics total =
        new Prescriptions()
            .row(VENTOLIN, 1, 100)
            .row(TERBUTALINE, 1, 20)
            .row(CLENIL, 1, 80)
            .row(TRELEGY, 1, 40)
            .row(NEBULES, 20, 30)
            .study("iif")
            .total();
    assertThat(total.sabaSharePercent()).isEqualByComparingTo("60");
    assertThat(total.inhalers()).isEqualByComparingTo("240");
    assertThat(total.unknownItems()).isZero();
  }

  /** The mean is over inhalers with a footprint, and says how many have none. */
  @Test
  void inhalersWithoutFootprintAreCountedAndNeverZero() {
    InhalerMetrics total =
        new Prescriptions().row(SALAMOL, 1, 30).row(RELVAR, 1, 10).study("iif").total();
    assertThat(total.perInhaler()).isEqualByComparingTo("11.95");
    assertThat(total.unmatched()).isEqualByComparingTo("10");
    assertThat(total.coveragePercent()).isEqualByComparingTo("75");
  }

  @Test
  void unknownCodesAreReportedWithTheirVolume() {
    Inhalers inhalers = new Prescriptions().row("0302000ZZBBAAAA", 3, 4).study("iif");
    assertThat(inhalers.unknown())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.use().code()).isEqualTo("0302000ZZBBAAAA");
              assertThat(row.metrics().unknownItems()).isEqualByComparingTo("4");
              assertThat(row.metrics().unknownQuantity()).isEqualByComparingTo("12");
            });
    assertThat(inhalers.total().inhalers()).isZero();
    assertThat(inhalers.total().perInhaler()).isNull();
  }

  /** A code of 2020's change list, prescribed before and after. */
  @Test
  void changesOfCodesHoldForOlderDataAlone() {
    String old = "0301011R0BWABCA";
    Inhalers before = new Prescriptions().row("201709", "A1", old, 1, 6).study("iif");
    assertThat(before.total().salbutamol()).isZero();
    assertThat(before.total().salbutamolRenamed()).isEqualByComparingTo("6");
    assertThat(before.total().salbutamolRenamedEmissions().kgCo2e()).isEqualByComparingTo("3.72");
    Inhalers after = new Prescriptions().row("202001", "A1", old, 1, 6).study("iif");
    assertThat(after.total().salbutamolRenamed()).isZero();
  }

  /** The code that the list of 2017 renames had become another inhaler by September 2017. */
  @Test
  void aCodeThatIsUsedAgainIsTheNewProduct() {
    Inhalers inhalers =
        new Prescriptions().row("201709", "A1", "0301040V0BBAAAA", 1, 1).study("iif");
    assertThat(inhalers.products())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.use().now()).isEqualTo("0301040V0BBAAAA");
              assertThat(row.use().product()).isNotNull();
              assertThat(row.use().product().title()).containsIgnoringCase("aclidinium");
            });
  }

  @Test
  void practicesThatStandForNobodyAreLeftOutAndCounted() {
    Inhalers inhalers =
        new Prescriptions()
            .row("202509", "A1", SALAMOL, 1, 10)
            .row("202509", "A99998", VENTOLIN, 1, 7)
            .study("iif");
    assertThat(inhalers.total().inhalers()).isEqualByComparingTo("10");
    assertThat(inhalers.dummies()).isEqualByComparingTo("7");
  }

  /** Organisations add up; ratios are of sums; rows in any order, split in two, give the same. */
  @Test
  void lawsOnManySeededRows() {
    Random random = new Random(20251122);
    List<String> codes =
        List.of(VENTOLIN, GENERIC, SALAMOL, CLENIL, RELVAR, RESPIMAT, SPIRIVA_CAPSULES, TRELEGY);
    for (int round = 0; round < 30; round++) {
      Prescriptions one = new Prescriptions();
      Prescriptions twice = new Prescriptions();
      for (int row = 0; row < 60; row++) {
        String code = codes.get(random.nextInt(codes.size()));
        int quantity = code.equals(SPIRIVA_CAPSULES) ? 30 : 1 + random.nextInt(3);
        int items = 1 + random.nextInt(40);
        String practice = "AB".charAt(random.nextInt(2)) + "" + (1 + random.nextInt(4));
        one.row("202509", practice, code, quantity, items);
        twice.row("202509", practice, code, quantity, items);
        twice.row("202509", practice, code, quantity, items);
      }
      Inhalers inhalers = one.study("class-midpoints");
      for (Level level : List.of(Level.REGION, Level.ICB, Level.SUB_ICB, Level.PRACTICE)) {
        assertThat(sum(inhalers, level, true)).isEqualByComparingTo(inhalers.total().inhalers());
        assertThat(sum(inhalers, level, false))
            .isEqualByComparingTo(inhalers.total().emissions().kgCo2e());
      }
      InhalerMetrics doubled = twice.study("class-midpoints").total();
      BigDecimal two = BigDecimal.valueOf(2);
      assertThat(doubled.emissions().kgCo2e())
          .isEqualByComparingTo(inhalers.total().emissions().kgCo2e().multiply(two));
      assertThat(doubled.perInhaler()).isEqualByComparingTo(inhalers.total().perInhaler());
      assertThat(doubled.mdiSharePercent())
          .isEqualByComparingTo(inhalers.total().mdiSharePercent());
    }
  }

  private static BigDecimal sum(Inhalers inhalers, Level level, boolean devices) {
    return inhalers.groups(level).stream()
        .map(InhalerGroup::metrics)
        .map(metrics -> devices ? metrics.inhalers() : metrics.emissions().kgCo2e())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
