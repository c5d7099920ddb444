package greenplan.scenario.eric;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What an import did, in sentences: counts for many organisations, details for a few. */
final class EricSummary {

  private static final int FEW = 5;

  private EricSummary() {}

  static List<String> of(
      EricReturn all, List<EricOrganisation> chosen, SortedMap<String, String> trusts) {
    List<String> summary = new ArrayList<>();
    if (chosen.size() <= FEW) {
      chosen.forEach(o -> EricNotes.of(all, o).forEach(n -> summary.add(o.code() + ": " + n)));
    } else {
      summary.addAll(EricNotes.ofFile(all.header()));
      addCounts(chosen, summary);
    }
    assumptions(all, chosen)
        .forEach((n, lines) -> summary.add(lines + (lines == 1 ? " line: " : " lines: ") + n));
    addTrusts(all, trusts, summary);
    return summary;
  }

  private static void addCounts(List<EricOrganisation> chosen, List<String> summary) {
    List<EricSite> sites = chosen.stream().flatMap(o -> o.sites().stream()).toList();
    long beside = sites.stream().filter(EricSite::hasMoreChpFuelThanGas).count();
    long within =
        sites.stream().filter(s -> s.amount(EricItems.CHP_GAS).signum() > 0).count() - beside;
    summary.add(
        chosen.size()
            + " organisations, "
            + sites.size()
            + " sites; left out: "
            + sites.stream().mapToInt(EricSite::zeros).sum()
            + " values of zero, "
            + sites.stream().mapToInt(s -> s.blank().size()).sum()
            + " blank or not applicable, "
            + sites.stream().mapToInt(s -> s.unusable().size()).sum()
            + " negative or no number.");
    summary.add(
        "Fuel of combined heat and power: taken as a part of the gas at "
            + within
            + " sites; more than all gas and counted beside it at "
            + beside
            + ".");
  }

  /** How many lines rest on each assumption. */
  private static Map<String, Long> assumptions(EricReturn all, List<EricOrganisation> chosen) {
    Map<String, Long> lines = new TreeMap<>();
    chosen.stream()
        .flatMap(o -> EricLines.of(all, o).stream())
        .filter(line -> !line.item().note().isEmpty())
        .forEach(l -> lines.merge(l.item().id() + ". " + l.item().note(), 1L, Long::sum));
    return lines;
  }

  private static void addTrusts(
      EricReturn all, SortedMap<String, String> trusts, List<String> summary) {
    List<String> absent =
        trusts.keySet().stream().filter(c -> !all.organisations().containsKey(c)).toList();
    if (!trusts.isEmpty()) {
      summary.add("The file of trusts has no energy, water or waste; only names come from it.");
    }
    if (!absent.isEmpty()) {
      summary.add("Trusts without sites in the file: " + String.join(", ", absent) + ".");
    }
  }
}
