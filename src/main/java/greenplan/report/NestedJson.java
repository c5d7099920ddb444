package greenplan.report;

import greenplan.scenario.plan.NestedTarget;
import greenplan.scenario.plan.Plan;
import greenplan.trajectory.indicator.NestedReadings;

/**
 * Both readings of a target that holds another, for machines; all falls and shares are fractions.
 */
final class NestedJson {

  private final JsonText json;

  private NestedJson(JsonText json) {
    this.json = json;
  }

  static void write(Plan plan, JsonText json) {
    json.array("nested_targets");
    plan.nested().forEach(target -> new NestedJson(json).target(NestedReadings.of(target)));
    json.endArray();
  }

  private void target(NestedReadings readings) {
    NestedTarget target = readings.target();
    json.object().text("id", target.id()).text("title", target.title());
    json.text("by", target.by() == null ? null : target.by().toString());
    json.text("part", target.part());
    json.number("reduction", target.reduction());
    json.number("part_reduction", target.partReduction());
    json.number("part_share", target.partShare());
    json.text("source", target.source());
    json.number("part_share_limit", readings.limit());
    json.object("whole_falls_by_reduction");
    json.number("rest_reduction", readings.rest());
    json.number("largest_reduction", readings.most());
    json.text("status", status(readings)).endObject();
    json.object("rest_falls_by_reduction");
    json.number("whole_reduction", readings.whole());
    json.endObject().endObject();
  }

  private static String status(NestedReadings readings) {
    if (readings.share() == null) {
      return "unknown";
    }
    return readings.isPossible() ? "possible" : "impossible";
  }
}
