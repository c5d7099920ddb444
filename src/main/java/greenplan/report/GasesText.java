package greenplan.report;

import greenplan.clinical.gas.ClinicalUse;
import greenplan.clinical.gas.Decommissioning;
import greenplan.clinical.gas.GasAmount;
import greenplan.clinical.gas.GasTotal;
import greenplan.clinical.gas.GasUse;
import greenplan.clinical.gas.GasYear;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Anaesthetic gases for people: what was procured, used, lost, and on which basis. */
public final class GasesText {

  private static final String NONE = "-";

  private final GasYear year;
  private final GasTotal total;

  private GasesText(GasYear year) {
    this.year = year;
    this.total = year.total();
  }

  /** The whole text. */
  public static String of(GasYear year) {
    GasesText text = new GasesText(year);
    return text.head()
        + text.procured()
        + text.audited()
        + text.perCase()
        + text.captured()
        + text.decommissioned()
        + GasesSeriesText.of(year)
        + GasesBasis.of(year);
  }

  private String head() {
    StringBuilder head = new StringBuilder(Visible.of(year.title()));
    head.append('\n').append(Visible.of(year.organisation())).append(", ");
    head.append(year.period().from()).append(" to ").append(year.period().to());
    head.append(", ").append(year.period().days()).append(" days\n");
    year.notes().forEach(note -> head.append(Visible.of(note)).append('\n'));
    return head.append('\n').toString();
  }

  private String procured() {
    TextTable table =
        TextTable.of("procured", "gas", ">L", ">kg", ">tCO2e", ">L a month", ">tCO2e a year");
    for (GasUse use : total.uses()) {
      row(table, Visible.of(use.line().id()), use.line().gas().id(), new GasTotal(List.of(use)));
    }
    GasTotal nitrousOxide = total.nitrousOxide();
    if (nitrousOxide.uses().size() > 1 && nitrousOxide.uses().size() < total.uses().size()) {
      row(table.rule(), "nitrous oxide together", "", nitrousOxide);
    }
    if (total.uses().size() > 1) {
      String tonnes = tonnes(total.emissions(GasUse::procured).tonnes());
      String yearly = yearly(total);
      boolean one = nitrousOxide.uses().size() == total.uses().size();
      if (one) {
        row(table.rule(), "together", "", total);
      } else {
        table.rule().row("together", "", "", "", tonnes, "", yearly);
      }
    }
    return total.isEmpty() ? "" : table.text() + "\n";
  }

  private void row(TextTable table, String name, String gas, GasTotal of) {
    GasAmount procured = of.procured();
    table.row(
        name,
        gas,
        Numbers.rounded(procured.litres(), 1),
        Numbers.rounded(procured.kilograms(), 1),
        tonnes(of.emissions(GasUse::procured).tonnes()),
        Numbers.rounded(procured.times(year.period().perMonth()).litres(), 1),
        yearly(of));
  }

  private String yearly(GasTotal of) {
    BigDecimal tonnes = of.emissions(GasUse::procured).tonnes();
    return tonnes(year.period().perYear().apply(tonnes));
  }

  private String audited() {
    GasTotal audited = total.audited();
    if (audited.isEmpty()) {
      return "No audit: what reached patients and what was lost is not known.\n\n";
    }
    TextTable table =
        TextTable.of(
            "audited",
            ">clinical L",
            ">L a month",
            ">tCO2e",
            ">used",
            ">lost L",
            ">tCO2e",
            ">lost",
            ">tCO2e a year",
            ">L/day",
            ">L/min");
    audited.uses().forEach(use -> row(table, use));
    int silent = total.uses().size() - audited.uses().size();
    String rest = silent == 0 ? "" : silent + " of " + total.uses().size() + " not audited.\n";
    return table.text() + rest + "\n";
  }

  private void row(TextTable table, GasUse use) {
    GasAmount clinical = use.clinical();
    GasAmount waste = use.waste();
    if (clinical == null || waste == null) {
      return;
    }
    BigDecimal lost = use.emissions(waste).tonnes();
    table.row(
        Visible.of(use.line().id()),
        Numbers.rounded(clinical.litres(), 1),
        Numbers.rounded(clinical.times(year.period().perMonth()).litres(), 1),
        tonnes(use.emissions(clinical).tonnes()),
        percent(use.percent(clinical)),
        Numbers.rounded(waste.litres(), 1),
        tonnes(lost),
        percent(use.percent(waste)),
        tonnes(year.period().perYear().apply(lost)),
        rounded(use.leakLitresPerDay(), 1),
        rounded(use.leakLitresPerMinute(), 4));
  }

  /** What a patient had, by the audit alone. */
  private String perCase() {
    TextTable table = TextTable.of("per patient", ">cases", ">clinical L a case", ">kgCO2e a case");
    for (GasUse use : total.uses()) {
      ClinicalUse clinical = use.line().clinical();
      BigDecimal litres = use.litresPerCase();
      if (clinical != null && clinical.cases() != null && litres != null) {
        BigDecimal kilograms = use.emissions(clinical.audited()).kgCo2e();
        table.row(
            Visible.of(use.line().id()),
            Numbers.exact(clinical.cases()),
            Numbers.rounded(litres, 1),
            Numbers.rounded(kilograms.divide(clinical.cases(), MathContext.DECIMAL128), 1));
      }
    }
    return table.isEmpty() ? "" : table.text() + "\n";
  }

  /** What does not count as emitted, each with its proof. */
  private String captured() {
    GasTotal capturing = total.capturing();
    TextTable table =
        TextTable.of("captured", ">kg", ">tCO2e", ">emitted kg", ">tCO2e", "evidence");
    for (GasUse use : capturing.uses()) {
      table.row(
          Visible.of(use.line().id()),
          Numbers.rounded(use.captured().kilograms(), 1),
          tonnes(use.emissions(use.captured()).tonnes()),
          Numbers.rounded(use.emitted().kilograms(), 1),
          tonnes(use.emissions(use.emitted()).tonnes()),
          Visible.of(use.line().capture().evidence()));
    }
    return table.isEmpty()
        ? ""
        : table.text()
            + "Emitted is procured less captured: in all "
            + tonnes(total.emissions(GasUse::emitted).tonnes())
            + " tCO2e.\n\n";
  }

  private String decommissioned() {
    TextTable table =
        TextTable.of("decommissioned", ">before L", ">after L", ">saved L", ">saved tCO2e");
    for (Decommissioning ended : year.decommissionings()) {
      table.row(
          Visible.of(ended.id()),
          Numbers.rounded(ended.before().litres(), 1),
          Numbers.rounded(ended.after().litres(), 1),
          Numbers.rounded(ended.saving().litres(), 1),
          tonnes(ended.savedEmissions().tonnes()));
    }
    return table.isEmpty()
        ? ""
        : table.text() + "Saved is procured before less procured after.\n\n";
  }

  private static String tonnes(BigDecimal tonnes) {
    return Numbers.rounded(tonnes, 3);
  }

  private static String percent(@Nullable BigDecimal percent) {
    return percent == null ? NONE : Numbers.rounded(percent, 2) + "%";
  }

  private static String rounded(@Nullable BigDecimal number, int decimals) {
    return number == null ? NONE : Numbers.rounded(number, decimals);
  }
}
