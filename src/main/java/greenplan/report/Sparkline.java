package greenplan.report;

/** A row of numbers as a row of eight heights, from zero to the largest. */
final class Sparkline {

  private static final String BLOCKS = "▁▂▃▄▅▆▇█";
  private static final String PLAIN = "_.:-=+*#";

  private Sparkline() {}

  /**
   * One character for each number.
   *
   * @param values zero or more; zero is the lowest height
   * @param largest the number of the largest height, so that several rows can be compared
   * @param plain whether to do without characters beyond ASCII
   */
  static String of(double[] values, double largest, boolean plain) {
    String heights = plain ? PLAIN : BLOCKS;
    StringBuilder line = new StringBuilder();
    for (double value : values) {
      double part = largest > 0 ? Math.max(0, value) / largest : 0;
      int height = (int) Math.min(heights.length() - 1, Math.floor(part * heights.length()));
      line.append(heights.charAt(height));
    }
    return line.toString();
  }
}
