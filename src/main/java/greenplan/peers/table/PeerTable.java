package greenplan.peers.table;

import greenplan.peers.Member;
import greenplan.peers.Metric;
import greenplan.peers.PeerGroup;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of organisations and their metrics.
 *
 * @param metrics its metrics, in the order of the columns; at least one
 * @param rows its organisations, each once
 */
public record PeerTable(List<Metric> metrics, List<PeerRow> rows) {

  /** The codes of the organisations. */
  public List<String> codes() {
    return rows.stream().map(PeerRow::code).toList();
  }

  /**
   * The organisations with their values of one metric.
   *
   * @param kgPerUnit kg CO2e for each unit of the metric; null where it is not known
   */
  public PeerGroup group(Metric metric, @Nullable BigDecimal kgPerUnit) {
    return PeerGroup.of(metric, rows.stream().map(row -> member(row, metric, kgPerUnit)).toList());
  }

  private static Member member(PeerRow row, Metric metric, @Nullable BigDecimal kgPerUnit) {
    BigDecimal volume = metric.per() == null ? null : row.volume();
    return new Member(
        row.code(),
        row.name(),
        row.values().get(metric.name()),
        volume,
        kgPerUnit,
        List.of(),
        List.of());
  }
}
