package greenplan.factors.desnz;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One factor of a workbook, put together from its rows: the total and the parts by gas. */
public final class ImportedFactor {

  private static final String BIOGENIC = "biogenic CO2: report apart, never in a total";

  private final FactorName name;
  private final String labels;
  private final Map<Gas, BigDecimal> values = new EnumMap<>(Gas.class);

  ImportedFactor(FactorName name, String labels) {
    this.name = name;
    this.labels = labels;
  }

  /** Takes a value; whether it agrees with what another row has said. */
  boolean put(Gas gas, BigDecimal value) {
    BigDecimal before = values.putIfAbsent(gas, value);
    return before == null || before.compareTo(value) == 0;
  }

  /** Whether it has a total; a part of one gas alone is no factor. */
  boolean isComplete() {
    return values.containsKey(Gas.TOTAL);
  }

  public FactorName name() {
    return name;
  }

  /** The labels of the publisher. */
  public String labels() {
    return labels;
  }

  /** Kg CO2e per unit; null outside of scopes, so that it cannot slip into a total. */
  public @Nullable BigDecimal kgCo2e() {
    return isBiogenic() ? null : values.get(Gas.TOTAL);
  }

  /** The part of CO2; outside of scopes the whole figure. */
  public @Nullable BigDecimal co2() {
    return isBiogenic() ? values.get(Gas.TOTAL) : values.get(Gas.CO2);
  }

  public @Nullable BigDecimal ch4() {
    return isBiogenic() ? null : values.get(Gas.CH4);
  }

  public @Nullable BigDecimal n2o() {
    return isBiogenic() ? null : values.get(Gas.N2O);
  }

  /** What is special about it; empty where there is nothing. */
  public String note() {
    return isBiogenic() ? BIOGENIC : "";
  }

  private boolean isBiogenic() {
    return name.id().endsWith(".outside-of-scopes");
  }
}
