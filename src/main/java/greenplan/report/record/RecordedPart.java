package greenplan.report.record;

import java.util.List;
import java.util.stream.Stream;

/** The tables of results that a record holds besides the lines. */
@SuppressWarnings("ImmutableEnumChecker") // every list is made by List.of
public enum RecordedPart {
  TOTALS("totals", List.of("kind", "id"), List.of("emissions_tco2e"), List.of()),
  YEARS(
      "years",
      List.of("boundary", "year"),
      List.of(
          "frozen_factors_tco2e",
          "business_as_usual_tco2e",
          "planned_tco2e",
          "target_tco2e",
          "gap_tco2e",
          "aspiration_tco2e"),
      List.of("kind")),
  TARGETS(
      "targets",
      List.of("id"),
      List.of(
          "base_tco2e",
          "allowed_tco2e",
          "planned_tco2e",
          "gap_tco2e",
          "cumulative_tco2e",
          "cumulative_on_path_tco2e",
          "overshoot_tco2e",
          "removals_tco2e"),
      List.of("status", "reached")),
  MEASURES("measures", List.of("boundary", "id", "year"), List.of("savings_tco2e"), List.of()),
  NATIONAL("national", List.of("boundary", "id", "year"), List.of("savings_tco2e"), List.of()),
  CLAIMS("claims", List.of("id"), List.of("computed"), List.of("status")),
  COSTS(
      "costs",
      List.of("id"),
      List.of("npv_gbp", "social_npv_gbp", "cost_gbp_per_tco2e"),
      List.of()),
  PEERS(
      "peers",
      List.of("study", "metric", "organisation"),
      List.of("value", "rank", "among", "percentile"),
      List.of()),
  CERTAINTY(
      "certainty",
      List.of("boundary", "year"),
      List.of(
          "total_tco2e",
          "half_range_percent",
          "half_range_if_independent_percent",
          "expected_total_tco2e"),
      List.of()),
  CHANCES(
      "chances", List.of("id"), List.of("probability_met", "probability_within_path"), List.of()),
  FAN(
      "fan",
      List.of("boundary", "year"),
      List.of("mean_tco2e", "p5_tco2e", "p25_tco2e", "p50_tco2e", "p75_tco2e", "p95_tco2e"),
      List.of());

  private final String key;
  private final List<String> keys;
  private final List<String> numbers;
  private final List<String> words;

  RecordedPart(String key, List<String> keys, List<String> numbers, List<String> words) {
    this.key = key;
    this.keys = keys;
    this.numbers = numbers;
    this.words = words;
  }

  /** Its name in a record. */
  public String key() {
    return key;
  }

  /** The columns that tell its rows apart. */
  public List<String> keys() {
    return keys;
  }

  /** The columns of results that are numbers; a row may lack one that does not apply. */
  public List<String> numbers() {
    return numbers;
  }

  /** The columns of results that are words. */
  public List<String> words() {
    return words;
  }

  /** The columns of results. */
  public List<String> results() {
    return Stream.concat(words.stream(), numbers.stream()).toList();
  }
}
