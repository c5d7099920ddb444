package greenplan.report.replay;

import greenplan.report.JsonText;
import java.io.Writer;
import java.util.List;

/** A replay for machines, with every digit. */
public final class ReplayJson {

  private final JsonText json;

  private ReplayJson(JsonText json) {
    this.json = json;
  }

  /** Writes the whole document. */
  public static void write(Replay replay, Writer out) {
    try (JsonText json = new JsonText(out)) {
      new ReplayJson(json).contents(replay);
    }
  }

  private void contents(Replay replay) {
    json.object().text("formatVersion", "1.0").flag("identical", replay.isIdentical());
    json.text("scenario", replay.was().command().scenario());
    json.text("organisation", replay.is().organisation());
    json.number("total_was_tco2e", replay.was().total());
    json.number("total_is_tco2e", replay.is().total());
    json.number("change_tco2e", replay.change());
    json.object("by_cause_tco2e");
    for (Cause cause : Cause.values()) {
      json.number(cause.word(), replay.change(cause));
    }
    json.endObject().object("version");
    json.text("was", replay.was().run().version()).text("is", replay.is().run().version());
    json.endObject().array("effects");
    replay.effects().forEach(this::effect);
    json.endArray();
    differences("files", replay.files());
    differences("factor_sets", replay.sets());
    differences("settings", replay.settings());
    json.array("moved");
    replay.moved().forEach(this::moved);
    json.endArray().array("notes");
    new ReplayWords(replay).notes().forEach(json::item);
    json.endArray().endObject();
  }

  private void effect(Effect effect) {
    json.object().text("cause", effect.cause().word()).text("what", effect.what());
    json.text("name", effect.name()).text("was", effect.was()).text("is", effect.is());
    json.number("lines", effect.lines()).number("effect_tco2e", effect.tonnes());
    json.number("effect_apart_tco2e", effect.apart()).endObject();
  }

  private void differences(String key, List<Difference> differences) {
    json.array(key);
    for (Difference difference : differences) {
      json.object().text("name", difference.name()).text("change", difference.word());
      json.text("was", difference.was()).text("is", difference.is()).endObject();
    }
    json.endArray();
  }

  private void moved(Moved moved) {
    json.object().text("part", moved.part().key()).text("name", moved.row());
    json.text("figure", moved.column());
    json.text("was", moved.was()).text("is", moved.is()).endObject();
  }
}
