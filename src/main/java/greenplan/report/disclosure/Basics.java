package greenplan.report.disclosure;

import greenplan.factors.SetAbout;
import greenplan.footprint.Footprint;
import greenplan.footprint.FootprintLine;
import greenplan.report.Findings;
import greenplan.report.RangeWords;
import greenplan.report.page.Cell;
import greenplan.scenario.DeclaredLine;
import greenplan.scenario.Scenario;
import greenplan.trajectory.Trajectory;
import greenplan.uncertainty.Certainty;
import greenplan.units.FinancialYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What several frameworks ask: who, when, by which method, against which year. */
final class Basics {

  private final Findings findings;
  private final Footprint footprint;

  Basics(Findings findings) {
    this.findings = findings;
    this.footprint = findings.footprint();
  }

  Field organisation() {
    Scenario scenario = findings.scenario();
    String code = scenario.organisationCode();
    return Field.words(
        "Organisation",
        scenario.organisation() + (code.isEmpty() ? "" : " (" + code + ")"),
        "scenario");
  }

  Field period() {
    return Field.words("Period", "financial year " + footprint.year(), "scenario");
  }

  Field boundary() {
    return Field.words("Boundary of the total", footprint.boundary().title(), "scenario or option");
  }

  Field method() {
    String sets =
        findings.run().sets().stream()
            .map(set -> set.id() + " (" + set.publisher() + ")")
            .collect(Collectors.joining("; "));
    return Field.words("Method: amounts x factors of", sets, "factor sets that were used");
  }

  Field warming() {
    String bases =
        findings.run().sets().stream()
            .map(SetAbout::gwpBasis)
            .filter(basis -> !basis.isEmpty())
            .distinct()
            .sorted()
            .collect(Collectors.joining("; "));
    return bases.isEmpty()
        ? Field.missing("Source of warming potentials", "state gwp_basis in the factor sets")
        : Field.words("Source of warming potentials", bases, "factor sets that were used");
  }

  /** The base year with its emissions. */
  List<Field> baseYear() {
    Optional<FinancialYear> year =
        Optional.ofNullable(findings.trajectory()).map(Trajectory::baseYear);
    if (year.isEmpty()) {
      return List.of(Field.missing("Base year", "add plan with base-year"));
    }
    FinancialYear base = year.get();
    Field named = Field.words("Base year", base, "plan of the scenario");
    if (footprint.inventory().lines(base).isEmpty()) {
      return List.of(
          named, Field.missing("Emissions of the base year", "add the activities of " + base));
    }
    Footprint then = Footprint.of(footprint.inventory(), base, footprint.boundary());
    return List.of(
        named,
        Field.of(
            "Emissions of the base year",
            Emitted.tonnes(then.total()),
            "tCO2e",
            "footprint of " + base + ", " + footprint.boundary().title()));
  }

  /** What was corrected, with the reasons. */
  List<Field> restatements() {
    List<Field> fields = new ArrayList<>();
    for (DeclaredLine line :
        footprint.lines().stream()
            .map(FootprintLine::line)
            .map(l -> l.declared())
            .distinct()
            .toList()) {
      if (line.details().restatement() != null) {
        fields.add(
            Field.words(
                "Restated: " + line.id(),
                line.details().restatement().from() + " is now " + line.amount(),
                line.details().restatement().reason()));
      }
    }
    return fields.isEmpty()
        ? List.of(Field.words("Restatements", "none in the reported year", "scenario"))
        : fields;
  }

  Field uncertainty() {
    Certainty certainty = findings.certainty();
    return certainty == null
        ? Field.missing("Uncertainty", "add uncertainty with the ranges of amounts and factors")
        : Field.of(
            "Uncertainty of the total, 95 % range, plus or minus",
            Cell.number(100 * certainty.propagation().shared(), 1),
            "%",
            "error propagation, "
                + certainty.propagation().boundary().title()
                + ", "
                + String.join(" ", RangeWords.of(certainty.propagation())));
  }

  Field notes() {
    List<String> notes = findings.scenario().notes();
    return notes.isEmpty()
        ? Field.missing("Exclusions", "say under notes what was left out and why")
        : new Field(
            "Exclusions and other notes",
            Cell.text(String.join(" ", notes)),
            "",
            "notes of the scenario",
            "read whether they name all that was left out");
  }

  /** A field about the year before; missing where the scenario holds none. */
  Field previous(Function<Footprint, Field> of) {
    Field now = of.apply(footprint);
    return footprint
        .previous()
        .map(before -> of.apply(before).as(now.name() + ", previous year"))
        .orElse(
            Field.missing(
                now.name() + ", previous year",
                "add the activities of " + footprint.year().plus(-1)));
  }
}
