package greenplan.scenario.eric;

import java.math.BigDecimal;

/** Numbers as people write them: with commas between thousands and all their decimals. */
final class GroupedNumber {

  private static final int GROUP = 3;

  private GroupedNumber() {}

  static String of(BigDecimal number) {
    String plain = number.toPlainString();
    int point = plain.indexOf('.');
    StringBuilder grouped = new StringBuilder(plain);
    for (int at = (point < 0 ? plain.length() : point) - GROUP; at > 0; at -= GROUP) {
      grouped.insert(at, ',');
    }
    return grouped.toString();
  }
}
