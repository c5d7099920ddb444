package greenplan.report;

import greenplan.factors.Placement;
import greenplan.trajectory.change.Effect;
import greenplan.trajectory.change.PartChange;
import greenplan.trajectory.since.Comparison;
import java.io.Writer;
import java.math.BigDecimal;

/** Why a footprint changed, as a table for spreadsheets that a pivot can sum. */
public final class ChangeCsv {

  private ChangeCsv() {}

  /** One row for each component of each line and each effect on it that is not zero. */
  public static void write(Comparison comparison, Writer out) {
    CsvText csv =
        new CsvText(out)
            .row(
                "id",
                "component",
                "scope",
                "ghg_category",
                "nhs_category",
                "since",
                "year",
                "effect",
                "tco2e");
    for (PartChange part : comparison.change().parts()) {
      for (Effect effect : comparison.change().effects()) {
        row(csv, comparison, part, effect);
      }
    }
  }

  private static void row(CsvText csv, Comparison comparison, PartChange part, Effect effect) {
    double tonnes = part.tally().effects().of(effect);
    if (tonnes == 0) {
      return;
    }
    Placement placement = part.placement();
    csv.row(
        part.line(),
        part.component(),
        placement.scope().id(),
        placement.ghgId(),
        placement.nhsId(),
        comparison.before().year(),
        comparison.after().year(),
        effect.id(),
        BigDecimal.valueOf(tonnes));
  }
}
