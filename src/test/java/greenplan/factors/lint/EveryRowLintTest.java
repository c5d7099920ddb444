package greenplan.factors.lint;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.diagnostics.Problems;
import greenplan.factors.EmissionFactor;
import greenplan.factors.FactorKey;
import greenplan.factors.FactorSet;
import greenplan.units.Unit;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No row of an edition is safe from being checked: a mistake in any of them is found. */
class EveryRowLintTest {

  private static final String SET = "desnz-2025";

  private static final LintFolder SHIPPED =
      LintFolder.read(
          Path.of(System.getProperty("greenplan.home", "."), "emission-factors"),
          "emission-factors",
          new Problems());

  @ParameterizedTest
  @ValueSource(strings = {"10", "0.1", "1000", "0.001"})
  @DisplayName("a decimal that slipped is found in every row that another edition has too")
  void slippedDecimals(String times) {
    BigDecimal factor = new BigDecimal(times);
    Set<String> found = found(f -> with(f, f.unit(), f.kgCo2e().multiply(factor)));
    Set<String> rows = names(f -> f.kgCo2e().signum() != 0 && inEditionBefore(f));
    assertThat(rows).hasSizeGreaterThan(1000);
    assertThat(found).containsAll(rows);
  }

  @Test
  @DisplayName("gross and net that changed places are found in every fuel")
  void grossAndNet() {
    assertFound("kWh (gross CV)", "kWh (net CV)", "kWh (gross CV)", 30);
  }

  @Test
  @DisplayName("kilometres and miles that changed places are found in every vehicle")
  void kilometresAndMiles() {
    assertFound("km", "mi", "mi", 100);
  }

  @Test
  @DisplayName("cubic metres and million litres that changed places are found")
  void cubicMetresAndMillionLitres() {
    assertFound("m3", "million litres", "m3", 2);
  }

  private static void assertFound(String one, String other, String named, int least) {
    Map<String, String> swap = Map.of(one, other, other, one);
    Set<String> found =
        found(
            f -> {
              String unit = swap.getOrDefault(f.unit().symbol(), f.unit().symbol());
              return with(f, Unit.of(unit), f.kgCo2e());
            });
    Set<String> rows =
        names(
            f ->
                f.unit().symbol().equals(named)
                    && f.kgCo2e().signum() != 0
                    && shipped().all(f.id()).stream()
                        .anyMatch(o -> o.unit().symbol().equals(swap.get(named))));
    assertThat(rows).hasSizeGreaterThanOrEqualTo(least);
    assertThat(found).containsAll(rows);
  }

  private static FactorSet shipped() {
    return SHIPPED.sets().stream().filter(s -> s.id().equals(SET)).findFirst().orElseThrow().set();
  }

  private static Set<String> names(Predicate<EmissionFactor> wanted) {
    Set<String> names = new HashSet<>();
    shipped().factors().values().stream()
        .flatMap(List::stream)
        .filter(wanted)
        .forEach(f -> names.add(f.id() + " " + f.unit()));
    return names;
  }

  private static boolean inEditionBefore(EmissionFactor factor) {
    return SHIPPED.sets().stream()
        .filter(s -> s.id().startsWith("desnz-") && s.id().compareTo(SET) < 0)
        .flatMap(s -> s.set().all(factor.id()).stream())
        .anyMatch(f -> FactorKey.of(f).equals(FactorKey.of(factor)) && f.kgCo2e().signum() != 0);
  }

  private static Set<String> found(UnaryOperator<EmissionFactor> mistake) {
    Map<String, List<EmissionFactor>> factors = new HashMap<>();
    shipped()
        .factors()
        .forEach((id, units) -> factors.put(id, units.stream().map(mistake).toList()));
    SetFolder changed =
        new SetFolder(
            SHIPPED.folder().resolve(SET), SET, new FactorSet(shipped().about(), factors));
    Set<String> found = new HashSet<>();
    FactorLint.run(SHIPPED.with(changed), Set.of(SET), new Problems())
        .findings()
        .forEach(finding -> found.add(finding.id() + " " + finding.unit()));
    return found;
  }

  private static EmissionFactor with(EmissionFactor f, Unit unit, BigDecimal value) {
    return new EmissionFactor(
        f.id(), unit, value, f.gases(), f.status(), f.source(), f.note(), f.set(), f.origin());
  }
}
