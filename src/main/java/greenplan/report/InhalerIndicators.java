package greenplan.report;

import greenplan.clinical.inhaler.InhalerMetrics;
import greenplan.clinical.inhaler.PatientMetrics;
import greenplan.clinical.inhaler.TableMean;
import greenplan.factors.GenericSalbutamol;
import java.math.BigDecimal;

/** The headline figures, each with what it was divided by. */
final class InhalerIndicators {

  private final InhalersResult result;
  private final InhalerMetrics total;

  InhalerIndicators(InhalersResult result) {
    this.result = result;
    this.total = result.inhalers().total();
  }

  String text() {
    TextTable table = TextTable.of("indicator", ">value", "unit", "of");
    mean(table);
    salbutamol(table);
    shares(table);
    emissions(table);
    return table.text() + "\n" + means();
  }

  private void mean(TextTable table) {
    table.row(
        "mean footprint of an inhaler",
        Figures.rounded(total.perInhaler(), 3),
        "kgCO2e/inhaler",
        whole(total.withFactor())
            + " of "
            + whole(total.inhalers())
            + " inhalers ("
            + Figures.percent(total.coveragePercent(), 1)
            + "), by "
            + result.inhalers().basis().table().name());
  }

  private void salbutamol(TextTable table) {
    table.row(
        "mean footprint of a salbutamol inhaler",
        Figures.rounded(total.perSalbutamolInhaler(), 6),
        "kgCO2e/inhaler",
        whole(total.salbutamol())
            + " inhalers of the 18 listed codes, "
            + Numbers.rounded(total.salbutamolEmissions().kgCo2e(), 2)
            + " kg");
    table.row(
        "  after code changes",
        Figures.rounded(total.perSalbutamolInhalerRenamed(), 6),
        "kgCO2e/inhaler",
        whole(total.salbutamolRenamed())
            + " inhalers, "
            + Numbers.rounded(total.salbutamolRenamedEmissions().kgCo2e(), 2)
            + " kg");
    table.row(
        "  if no generic one was Ventolin",
        Figures.rounded(total.perSalbutamolIfLeast(), 6),
        "kgCO2e/inhaler",
        whole(total.genericSalbutamol())
            + " without a brand at "
            + GenericSalbutamol.LEAST
            + " kg");
    table.row(
        "  if every generic one was Ventolin",
        Figures.rounded(total.perSalbutamolIfMost(), 6),
        "kgCO2e/inhaler",
        whole(total.genericSalbutamol()) + " without a brand at " + GenericSalbutamol.MOST + " kg");
  }

  private void shares(TextTable table) {
    table.row(
        "metered dose inhalers, without salbutamol",
        Figures.rounded(total.mdiSharePercent(), 4),
        "% of items",
        Numbers.exact(total.otherMdiItems()) + " of " + Numbers.exact(total.otherItems()));
    table.row(
        "  by devices", Figures.rounded(total.mdiShareByDevicesPercent(), 4), "% of devices", "");
    table.row(
        "short-acting beta agonists",
        Figures.rounded(total.sabaSharePercent(), 4),
        "% of devices",
        "of them and corticosteroids");
  }

  private void emissions(TextTable table) {
    table.row(
        "emissions",
        Numbers.rounded(total.emissions().tonnes(), 3),
        "tCO2e",
        whole(total.withFactor()) + " inhalers");
    PatientMetrics patients = result.inhalers().patients();
    if (patients != null) {
      String people = Numbers.exact(patients.patients()) + " registered patients";
      table.row(
          "emissions by patients",
          Figures.rounded(patients.perThousand(), 4),
          "kgCO2e/1,000 patients",
          people);
      table.row(
          "  salbutamol, after code changes",
          Figures.rounded(patients.salbutamolPerThousand(), 4),
          "kgCO2e/1,000 patients",
          people);
    }
    table.row(
        "inhalers",
        whole(total.inhalers()),
        "devices",
        Numbers.exact(total.quantity())
            + " units as prescribed; "
            + whole(total.refills())
            + " are refills");
  }

  /** The same inhalers by each table, so that nobody takes one figure for the only one. */
  private String means() {
    TextTable table =
        TextTable.of("footprint table", ">kg each", ">inhalers it knows", ">covered", "basis");
    for (TableMean mean : result.means()) {
      table.row(
          mean.table().name(),
          Figures.rounded(mean.perInhaler(), 3),
          whole(mean.withFactor()),
          Figures.percent(mean.coveragePercent(), 1),
          mean.table().about().gwpBasis());
    }
    return table.isEmpty() ? "" : table.text() + "\n";
  }

  private static String whole(BigDecimal number) {
    return Numbers.rounded(number, 0);
  }
}
