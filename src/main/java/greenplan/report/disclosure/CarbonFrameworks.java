package greenplan.report.disclosure;

import greenplan.factors.Scope;
import greenplan.report.Findings;
import greenplan.report.page.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Standards for inventories, which an organisation follows by choice. */
final class CarbonFrameworks {

  private static final String CHOICE = "By choice: no rule asks a trust for it.";

  private final Basics basics;
  private final Emitted emitted;

  CarbonFrameworks(Findings findings) {
    this.basics = new Basics(findings);
    this.emitted = new Emitted(findings.footprint());
  }

  List<Framework> all() {
    return List.of(corporate(), scopeTwo(), baseYearPolicy(), iso());
  }

  private Framework corporate() {
    List<Field> fields = new ArrayList<>();
    fields.add(basics.organisation());
    fields.add(
        Field.missing(
            "Consolidation approach",
            "say operational control, financial control or equity share"));
    fields.add(basics.boundary());
    fields.add(basics.period());
    scopes().forEach(fields::add);
    fields.addAll(emitted.gases());
    fields.add(
        Field.missing(
            "Tonnes of each gas itself", "divide its tCO2e by the warming potential of its set"));
    fields.add(emitted.biogenic());
    fields.addAll(basics.baseYear());
    fields.add(
        Field.missing("Recalculation policy and threshold", "state when the base year is redone"));
    fields.addAll(basics.restatements());
    fields.add(basics.method());
    fields.add(basics.warming());
    fields.add(basics.notes());
    return new Framework(
        "ghg-corporate", "GHG Protocol Corporate Standard: inventory", CHOICE, fields);
  }

  private List<Field> scopes() {
    return Arrays.stream(Scope.values()).filter(Scope::isGhgProtocol).map(emitted::scope).toList();
  }

  private Framework scopeTwo() {
    List<Field> fields = new ArrayList<>(emitted.electricity());
    fields.add(
        Field.missing(
            "Quality criteria of contracts", "say for each contract that the criteria are met"));
    fields.add(Field.missing("Which result targets use", "say location-based or market-based"));
    return new Framework(
        "ghg-scope-2",
        "GHG Protocol Scope 2 Guidance: two results",
        CHOICE
            + " Both results are shown where a market offers contracts, as the United Kingdom"
            + " does.",
        fields);
  }

  private Framework baseYearPolicy() {
    List<Field> fields = new ArrayList<>(basics.baseYear());
    fields.add(Field.missing("Threshold of recalculation", "state the share of the total"));
    fields.add(
        Field.words(
            "Recalculated for",
            "structural change, better methods or factors, errors; never for organic growth or"
                + " sites that did not exist",
            "GHG Protocol Corporate Standard"));
    fields.addAll(basics.restatements());
    return new Framework("base-year", "Base-year policy", CHOICE, fields);
  }

  private Framework iso() {
    List<Field> fields = new ArrayList<>();
    fields.add(basics.organisation());
    fields.add(Field.missing("Person responsible", "name them"));
    fields.add(basics.period());
    fields.add(Field.missing("Intended use and users", "say what the report is for"));
    fields.add(basics.boundary());
    fields.add(Field.missing("Criteria of significance", "say which indirect emissions count"));
    scopes().forEach(field -> fields.add(field.as("Six categories, from " + field.name())));
    fields.add(
        new Field(
            "Six categories: indirect by transport, products used, use of products, other",
            Cell.none(),
            "",
            "",
            "Scope 3 of the GHG Protocol is not split into the categories of ISO here"));
    emitted.directGases().forEach(field -> fields.add(field.as("Direct: " + field.name())));
    fields.add(emitted.biogenic());
    fields.addAll(basics.baseYear());
    fields.addAll(basics.restatements());
    fields.add(basics.method());
    fields.add(basics.warming());
    fields.add(basics.uncertainty());
    fields.add(basics.notes());
    fields.add(Field.missing("Verification statement", "add it if somebody verified"));
    return new Framework("iso-14064-1", "ISO 14064-1:2018 headings", CHOICE, fields);
  }
}
