package greenplan.worked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import greenplan.Program;
import greenplan.Program.Outcome;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the switches of scenarios/blmk-inhalers.yaml do, worked by hand. */
class InhalerSwitchTest {

  private static final double GROWTH_OF_THREE_YEARS = 1.02 * 1.02 * 1.02;
  private static final Map<String, JsonNode> YEARS = new HashMap<>();

  @BeforeAll
  static void run() {
    Outcome outcome = Program.run("trajectory", "scenarios/blmk-inhalers.yaml", "--format", "json");
    JsonNode indicator = JsonMapper.shared().readTree(outcome.out()).get("indicators").get(0);
    indicator.get("values").forEach(value -> YEARS.put(value.get("year").asString(), value));
  }

  private static double value(String year, String key) {
    return Objects.requireNonNull(YEARS.get(year)).get(key).asDouble();
  }

  /**
   * kg: 160,318 x 25.26 = 4,049,632.68; 110,989 x 9.87 = 1,095,461.43; 12,332 x 14.3 = 176,347.6;
   * 12,332 x 17.3 = 213,343.6; 80,159 x 20.35 = 1,631,235.65; 86,325 x 19.65 = 1,696,286.25; 12,332
   * x 36.5 = 450,118; 123,322 x 0.6373 = 78,593.1106; 18,498 x 0.78 = 14,428.44; together
   * 9,405,446.7606 over 616,607 inhalers.
   */
  @Test
  @DisplayName("the mix starts from 15.2536 kgCO2e an inhaler")
  void start() {
    assertThat(value("2024/25", "counted")).isCloseTo(9_405_446.7606, within(1e-6));
    assertThat(value("2024/25", "divided")).isEqualTo(616_607);
    assertThat(value("2024/25", "value")).isCloseTo(15.253551712, within(1e-9));
  }

  /**
   * Inhalers moved when all is done, at the numbers of 2024/25, and kg saved each: 64,127.2 of
   * large to small (25.26 - 9.87 = 15.39) 986,917.608; 16,031.8 of ICS to powder (20.35 - 0.6373 =
   * 19.7127) 316,030.06386; 34,530 of ICS/LABA to powder (19.65 - 0.6373 = 19.0127) 656,508.531;
   * 6,166 of HFC-227ea to HFC-134a (36.5 - 19.65 = 16.85) 103,897.1; together 2,063,353.30286.
   * 9,405,446.7606 - 2,063,353.30286 = 7,342,093.45774 kg over the same 616,607 inhalers: 11.90725.
   * The shares are of what each line held at first, so that nobody moved to Fostair is moved on.
   */
  @Test
  @DisplayName("all switches done: 11.9072 kgCO2e, below the 12 of March 2028, and growth on top")
  void end() {
    double saved = 986_917.608 + 316_030.06386 + 656_508.531 + 103_897.1;
    assertThat(value("2027/28", "value"))
        .isCloseTo((9_405_446.7606 - saved) / 616_607, within(1e-9))
        .isCloseTo(11.9072, within(0.00006));
    assertThat(value("2027/28", "counted"))
        .isCloseTo(7_342_093.45774 * GROWTH_OF_THREE_YEARS, within(1e-5));
    assertThat(value("2030/31", "value")).isCloseTo(value("2027/28", "value"), within(1e-9));
  }

  /** A third of the way after one year of three: 15.253552 - 3.346302 / 3 = 14.138118. */
  @Test
  @DisplayName("the mean falls in equal steps, and is below 15 by March 2026")
  void onTheWay() {
    double first = value("2024/25", "value");
    double last = value("2027/28", "value");
    assertThat(value("2025/26", "value"))
        .isCloseTo(first - (first - last) / 3, within(1e-9))
        .isCloseTo(14.138118, within(1e-6));
  }

  /** 2,063,353.30286 kg x 1.02^3 = 2,189.647 t in 2027/28, though the number of inhalers grows. */
  @Test
  @DisplayName("2,190 t are saved in 2027/28, and nobody goes without an inhaler")
  void saved() {
    assertThat(value("2027/28", "divided"))
        .isCloseTo(616_607 * GROWTH_OF_THREE_YEARS, within(1e-6));
    double asUsual = 9_405_446.7606 * GROWTH_OF_THREE_YEARS;
    assertThat((asUsual - value("2027/28", "counted")) / 1000).isCloseTo(2_189.647, within(0.001));
  }
}
