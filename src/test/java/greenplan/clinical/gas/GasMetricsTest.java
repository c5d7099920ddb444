package greenplan.clinical.gas;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.Program;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Source;
import greenplan.documents.TextFile;
import greenplan.factors.FactorData;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Published studies worked out again, and sums by hand. */
class GasMetricsTest {

  private static final String HEAD =
      """
      title: A test
      organisation: A hospital
      year: 2024/25
      gwp: AR6
      """;

  private static GasUse study(String name, int line) {
    Problems problems = new Problems();
    FactorData data = FactorData.open(Path.of("emission-factors"), problems);
    Path file = Program.RESOURCES.resolve("gases/" + name + ".yaml");
    GasYear year = Objects.requireNonNull(GasYearReader.read(file, data, problems));
    assertThat(problems.sorted()).isEmpty();
    return year.total().uses().get(line);
  }

  private static GasYear typed(String lines) {
    Problems problems = new Problems();
    FactorData data = FactorData.open(Path.of("emission-factors"), problems);
    TextFile text = new TextFile(Source.ofText("typed", HEAD + lines), HEAD + lines);
    GasYear year = Objects.requireNonNull(GasYearReader.read(text, data, problems));
    assertThat(problems.sorted()).isEmpty();
    return year;
  }

  private static GasUse line(String keys) {
    return typed("gases:\n  supply: {source: x, " + keys + "}\n").total().uses().get(0);
  }

  private static void is(@Nullable BigDecimal number, String expected) {
    assertThat(number).isNotNull();
    BigDecimal rounded =
        Objects.requireNonNull(number)
            .setScale(new BigDecimal(expected).scale(), RoundingMode.HALF_UP);
    assertThat(rounded).isEqualByComparingTo(expected);
  }

  /** nhs-method A5: 18 London hospitals, 18.12 % used, 5,311,852 L lost. */
  @Test
  void noMoreGas() {
    GasUse use = study("nomoregas", 0);
    GasAmount clinical = Objects.requireNonNull(use.clinical());
    GasAmount waste = Objects.requireNonNull(use.waste());
    is(use.percent(clinical), "18.12");
    is(use.percent(waste), "81.88");
    assertThat(waste.litres()).isEqualByComparingTo("5311852");
    // 6,487,200 L / 12 months.
    assertThat(use.procured().times(use.period().perMonth()).litres())
        .isEqualByComparingTo("540600");
  }

  /** nhs-method A5: 83.47 % leaked, 541.9 L/day, 376.3 ml/min, 101.1 t a year at GWP 273. */
  @Test
  void gaff() {
    GasUse use = study("gaff", 0);
    GasAmount waste = Objects.requireNonNull(use.waste());
    is(use.percent(waste), "83.47");
    is(use.leakLitresPerDay(), "541.9");
    is(Objects.requireNonNull(use.leakLitresPerMinute()).movePointRight(3), "376.3");
    is(use.period().perYear().apply(use.emissions(waste).tonnes()), "101.1");
    // 1,932 L / 35 cases.
    is(use.litresPerCase(), "55.2");
  }

  /** nhs-method A7: whole bottles reproduce what Bedfordshire Hospitals published. */
  @Test
  void bedfordshire() {
    // 60 x 240 mL x 1.465 g/mL x 2,540; 177 x 250 x 1.522 x 130; 10 and 156 bottles a year later.
    GasUse june = study("june-2021", 0);
    assertThat(june.emissions(june.procured()).tonnes()).isEqualByComparingTo("53.58384");
    GasUse sevoflurane = study("june-2021", 1);
    is(sevoflurane.emissions(sevoflurane.procured()).tonnes(), "8.755");
    GasUse may = study("may-2022", 0);
    is(may.emissions(may.procured()).tonnes(), "8.93");
    GasUse later = study("may-2022", 1);
    is(later.emissions(later.procured()).tonnes(), "7.72");
    assertThat(june.leakLitresPerDay()).isNull();
  }

  /** 10 + 100 - 5 - 20 = 85 cylinders of 9,000 L; the three part-full ones count in full. */
  @Test
  void onlyUnopenedReturnsAreTakenOff() {
    GasUse use =
        line(
            "gas: n2o, product: nitrous-oxide-cylinder-g, opening: 10 cylinders, purchased: 100"
                + " cylinders, returned-unopened: 5 cylinders, evidence: notes,"
                + " returned-part-full: 3 cylinders, closing: 20 cylinders");
    assertThat(use.procured().litres()).isEqualByComparingTo("765000");
    // 765,000 x 0.0018728 kg.
    assertThat(use.procured().kilograms()).isEqualByComparingTo("1432.692");
    assertThat(use.line().stock().returnedPartFull().litres()).isEqualByComparingTo("27000");
  }

  /** 100 kg x 44.013 / 76.012 = 57.9027 kg; 1,000 L of mixture are 500 L and 0.9364 kg. */
  @Test
  void theMixtureIsHalfByVolumeAnd57point9PercentByMass() {
    is(line("gas: entonox, fraction: 57.9%, purchased: 100 kg").procured().kilograms(), "57.9027");
    GasAmount volume = line("gas: entonox, purchased: 1000 L").procured();
    assertThat(volume.litres()).isEqualByComparingTo("500");
    assertThat(volume.kilograms()).isEqualByComparingTo("0.9364");
    GasAmount pure = line("gas: entonox, fraction: 100%, purchased: 0.9364 kg").procured();
    assertThat(pure.litres()).isEqualByComparingTo("500");
    assertThat(line("gas: entonox, fraction: 50%, purchased: 1 m3").procured())
        .isEqualTo(line("gas: entonox, purchased: 1 m3").procured());
  }

