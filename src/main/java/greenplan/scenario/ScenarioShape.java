package greenplan.scenario;

import greenplan.documents.Form;
import greenplan.documents.Key;
import greenplan.documents.Shape;
import greenplan.documents.TextForm;
import greenplan.factors.Boundary;
import greenplan.factors.CatalogueShape;
import greenplan.factors.GwpSets;
import greenplan.factors.InhalerTables;
import greenplan.scenario.claim.ClaimShape;
import greenplan.scenario.impact.ImpactShape;
import greenplan.scenario.peer.PeersShape;
import greenplan.scenario.plan.PlanShape;
import greenplan.scenario.uncertainty.UncertaintyShape;
import java.util.List;
import java.util.stream.Stream;

/** What may stand in a scenario file. The reader and the JSON Schema both follow it. */
public final class ScenarioShape {

  /** The key with which a scenario starts from another and says only what differs. */
  public static final String EXTENDS = "extends";

  static final List<String> GWP_SETS = GwpSets.names();
  static final String INHALERS = "inhaler-footprints";
  static final List<String> CHOICES = List.of("most-of-year", "weighted");

  private static final Form EDITIONS = new Form.Named(TextForm.text("2017"));
  private static final Form PINS = new Form.Named(TextForm.text("desnz-2017"));

  private static final Shape FACTORS =
      new Shape(
          "choice of factors",
          "which editions of the factor sets apply",
          List.of(
              Key.optional(
                  "choice",
                  new Form.Choice(CHOICES),
                  "the edition of the calendar year that holds most of the year, or both, weighted"),
              Key.optional("editions", EDITIONS, "a fixed edition for a series, as desnz: 2017"),
              Key.optional("pins", PINS, "a fixed set for one factor, by its id")));

  private static final Shape SITE =
      new Shape(
          "site",
          "a place that lines may name",
          List.of(
              Key.required("name", TextForm.text("Milton Keynes Hospital"), "the name people read"),
              Key.optional(
                  "organisation",
                  TextForm.text("RD8"),
                  "the organisation it belongs to, where several")));

  private static final Shape EXPECT =
      new Shape(
          "expectation",
          "what a result should be",
          List.of(
              Key.optional("total", TextForm.amount("324,530 tCO2e"), "the expected total"),
              Key.optional("scope-1", TextForm.amount("3,702 tCO2e"), "the expected Scope 1"),
              Key.optional("scope-2", TextForm.amount("4,019 tCO2e"), "the expected Scope 2"),
              Key.optional("scope-3", TextForm.amount("1,472 tCO2e"), "the expected Scope 3"),
              Key.optional(
                  "boundary",
                  new Form.Choice(Boundary.ids()),
                  "what that total counts; the scenario's if not given"),
              Key.optional(
                  "within", TextForm.text("0.5%"), "how far it may be off; exact if not given")));

  private static final Form LINES = new Form.Named(LineShape.LINE);
  private static final Form DENOMINATORS = new Form.Named(TextForm.amount("84,000 m2"));
  private static final Form EXPECTATIONS = new Form.ListOf(new Form.Fixed(EXPECT));

  private static final Shape YEAR =
      new Shape(
          "year",
          "what happened in one financial year",
          List.of(
              Key.optional("activities", LINES, "the lines of the year"),
              Key.optional(
                  "denominators", DENOMINATORS, "what the total is divided by, each with a name"),
              Key.optional("expect", EXPECTATIONS, "what the results should be")));

  /** A scenario file. */
  public static final Shape SCENARIO =
      new Shape(
          "scenario",
          "an organisation's amounts of one or several years, and its plan, as plain text",
          withPlan(
              Key.optional(
                  EXTENDS,
                  TextForm.file("base.yaml"),
                  "the scenario that this one starts from; with it, no key is required here"),
              Key.required("title", TextForm.text("Milton Keynes 2016/17"), "what this file is"),
              Key.required(
                  "organisation",
                  TextForm.text("Milton Keynes University Hospital NHS Foundation Trust"),
                  "whose emissions these are"),
              Key.optional("organisation-code", TextForm.text("RD8"), "its code"),
              Key.required("year", TextForm.year("2016/17"), "the financial year that is reported"),
              Key.optional(
                  "boundary",
                  new Form.Choice(Boundary.ids()),
                  "what the total counts; ghg-protocol if not given"),
              Key.optional(
                  "gwp",
                  new Form.Choice(GWP_SETS),
                  "the warming potentials for gases entered by mass or volume; AR5 if not given"),
              Key.optional(
                  INHALERS,
                  new Form.Choice(InhalerTables.names()),
                  "the table of footprints for inhalers; iif, salbutamol alone, if not given"),
              Key.optional("notes", new Form.ListOf(TextForm.text("")), "what a reader must know"),
              Key.optional("factors", new Form.Fixed(FACTORS), "which factor editions apply"),
              Key.optional(
                  "own-factors",
                  TextForm.file("data/own-factors.csv"),
                  "a table of factors that no shipped set holds"),
              Key.optional(
                  "own-activities",
                  CatalogueShape.ACTIVITIES,
                  "activities that the catalogue lacks"),
              Key.optional(
                  "own-products",
                  TextForm.file("data/products.csv"),
                  "a table of the scenario's cylinders and bottles"),
              Key.optional("sites", new Form.Named(new Form.Fixed(SITE)), "the sites, by code"),
              Key.optional("activities", LINES, "the lines of the reported year"),
              Key.optional(
                  "tables",
                  new Form.ListOf(TextForm.file("data/2016-17.csv")),
                  "tables of lines, one fact a row"),
              Key.optional(
                  "denominators", DENOMINATORS, "what the total is divided by, each with a name"),
              Key.optional("expect", EXPECTATIONS, "what the results should be"),
              Key.optional(
                  "change-activity",
                  TextForm.text("patient-contacts"),
                  "the denominator whose growth explains a change, with --since"),
              Key.optional("years", new Form.Named(new Form.Fixed(YEAR)), "further years, by year"),
              Key.optional(
                  "claims", ClaimShape.CLAIMS, "what a plan says, to be worked out again")));

  private ScenarioShape() {}

  private static List<Key> withPlan(Key... keys) {
    return Stream.of(
            List.of(keys), PlanShape.KEYS, UncertaintyShape.KEYS, ImpactShape.KEYS, PeersShape.KEYS)
        .flatMap(List::stream)
        .toList();
  }
}
