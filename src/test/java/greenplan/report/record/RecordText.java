package greenplan.report.record;

/** A small record as text. */
final class RecordText {

  private RecordText() {}

  /** The record of one line with this total. */
  static String of(String total) {
    return """
        {
          "formatVersion" : "1.0",
          "kind" : "greenplan-run",
          "command" : { "scenario" : "a.yaml" },
          "organisation" : "A hospital",
          "year" : "2019/20",
          "boundary" : "ghg-protocol",
          "total_tco2e" : TOTAL,
          "lines" : [ {
            "id" : "gas",
            "activity" : "natural-gas",
            "component" : "combustion",
            "scope" : "scope-1",
            "ghg_category" : "",
            "nhs_category" : "",
            "site" : "",
            "amount" : 1,
            "unit" : "kWh",
            "conversion" : 1,
            "conversion_dividend" : 1,
            "conversion_divisor" : 1,
            "factor" : { "id" : "f", "set" : "s", "kgco2e_per_unit" : 1, "unit" : "kWh" },
            "emissions_tco2e" : 0.001,
            "origin" : "a.yaml:5:3"
          } ],
          "lines_apart" : [ ],
          "totals" : [ ],
          "years" : [ ],
          "targets" : [ ],
          "measures" : [ ],
          "national" : [ ],
          "claims" : [ ],
          "costs" : [ ],
          "peers" : [ ],
          "certainty" : [ ],
          "chances" : [ ],
          "fan" : [ ],
          "run" : {
            "program" : "greenplan",
            "version" : "0.1.0",
            "inputs_sha256" : { "a.yaml" : "00" },
            "factor_sets" : [ ],
            "settings" : { "year" : "2019/20" },
            "warnings" : [ ]
          }
        }
        """
        .replace("TOTAL", total);
  }
}