  /** An audit of 3 of 12 months: 10 L are 40 L; 2 cases of the audit had 5 L each. */
  @Test
  void aShorterAuditIsRaisedAndItsCasesAreNot() {
    GasUse use = line("gas: n2o, purchased: 100 L, clinical: 10 L, cases: 2, audit-months: 3");
    assertThat(Objects.requireNonNull(use.clinical()).litres()).isEqualByComparingTo("40");
    assertThat(Objects.requireNonNull(use.waste()).litres()).isEqualByComparingTo("60");
    assertThat(use.litresPerCase()).isEqualByComparingTo("5");
  }

  /** Perth: 126,890 - 5,475 = 121,415 L; x 0.0018728 x 273 / 1,000 = 62.0764 t. */
  @Test
  void aDecommissionedManifoldSavesWhatIsNotProcuredAnyMore() {
    Decommissioning ended =
        typed("decommissioning:\n  perth: {gas: n2o, before: 126890 L, after: 5475 L, source: x}\n")
            .decommissionings()
            .get(0);
    assertThat(ended.saving().litres()).isEqualByComparingTo("121415");
    is(ended.savedEmissions().tonnes(), "62.0764");
  }

  /**
   * nhs-method A7, the German trial: 4.9 kg of 14.2 kg of sevoflurane were recovered, so 9.3 kg
   * were emitted; x 195 / 1,000 = 1.8135 t in place of 2.769 t.
   */
  @Test
  void onlyWhatWasReturnedIsCredited() {
    GasUse use =
        line(
            "gas: sevoflurane, purchased: 14.2 kg, captured: 4.9 kg, capture-evidence: certificate");
    assertThat(use.emitted().kilograms()).isEqualByComparingTo("9.3");
    assertThat(use.emissions(use.procured()).tonnes()).isEqualByComparingTo("2.769");
    assertThat(use.emissions(use.emitted()).tonnes()).isEqualByComparingTo("1.8135");
    assertThat(use.line().capture().evidence()).isEqualTo("certificate");
    // 1 L of liquid is 1.522 kg.
    GasUse liquid =
        line("gas: sevoflurane, purchased: 14.2 kg, captured: 1 L, capture-evidence: certificate");
    assertThat(liquid.captured().kilograms()).isEqualByComparingTo("1.522");
  }

  /**
   * A destruction unit at Hvidovre Hospital destroyed 350 kg of nitrous oxide in four months, "over
   * 100 tonnes" of CO2e (Health Estate Journal, June 2023): 350 x 298 = 104.3 t, with the 298 of
   * that article. With AR6 it is 350 x 273 = 95.55 t. The mass is of nitrous oxide alone.
   */
  @Test
  void destroyedNitrousOxideIsAMassOfNitrousOxideAlone() {
    GasUse use =
        line(
            "gas: entonox, purchased: 1000 m3, captured: 350 kg, capture-evidence: record of the unit");
    assertThat(use.captured().kilograms()).isEqualByComparingTo("350");
    assertThat(use.emissions(use.captured()).tonnes()).isEqualByComparingTo("95.55");
    // 1,000 m3 of mixture hold 936.4 kg.
    assertThat(use.emitted().kilograms()).isEqualByComparingTo("586.4");
  }

  @Test
  void monthsAreCountedWhereTheyAreWhole() {
    GasPeriod quarter = new GasPeriod(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 31));
    assertThat(quarter.months().value()).isEqualByComparingTo("3");
    assertThat(quarter.perYear().value()).isEqualByComparingTo("4");
    GasPeriod leap = new GasPeriod(LocalDate.of(2023, 4, 1), LocalDate.of(2024, 3, 31));
    assertThat(leap.days()).isEqualTo(366);
    assertThat(leap.perYear().value()).isEqualByComparingTo("1");
    GasPeriod days = new GasPeriod(LocalDate.of(2023, 6, 1), LocalDate.of(2023, 6, 18));
    // 365 / 18 = 20.2778.
    is(days.perYear().value(), "20.2778");
  }

  /** Whatever the figures: used and lost are what was procured, exactly, in every unit. */
  @Test
  void usedAndLostAddUpToProcured() {
    Random random = new Random(4);
    for (int i = 0; i < 200; i++) {
      int bought = 1 + random.nextInt(1_000_000);
      int used = random.nextInt(bought);
      String keys = String.format(Locale.ROOT, "purchased: %d L, clinical: %d L", bought, used);
      GasUse use = line("gas: " + (i % 2 == 0 ? "n2o" : "entonox") + ", " + keys);
      GasAmount sum =
          Objects.requireNonNull(use.clinical()).plus(Objects.requireNonNull(use.waste()));
      assertThat(sum.litres()).isEqualByComparingTo(use.procured().litres());
      assertThat(sum.kilograms()).isEqualByComparingTo(use.procured().kilograms());
      // Half of what is bought as mixture is nitrous oxide.
      assertThat(use.procured().litres())
          .isEqualByComparingTo(
              new BigDecimal(bought).multiply(new BigDecimal(i % 2 == 0 ? "1" : "0.5")));
    }
  }
}
