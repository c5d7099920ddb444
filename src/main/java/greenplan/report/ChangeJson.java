package greenplan.report;

import greenplan.trajectory.change.Change;
import greenplan.trajectory.change.Effect;
import greenplan.trajectory.change.PartChange;
import greenplan.trajectory.change.Tally;
import greenplan.trajectory.since.Comparison;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;

/**
 * Why a footprint changed, for other programs. The effects add up from {@code from_tco2e}, which is
 * the earlier year as reported, to {@code to_tco2e}; under lines and categories, those that are
 * zero are left out.
 */
final class ChangeJson {

  private ChangeJson() {}

  static void write(JsonText json, Comparison comparison) {
    Change change = comparison.change();
    json.object("change").text("since", comparison.before().year().toString());
    json.text("activity", change.driver().name());
    BigDecimal from = comparison.reported().tonnes();
    BigDecimal to = comparison.after().total().tonnes();
    json.number("from_tco2e", from);
    json.number("from_restated_tco2e", comparison.before().total().tonnes());
    json.number("to_tco2e", to).number("change_tco2e", to.subtract(from));
    json.flag("base_year_is_to_be_restated", comparison.restating().isSignificant());
    json.array("effects");
    Tally total = change.total();
    change.effects().forEach(effect -> effect(json, effect, total));
    json.endArray();
    parts(json, "nhs_categories", change, part -> part.placement().nhsId());
    parts(json, "lines", change, PartChange::line);
    json.endObject();
  }

  private static void parts(
      JsonText json, String key, Change change, Function<PartChange, String> heading) {
    json.array(key);
    for (Map.Entry<String, Tally> part : change.by(heading).entrySet()) {
      Tally tally = part.getValue();
      json.object().text("id", part.getKey());
      json.number("from_tco2e", BigDecimal.valueOf(tally.from()));
      json.number("to_tco2e", BigDecimal.valueOf(tally.to())).array("effects");
      change.effects().stream()
          .filter(effect -> tally.effects().of(effect) != 0)
          .forEach(effect -> effect(json, effect, tally));
      json.endArray().endObject();
    }
    json.endArray();
  }

  private static void effect(JsonText json, Effect effect, Tally tally) {
    json.object().text("id", effect.id());
    json.number("tco2e", BigDecimal.valueOf(tally.effects().of(effect))).endObject();
  }
}
