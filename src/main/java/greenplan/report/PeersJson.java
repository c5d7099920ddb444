package greenplan.report;

import greenplan.peers.Member;
import greenplan.peers.Opportunity;
import greenplan.peers.PeerComparison;
import greenplan.peers.PeerStudy;
import java.io.Writer;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Organisations beside their peers, with every digit and every doubt. */
public final class PeersJson {

  private final JsonText json;

  private PeersJson(JsonText json) {
    this.json = json;
  }

  public static void write(PeerStudy study, RunRecord run, Writer out) {
    try (JsonText json = new JsonText(out)) {
      json.object().number("formatVersion", 1).text("title", study.title()).array("types");
      study.kinds().forEach(json::item);
      json.endArray().array("comparisons");
      study.comparisons().forEach(new PeersJson(json)::comparison);
      json.endArray().object("definitions");
      json.text("percentile", PeersNotes.PERCENTILE).text("levels", PeersNotes.LEVELS);
      json.text("opportunity", PeersNotes.OPPORTUNITY).endObject().array("notes");
      study.notes().forEach(json::item);
      json.endArray();
      run.write(json);
      json.endObject();
    }
  }

  private void comparison(PeerComparison one) {
    json.object().text("metric", one.metric().name()).text("unit", one.metric().unit());
    json.text("better", one.metric().lowerIsBetter() ? "lower" : "higher");
    own(one);
    json.number("peers", one.peers().size()).flag("includes_self", one.includesSelf());
    json.object("standing").number("rank", one.standing().rank());
    json.number("of", one.standing().among()).number("percentile", one.standing().percentile());
    json.number("quartile", part(one.standing().quartile()));
    json.number("decile", part(one.standing().decile())).endObject();
    json.array("levels");
    one.opportunities().forEach(opportunity -> level(one, opportunity));
    json.endArray().array("without_value");
    one.withoutValue().forEach(json::item);
    json.endArray().object("left_out");
    one.leftOut().forEach(json::text);
    json.endObject().array("doubtful");
    one.doubtful().forEach(this::doubtful);
    json.endArray().endObject();
  }

  private void own(PeerComparison one) {
    Member own = one.own();
    json.object("own").text("organisation", own.code()).text("name", own.name());
    json.number("value", own.value()).number("activity", own.activity());
    json.text("activity_unit", one.metric().per() == null ? null : one.metric().per().symbol());
    json.number("kgco2e_per_unit", own.kgPerUnit()).array("lines");
    own.lines().forEach(json::item);
    json.endArray().array("doubts");
    own.doubts().forEach(json::item);
    json.endArray().endObject();
  }

  private static @Nullable BigDecimal part(@Nullable Integer part) {
    return part == null ? null : BigDecimal.valueOf(part);
  }

  private void level(PeerComparison one, Opportunity opportunity) {
    json.object().text("benchmark", opportunity.benchmark().id());
    json.number("value", opportunity.level()).number("gap", opportunity.gap());
    json.number("opportunity", opportunity.amount());
    json.text("opportunity_unit", one.metric().of().symbol());
    json.number("opportunity_tco2e", opportunity.tonnes()).endObject();
  }

  private void doubtful(Member member) {
    json.object().text("organisation", member.code()).text("name", member.name());
    json.number("value", member.value()).array("doubts");
    member.doubts().forEach(json::item);
    json.endArray().endObject();
  }
}
