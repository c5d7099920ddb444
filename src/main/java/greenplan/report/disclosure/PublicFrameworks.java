package greenplan.report.disclosure;

import greenplan.factors.GhgCategory;
import greenplan.factors.Scope;
import greenplan.report.Findings;
import greenplan.report.Tonnes;
import greenplan.report.page.Cell;
import greenplan.trajectory.TargetResult;
import greenplan.trajectory.Trajectory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What public bodies and companies are asked for by government. */
final class PublicFrameworks {

  private static final BigDecimal LOW_USER = BigDecimal.valueOf(40_000);

  private final Findings findings;
  private final Basics basics;
  private final Emitted emitted;
  private final Amounts amounts;

  PublicFrameworks(Findings findings) {
    this.findings = findings;
    this.basics = new Basics(findings);
    this.emitted = new Emitted(findings.footprint());
    this.amounts = new Amounts(findings.footprint());
  }

  List<Framework> all() {
    return List.of(climateRelated(), sustainability(), companies());
  }

  private Framework climateRelated() {
    List<Field> fields = new ArrayList<>();
    fields.add(Field.missing("Compliance statement", "write its extent, reasons and plans"));
    fields.add(Field.missing("Governance a: oversight of the board", "write it"));
    fields.add(Field.missing("Governance b: role of management", "write it"));
    fields.add(
        Field.missing(
            "Effects on operations, strategy and financial planning", "write it (from 2025/26)"));
    fields.add(emitted.scope(Scope.SCOPE_1));
    fields.add(emitted.scope(Scope.SCOPE_2));
    fields.add(emitted.scope(Scope.SCOPE_3).as("Scope 3, if appropriate"));
    fields.add(emitted.category(GhgCategory.BUSINESS_TRAVEL));
    fields.addAll(targets());
    fields.add(Field.missing("Risks related to these emissions", "write them"));
    return new Framework(
        "tcfd",
        "TCFD-aligned disclosure (HM Treasury)",
        "Applies to NHS trusts, through the DHSC group accounting manual and the FT annual"
            + " reporting manual, in three phases from 2023-24 to 2025-26.",
        fields);
  }

  private List<Field> targets() {
    Trajectory trajectory = findings.trajectory();
    if (trajectory == null || trajectory.targets().isEmpty()) {
      return List.of(Field.missing("Targets and how they stand", "add targets"));
    }
    return trajectory.targets().stream().map(PublicFrameworks::target).toList();
  }

  private static Field target(TargetResult result) {
    return Field.words(
        "Target: "
            + result.target().title()
            + " by "
            + result.target().by()
            + (result.target().isRequired() ? "" : " (aspiration)"),
        result.status().word()
            + ": plan "
            + Tonnes.whole(result.planned())
            + ", allowed "
            + Tonnes.whole(result.allowed())
            + " tCO2e",
        "trajectory, " + result.target().boundary().title());
  }

  private Framework sustainability() {
    List<Field> fields = new ArrayList<>();
    fields.add(Field.missing("Commentary and forward plan", "write them"));
    fields.add(emitted.scope(Scope.SCOPE_1).as("Scope 1, gross"));
    fields.add(amounts.gas());
    fields.add(emitted.scope(Scope.SCOPE_2).as("Scope 2, gross, location-based"));
    fields.add(emitted.category(GhgCategory.BUSINESS_TRAVEL).as("Scope 3, official travel, gross"));
    fields.add(amounts.electricity());
    fields.add(amounts.otherFuels());
    fields.add(amounts.heat());
    fields.add(amounts.spend());
    fields.addAll(amounts.waste());
    fields.add(amounts.water());
    fields.add(Field.missing("Spend on waste and water", "add it to the table"));
    fields.add(
        Field.missing("Generated on site", "add it to the table, apart from what was bought"));
    fields.add(basics.previous(before -> new Emitted(before).scope(Scope.SCOPE_1)));
    fields.add(basics.previous(before -> new Emitted(before).scope(Scope.SCOPE_2)));
    fields.add(basics.previous(before -> new Amounts(before).allEnergy()));
    return new Framework(
        "srg",
        "Sustainability Reporting Guidance (HM Treasury)",
        "Mandatory for central government alone; an NHS trust may follow it: comply or explain."
            + " The list of fields is that of the 2011-12 edition.",
        fields);
  }

  private Framework companies() {
    List<Field> fields = new ArrayList<>();
    fields.add(amounts.electricity());
    fields.add(amounts.gas());
    fields.add(amounts.transport());
    fields.add(amounts.allEnergy().as("Energy use in the United Kingdom"));
    fields.add(emitted.scope(Scope.SCOPE_1));
    fields.add(emitted.scope(Scope.SCOPE_2));
    fields.addAll(emitted.intensities());
    fields.add(basics.previous(before -> new Amounts(before).allEnergy()));
    fields.add(basics.previous(before -> new Emitted(before).scope(Scope.SCOPE_1)));
    fields.add(basics.previous(before -> new Emitted(before).scope(Scope.SCOPE_2)));
    fields.add(basics.method());
    fields.add(Field.missing("Energy-efficiency action of the year", "write what was done"));
    fields.add(lowUser());
    return new Framework(
        "secr",
        "Streamlined Energy and Carbon Reporting (SECR)",
        "Applies to companies and LLPs alone: to a subsidiary of a trust, never to the trust"
            + " itself. Use it only where this scenario is the subsidiary's.",
        fields);
  }

  private Field lowUser() {
    Cell energy = amounts.allEnergy().value();
    if (energy.value() == null || !amounts.allEnergy().missing().isEmpty()) {
      return Field.missing("Low user", "add all energy in kWh to tell");
    }
    boolean low = energy.value().compareTo(LOW_USER) < 0;
    return Field.words(
        "Low user", low ? "yes: under 40,000 kWh" : "no: not under 40,000 kWh", "energy use above");
  }
}
