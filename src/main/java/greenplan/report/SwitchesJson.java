package greenplan.report;

import greenplan.clinical.inhaler.LowCarbonShare;
import greenplan.clinical.inhaler.SwitchEffect;
import greenplan.clinical.inhaler.SwitchResult;

/** A plan of switches for machines. */
final class SwitchesJson {

  private final JsonText json;

  SwitchesJson(JsonText json) {
    this.json = json;
  }

  void write(SwitchResult result) {
    json.object("switches").text("title", result.plan().title());
    json.number("months", result.months());
    json.number("kgco2e_per_inhaler_before", result.before());
    json.number("kgco2e_per_inhaler_after", result.after());
    json.number("saved_tco2e", result.saved().tonnes());
    json.number("saved_tco2e_per_year", result.yearly(result.saved()).tonnes());
    json.array("effects");
    result.effects().forEach(effect -> effect(effect, result));
    json.endArray().number("kgco2e_per_metered_dose_inhaler", result.high());
    json.number("kgco2e_per_inhaler_without_propellant", result.low());
    json.number("low_carbon_share", result.lowCarbon()).array("targets");
    result.shares().forEach(share -> share(share, result));
    json.endArray().endObject();
  }

  private void effect(SwitchEffect effect, SwitchResult result) {
    json.object().text("id", effect.plan().id()).text("to", effect.plan().to().name());
    json.number("share", effect.plan().share());
    json.number("kgco2e_each_after", effect.perInhalerThen());
    json.text("source", effect.plan().source());
    json.number("inhalers", effect.concerned()).number("inhalers_moved", effect.moved());
    json.number("inhalers_without_factor", effect.without());
    json.number("saved_tco2e", effect.saved().tonnes());
    json.number("saved_tco2e_per_year", result.yearly(effect.saved()).tonnes()).endObject();
  }

  private void share(LowCarbonShare share, SwitchResult result) {
    json.object().number("target_kgco2e_per_inhaler", share.target());
    json.flag("reached_before", result.before().compareTo(share.target()) <= 0);
    json.flag("reached_after", result.after().compareTo(share.target()) <= 0);
    json.number("low_carbon_share_needed", share.needed());
    json.number("inhalers_to_move", share.moved()).endObject();
  }
}
