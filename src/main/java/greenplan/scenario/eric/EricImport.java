package greenplan.scenario.eric;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Nearest;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Source;
import greenplan.documents.CsvTable;
import greenplan.documents.TextEncoding;
import greenplan.units.FinancialYear;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Scenarios from a published file of sites.
 *
 * @param organisations the scenario of each organisation
 * @param summary what was found, assumed and left out, a sentence each
 */
public record EricImport(List<EricScenario> organisations, List<String> summary) {

  /** The text of each scenario by its file name. */
  public SortedMap<String, String> scenarios() {
    SortedMap<String, String> scenarios = new TreeMap<>();
    organisations.forEach(one -> scenarios.put(one.file(), one.text()));
    return scenarios;
  }

  /**
   * Reads the files and makes the scenarios that are asked for.
   *
   * @param sites the file of sites
   * @param trusts the file of trusts; null where it is not given
   * @param year the year that they are of
   * @param codes the organisations; none for all
   * @param problems takes what is wrong
   */
  public static EricImport of(
      Path sites,
      @Nullable Path trusts,
      FinancialYear year,
      List<String> codes,
      Problems problems) {
    List<String> asked =
        codes.stream().map(code -> code.strip().toUpperCase(Locale.ROOT)).distinct().toList();
    Predicate<String> wanted = code -> asked.isEmpty() || asked.contains(code);
    EricReturn all = EricReader.read(table(sites), year, wanted, problems);
    SortedMap<String, String> names =
        trusts == null ? new TreeMap<>() : EricTrusts.read(table(trusts), problems);
    if (all == null) {
      return new EricImport(List.of(), List.of());
    }
    List<EricOrganisation> chosen = chosen(all, asked, problems);
    List<EricScenario> scenarios =
        chosen.stream()
            .map(organisation -> named(organisation, names))
            .map(o -> scenario(all, o, year))
            .toList();
    return new EricImport(scenarios, EricSummary.of(all, chosen, names));
  }

  /** Files of later years are in the encoding of Windows. */
  private static CsvTable table(Path file) {
    return CsvTable.of(file, file.toString().replace('\\', '/'), TextEncoding.of(file));
  }

  private static EricOrganisation named(EricOrganisation given, SortedMap<String, String> names) {
    String other = names.getOrDefault(given.code(), "");
    String name = other.isEmpty() ? given.code() : other;
    return given.name().isEmpty()
        ? new EricOrganisation(given.code(), name, given.type(), given.sites())
        : given;
  }

  private static EricScenario scenario(
      EricReturn all, EricOrganisation organisation, FinancialYear year) {
    return new EricScenario(
        organisation.code(),
        organisation.name(),
        organisation.type(),
        fileName(organisation, year),
        EricYaml.of(all, organisation));
  }

  private static String fileName(EricOrganisation organisation, FinancialYear year) {
    return organisation.code().toLowerCase(Locale.ROOT)
        + "-"
        + year.toString().replace('/', '-')
        + ".yaml";
  }

  private static List<EricOrganisation> chosen(
      EricReturn all, List<String> codes, Problems problems) {
    if (codes.isEmpty()) {
      return List.copyOf(all.organisations().values());
    }
    List<EricOrganisation> chosen = new ArrayList<>();
    for (String code : codes) {
      EricOrganisation found = all.organisations().get(code);
      if (found == null) {
        report(code, all, problems);
      } else {
        chosen.add(found);
      }
    }
    return chosen;
  }

  private static void report(String code, EricReturn all, Problems problems) {
    String hint = Nearest.hint(code, all.organisations().keySet());
    problems.add(
        Code.GP408,
        Origin.of(Source.ofText("--organisation", code)),
        "the file has no organisation \"" + code + "\"",
        hint.isEmpty()
            ? "it has " + all.organisations().size() + " others; --all takes all"
            : hint);
  }
}
