package greenplan.factors;

import greenplan.documents.Form;
import greenplan.documents.Key;
import greenplan.documents.Shape;
import java.util.List;

/** What may stand in {@code activities.yaml} and under {@code own-activities} of a scenario. */
public final class CatalogueShape {

  private static final Form.Text TEXT = new Form.Text("");

  private static final Shape COMPONENT =
      new Shape(
          "component",
          "one factor that applies to an activity, and where its emissions are counted",
          List.of(
              Key.required("id", TEXT, "its name within the activity, such as well-to-tank"),
              Key.required("factor", TEXT, "the id of the emission factor"),
              Key.optional("series", TEXT, "the series of factor sets; desnz where not given"),
              Key.optional("gwp", TEXT, "the warming potential used where a GWP basis is stated"),
              Key.required("scope", new Form.Choice(Scope.ids()), "the scope"),
              Key.optional("ghg", new Form.Choice(GhgCategory.ids()), "the GHG Protocol category"),
              Key.optional("nhs", new Form.Choice(NhsCategory.ids()), "the NHS category")));

  private static final Form COMPONENTS = new Form.ListOf(new Form.Fixed(COMPONENT));

  private static final Shape PATTERN =
      new Shape(
          "pattern",
          "components that several activities share; {family} stands for the activity's family",
          List.of(
              Key.optional("components", COMPONENTS, "what the activity causes"),
              Key.optional("purposes", new Form.Named(COMPONENTS), "the same by purpose")));

  private static final Shape CONVERSION =
      new Shape(
          "conversion",
          "a conversion that is true of one activity only",
          List.of(
              Key.required("from", new Form.Text("L"), "the unit given"),
              Key.required("to", new Form.Text("kg"), "the unit wanted"),
              Key.required("by", new Form.Text("0.0018728"), "how many of it one unit is"),
              Key.required("source", TEXT, "who says so")));

  private static final Shape ACTIVITY =
      new Shape(
          "activity",
          "something an organisation does or buys, with every factor that applies to it",
          List.of(
              Key.required("title", TEXT, "the name that people read"),
              Key.optional("group", TEXT, "the heading under which it is listed"),
              Key.optional("aliases", new Form.ListOf(TEXT), "other names for it"),
              Key.optional("pattern", TEXT, "the pattern that gives its components"),
              Key.optional("family", TEXT, "the first part of its factor ids"),
              Key.optional("components", COMPONENTS, "what it causes"),
              Key.optional("purposes", new Form.Named(COMPONENTS), "what it causes, by purpose"),
              Key.optional(
                  "plain-kwh",
                  new Form.Choice(List.of("gross", "net")),
                  "the calorific value that a plain kWh of this fuel is taken at"),
              Key.optional(
                  "conversions",
                  new Form.ListOf(new Form.Fixed(CONVERSION)),
                  "conversions that are true of this activity only"),
              Key.optional(
                  "refuses",
                  new Form.ListOf(TEXT),
                  "units that nobody meters it in, such as L for mains gas"),
              Key.optional(
                  "open",
                  new Form.Choice(List.of("yes", "no")),
                  "whether the line says its factor and place")));

  /** The activities of a scenario, under {@code own-activities}. */
  public static final Form ACTIVITIES = new Form.Named(new Form.Fixed(ACTIVITY));

  static final Form ACTIVITY_FORM = new Form.Fixed(ACTIVITY);

  static final Form FILE =
      new Form.Fixed(
          new Shape(
              "catalogue",
              "activities and the patterns they share",
              List.of(
                  Key.optional(
                      "patterns",
                      new Form.Named(new Form.Fixed(PATTERN)),
                      "components that several activities share"),
                  Key.required("activities", ACTIVITIES, "the activities"))));

  private CatalogueShape() {}
}
