package greenplan.scenario.eric;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a reader of an organisation's scenario must know: what was assumed and what is not there.
 */
final class EricNotes {

  private EricNotes() {}

  static List<String> of(EricReturn all, EricOrganisation organisation) {
    List<String> notes = new ArrayList<>();
    notes.add(
        "Energy, water and waste only: the return has no anaesthetic gases, fleet, travel or"
            + " purchases, so this is a part of the footprint.");
    addChp(organisation, notes);
    addLeftOut(all, organisation, notes);
    notes.addAll(ofFile(all.header()));
    return notes;
  }

  /** What is true of all organisations of a file. */
  static List<String> ofFile(EricHeader header) {
    List<String> notes = new ArrayList<>();
    List<String> missing = header.missing().stream().map(EricItem::id).toList();
    if (!missing.isEmpty()) {
      notes.add("The file has no column of " + String.join(", ", missing) + ".");
    }
    header
        .columns()
        .forEach(
            (item, column) -> {
              if (!item.isLine() && !item.note().isEmpty()) {
                notes.add("The column \"" + column + "\" is left out: " + item.note() + ".");
              }
            });
    if (!header.unread().isEmpty()) {
      notes.add("Columns that are not known and not read: " + quoted(header.unread()) + ".");
    }
    return notes;
  }

  private static void addChp(EricOrganisation organisation, List<String> notes) {
    String within =
        sites(organisation, s -> s.amount(EricItems.CHP_GAS).signum() > 0 && !hasMore(s));
    if (!within.isEmpty()) {
      notes.add(
          "The fuel of combined heat and power is taken as a part of the gas, because it is less"
              + " and the return does not say: "
              + within
              + ".");
    }
    String beside = sites(organisation, EricNotes::hasMore);
    if (!beside.isEmpty()) {
      notes.add(
          "The fuel of combined heat and power is more than all gas, so it is counted beside it: "
              + beside
              + ".");
    }
  }

  private static boolean hasMore(EricSite site) {
    return site.hasMoreChpFuelThanGas();
  }

  private static void addLeftOut(
      EricReturn all, EricOrganisation organisation, List<String> notes) {
    int zeros = organisation.sites().stream().mapToInt(EricSite::zeros).sum();
    if (zeros > 0) {
      notes.add("Values of zero, which make no line: " + zeros + ".");
    }
    String silent = sites(organisation, site -> isSilent(site, all));
    if (!silent.isEmpty()) {
      notes.add(
          "Sites without any figure of energy, water or waste, though their floor area counts: "
              + silent
              + ".");
    }
    for (EricSite site : organisation.sites()) {
      addBlank(site, all, notes);
    }
  }

  private static boolean isSilent(EricSite site, EricReturn all) {
    return all.lineItems().stream().noneMatch(site.amounts()::containsKey);
  }

  private static void addBlank(EricSite site, EricReturn all, List<String> notes) {
    if (!site.blank().isEmpty() && !isSilent(site, all)) {
      notes.add(site.code() + ", blank or not applicable: " + ids(site.blank()) + ".");
    }
    if (!site.unusable().isEmpty()) {
      notes.add(
          site.code() + ", negative or no number and left out: " + ids(site.unusable()) + ".");
    }
  }

  private static String ids(List<EricItem> items) {
    return items.stream().map(EricItem::id).collect(Collectors.joining(", "));
  }

  private static String sites(EricOrganisation organisation, Predicate<EricSite> condition) {
    return organisation.sites().stream()
        .filter(condition)
        .map(EricSite::code)
        .collect(Collectors.joining(", "));
  }

  private static String quoted(List<String> names) {
    return "\"" + String.join("\", \"", names) + "\"";
  }
}
