package greenplan.report;

import greenplan.clinical.gas.GasAmount;
import greenplan.clinical.gas.GasUse;
import greenplan.clinical.gas.GasYear;
import java.io.Writer;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Anaesthetic gases as a table for spreadsheets, with every digit. */
public final class GasesCsv {

  private GasesCsv() {}

  /** One row for each supply; cells that need an audit are empty where there is none. */
  public static void write(GasYear year, Writer out) {
    CsvText csv =
        new CsvText(out)
            .row(
                "id",
                "gas",
                "product",
                "from",
                "to",
                "gwp_set",
                "gwp",
                "kg_per_litre",
                "procured_l",
                "procured_kg",
                "procured_tco2e",
                "clinical_l",
                "clinical_tco2e",
                "waste_l",
                "waste_tco2e",
                "waste_percent",
                "leak_l_per_min",
                "clinical_l_per_case",
                "captured_kg",
                "captured_tco2e",
                "emitted_tco2e",
                "capture_evidence",
                "source");
    year.total().uses().forEach(use -> row(csv, year, use));
  }

  private static void row(CsvText csv, GasYear year, GasUse use) {
    GasAmount clinical = use.clinical();
    GasAmount waste = use.waste();
    csv.row(
        use.line().id(),
        use.line().gas().id(),
        use.line().product(),
        year.period().from(),
        year.period().to(),
        year.gwp(),
        use.line().gas().potential().kgCo2e(),
        use.line().gas().kgPerLitre(),
        use.procured().litres(),
        use.procured().kilograms(),
        use.emissions(use.procured()).tonnes(),
        litres(clinical),
        tonnes(use, clinical),
        litres(waste),
        tonnes(use, waste),
        cell(waste == null ? null : use.percent(waste)),
        cell(use.leakLitresPerMinute()),
        cell(use.litresPerCase()),
        use.captured().kilograms(),
        use.emissions(use.captured()).tonnes(),
        use.emissions(use.emitted()).tonnes(),
        use.line().capture().evidence(),
        use.line().source());
  }

  private static Object litres(@Nullable GasAmount amount) {
    return amount == null ? "" : amount.litres();
  }

  private static Object tonnes(GasUse use, @Nullable GasAmount amount) {
    return amount == null ? "" : use.emissions(amount).tonnes();
  }

  private static Object cell(@Nullable BigDecimal number) {
    return number == null ? "" : number;
  }
}
