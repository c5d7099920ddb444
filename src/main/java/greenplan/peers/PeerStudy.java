package greenplan.peers;

import greenplan.units.FinancialYear;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Organisations beside their peers, metric by metric.
 *
 * @param title what the figures are, as {@code ERIC 2016-17}
 * @param year the year that a return is of; null for a table, which does not say
 * @param kinds the kinds of organisations that are peers; empty where there is no such thing
 * @param comparisons the comparisons, one for each metric and organisation
 * @param notes how the figures are made, a sentence each
 */
public record PeerStudy(
    String title,
    @Nullable FinancialYear year,
    List<String> kinds,
    List<PeerComparison> comparisons,
    List<String> notes) {}
