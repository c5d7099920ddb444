package greenplan.trajectory.model;

/** How what measures save together is divided among them. */
public enum AttributionMethod {
  /**
   * In proportion to {@code ln(1 - share)} where all measures on a line are multiplicative; {@link
   * #SHAPLEY} elsewhere. Closed form, and without an order.
   */
  LOG_SHARE,
  /** What each measure saves on average over all orders in which they could be taken. */
  SHAPLEY
}
