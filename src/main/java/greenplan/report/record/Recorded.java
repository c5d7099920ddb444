package greenplan.report.record;

import greenplan.footprint.Footprint;
import greenplan.footprint.FootprintLine;
import greenplan.report.Findings;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A run as a record holds it. Two of them can be compared, wherever each came from.
 *
 * @param command what was asked
 * @param organisation whose emissions these are
 * @param year the reported year
 * @param boundary what the total counts
 * @param total the total in tCO2e: the sum of the lines that count
 * @param lines every component of every line of the reported year
 * @param tables all other results, one table for each {@link RecordedPart}, in its order
 * @param run what it was made from
 */
public record Recorded(
    RecordedCommand command,
    String organisation,
    String year,
    String boundary,
    BigDecimal total,
    List<RecordedLine> lines,
    List<RecordedTable> tables,
    RecordedRun run) {

  public Recorded {
    lines = List.copyOf(lines);
    tables = List.copyOf(tables);
  }

  /** What a command found. */
  public static Recorded of(Findings findings, RecordedCommand command) {
    Footprint footprint = findings.footprint();
    return new Recorded(
        command,
        findings.scenario().organisation(),
        footprint.year().toString(),
        footprint.boundary().id(),
        Digits.plain(footprint.total().tonnes()),
        lines(footprint),
        FindingsTables.of(findings),
        RecordedRun.of(findings.run()));
  }

  private static List<RecordedLine> lines(Footprint footprint) {
    List<RecordedLine> lines = new ArrayList<>();
    for (FootprintLine line : footprint.lines()) {
      lines.add(RecordedLine.of(line, footprint.boundary().includes(line.placement())));
    }
    return lines;
  }

  /** The rows of a part; none where the result has no such part. */
  public List<RecordedRow> rows(RecordedPart part) {
    return tables.stream()
        .filter(table -> table.part() == part)
        .flatMap(table -> table.rows().stream())
        .toList();
  }
}
