package greenplan.report;

import greenplan.appraisal.choice.Candidate;
import greenplan.appraisal.choice.Selection;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.OptionalDouble;

/** Which set to buy, for machines: JSON and CSV with every digit. */
public final class ChoiceJson {

  private ChoiceJson() {}

  /** Writes the whole document. */
  public static void write(ChoiceResult result, RunRecord run, Writer out) {
    try (JsonText json = new JsonText(out)) {
      json.object().text("formatVersion", "1.0");
      number(json, "budget_gbp", result.budget());
      json.array("candidates");
      result.candidates().forEach(candidate -> candidate(json, candidate));
      json.endArray();
      selection(json, "best", result.best(), result.bestRerun());
      Selection greedy = result.greedy();
      if (greedy != null) {
        selection(json, "cheapest_first", greedy, result.greedyRerun());
        number(json, "regret_tco2e", OptionalDouble.of(result.best().tonnes() - greedy.tonnes()));
      }
      json.array("notes");
      result.notes().forEach(json::item);
      run.write(json.endArray());
      json.endObject();
    }
  }

  /** One row for each candidate. */
  public static void csv(ChoiceResult result, Writer out) {
    CsvText csv =
        new CsvText(out)
            .row("id", "capital_gbp", "saving_tco2e", "npv_gbp", "best", "cheapest_first");
    for (Candidate candidate : result.candidates()) {
      Selection greedy = result.greedy();
      csv.row(
          candidate.id(),
          BigDecimal.valueOf(candidate.total()),
          BigDecimal.valueOf(candidate.tonnes()),
          candidate.npv().isPresent() ? BigDecimal.valueOf(candidate.npv().getAsDouble()) : "",
          taken(result.best(), candidate),
          greedy == null ? "" : taken(greedy, candidate));
    }
  }

  private static String taken(Selection selection, Candidate candidate) {
    return selection.ids().contains(candidate.id()) ? "yes" : "no";
  }

  private static void candidate(JsonText json, Candidate candidate) {
    json.object().text("id", candidate.id());
    number(json, "capital_gbp", OptionalDouble.of(candidate.total()));
    number(json, "saving_tco2e", OptionalDouble.of(candidate.tonnes()));
    number(json, "npv_gbp", candidate.npv());
    number(json, "rank_gbp_per_tco2e", OptionalDouble.of(candidate.perTonne()));
    json.endObject();
  }

  private static void selection(
      JsonText json, String key, Selection selection, OptionalDouble rerun) {
    json.object(key).array("ids");
    selection.ids().forEach(json::item);
    json.endArray();
    number(json, "capital_gbp", OptionalDouble.of(selection.capital()));
    number(json, "saving_tco2e", OptionalDouble.of(selection.tonnes()));
    number(json, "npv_gbp", npv(selection));
    number(json, "saving_run_again_tco2e", rerun);
    json.endObject();
  }

  /** Nothing where one of the chosen has none: the sum of the others would pass for the whole. */
  private static OptionalDouble npv(Selection selection) {
    return selection.hasAllNpvs() ? OptionalDouble.of(selection.npv()) : OptionalDouble.empty();
  }

  private static void number(JsonText json, String key, OptionalDouble value) {
    boolean finite = value.isPresent() && Double.isFinite(value.getAsDouble());
    json.number(key, finite ? BigDecimal.valueOf(value.getAsDouble()) : null);
  }
}
