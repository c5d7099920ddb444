package greenplan.clinical.prescribing;

import java.util.List;

/** A column that is read, by each name that it had since 2014; the newest name comes first. */
enum Column {
  MONTH("YEAR_MONTH"),
  REGION_NAME("REGIONAL_OFFICE_NAME"),
  REGION("REGIONAL_OFFICE_CODE"),
  ICB_NAME("ICB_NAME", "STP_NAME", "AREA_TEAM_NAME"),
  ICB("ICB_CODE", "STP_CODE", "AREA_TEAM_CODE"),
  SUB_ICB_NAME("PCO_NAME"),
  SUB_ICB("PCO_CODE"),
  PRACTICE_NAME("PRACTICE_NAME"),
  PRACTICE("PRACTICE_CODE"),
  CODE("BNF_PRESENTATION_CODE", "BNF_CODE"),
  NAME("BNF_PRESENTATION_NAME", "BNF_DESCRIPTION"),
  QUANTITY("QUANTITY"),
  ITEMS("ITEMS"),
  TOTAL_QUANTITY("TOTAL_QUANTITY");

  @SuppressWarnings("ImmutableEnumChecker") // a list that cannot change
  private final List<String> names;

  Column(String... names) {
    this.names = List.of(names);
  }

  /** What it is called in headers, the newest name first. */
  List<String> names() {
    return names;
  }
}
