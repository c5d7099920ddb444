package greenplan.factors.lint;

import greenplan.diagnostics.Problems;
import greenplan.factors.ActivityCatalogue;
import greenplan.factors.CatalogueReader;
import greenplan.factors.EmissionFactor;
import greenplan.factors.FactorSet;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Runs every check over sets of factors and takes away what has been accepted with a reason. Sets
 * that are not looked at still serve for comparison.
 */
public final class FactorLint {

  private final LintFolder folder;
  private final Set<String> looked;
  private final Problems problems;
  private final List<Finding> findings = new ArrayList<>();

  private FactorLint(LintFolder folder, Set<String> looked, Problems problems) {
    this.folder = folder;
    this.looked = looked;
    this.problems = problems;
  }

  /**
   * Looks at some sets of a folder.
   *
   * @param looked the ids of the sets to look at
   * @param problems takes what is wrong with the list of accepted findings and the catalogue
   */
  public static LintResult run(LintFolder folder, Set<String> looked, Problems problems) {
    FactorLint lint = new FactorLint(folder, looked, problems);
    lint.check();
    return lint.result();
  }

  private void check() {
    List<FactorSet> sets = folder.sets().stream().map(SetFolder::set).toList();
    for (SetFolder set : folder.sets()) {
      if (looked.contains(set.id())) {
        check(set);
      }
    }
    for (Series series : Series.among(sets)) {
      series.histories().values().forEach(this::check);
    }
    if (looked.containsAll(folder.ids())) {
      checkCatalogue(sets);
    }
  }

  private void check(SetFolder set) {
    SetChecks.check(set, findings::add);
    set.set()
        .factors()
        .values()
        .forEach(
            units -> {
              units.forEach(factor -> RowChecks.check(factor, findings::add));
              UnitChecks.check(units, findings::add);
            });
  }

  private void check(List<List<EmissionFactor>> history) {
    EditionChecks.check(history, this::addIfLooked);
    RelationChecks.check(history, this::addIfLooked);
  }

  private void addIfLooked(Finding finding) {
    if (looked.contains(finding.set())) {
      findings.add(finding);
    }
  }

  private void checkCatalogue(List<FactorSet> sets) {
    if (Files.exists(folder.catalogue())) {
      ActivityCatalogue catalogue =
          CatalogueReader.read(folder.catalogue(), folder.catalogueName(), problems);
      CatalogueChecks.check(catalogue, sets, findings::add);
    }
  }

  private LintResult result() {
    AcceptedFindings accepted = AcceptedFindings.read(folder.folder(), folder.name(), problems);
    List<Finding> open =
        new ArrayList<>(findings.stream().filter(f -> !accepted.accepts(f)).toList());
    int reasons = findings.size() - open.size();
    open.addAll(accepted.stale(lookedInFolder(), folder.ids()));
    open.sort(Finding.ORDER);
    List<SetFolder> seen = folder.sets().stream().filter(s -> looked.contains(s.id())).toList();
    long factors = seen.stream().mapToLong(SetFolder::size).sum();
    return new LintResult(factors, seen.size(), open, reasons);
  }

  /** The list of accepted findings is about the sets beside it, not about one from elsewhere. */
  private Set<String> lookedInFolder() {
    return folder.sets().stream()
        .filter(set -> looked.contains(set.id()) && set.folder().startsWith(folder.folder()))
        .map(SetFolder::id)
        .collect(Collectors.toSet());
  }
}
