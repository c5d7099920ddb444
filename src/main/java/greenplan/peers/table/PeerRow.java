package greenplan.peers.table;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table of organisations.
 *
 * @param code its code or name
 * @param name its name beside the code; empty where there is none
 * @param values its values by the name of the metric; none where the field is empty
 * @param volume what the metrics are per, such as its number of inhalers; null where not given
 */
record PeerRow(
    String code, String name, Map<String, BigDecimal> values, @Nullable BigDecimal volume) {}
