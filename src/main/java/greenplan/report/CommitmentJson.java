package greenplan.report;

import greenplan.scenario.commitment.Commitment;
import greenplan.scenario.commitment.Recorded;
import greenplan.trajectory.commitment.CommitmentResult;
import greenplan.trajectory.commitment.CommitmentStatus;
import greenplan.trajectory.commitment.Commitments;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How commitments stand, for machines. */
final class CommitmentJson {

  private final PlannedValues planned;
  private final JsonText json;

  private CommitmentJson(PlannedValues planned, JsonText json) {
    this.planned = planned;
    this.json = json;
  }

  static void write(Commitments commitments, PlannedValues planned, JsonText json) {
    json.text("commitments_as_of", commitments.asOf().map(LocalDate::toString).orElse(null));
    json.object("commitments_by_status");
    for (CommitmentStatus status : CommitmentStatus.values()) {
      json.number(status.word().replace(' ', '_'), commitments.count(status));
    }
    json.endObject().array("commitments");
    commitments.results().forEach(new CommitmentJson(planned, json)::commitment);
    json.endArray();
  }

  private void commitment(CommitmentResult result) {
    Commitment commitment = result.commitment();
    json.object().text("id", commitment.id()).text("driver", commitment.driver());
    json.text("commitment", commitment.title());
    json.text("metric", commitment.metric());
    json.text("unit", commitment.unit());
    json.text("direction", commitment.direction().id());
    json.number("target", commitment.target());
    json.text("wants", CommitmentWords.wants(commitment));
    json.text("due", commitment.by().toString());
    json.text("base_year", commitment.baseYear() == null ? null : "" + commitment.baseYear());
    json.number("base_value", commitment.baseValue());
    json.text("measured_by", commitment.measuredBy());
    json.text("source", commitment.source());
    json.text("status", result.status().word());
    json.text("because", result.because());
    latest(result.latest());
    json.number("expected", result.expected());
    planned(commitment);
    json.endObject();
  }

  /** What the plan leads to, where the commitment names an indicator. */
  private void planned(Commitment commitment) {
    json.text("indicator", commitment.indicator());
    planned
        .due(commitment)
        .ifPresent(
            year -> {
              json.object("planned").text("year", year.year().toString());
              json.number("value", Tonnes.exact(year.value().orElseThrow())).endObject();
            });
  }

  private void latest(@Nullable Recorded latest) {
    if (latest == null) {
      json.text("latest", null);
      return;
    }
    json.object("latest").text("date", latest.date().toString());
    if (latest.number() == null) {
      json.flag("value", latest.done());
    } else {
      json.number("value", latest.number());
    }
    json.text("source", latest.source()).endObject();
  }
}
