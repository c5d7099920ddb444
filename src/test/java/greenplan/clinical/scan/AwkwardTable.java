package greenplan.clinical.scan;

import java.util.Random;

/** Tables of a few rows, of which every kind of oddity is as likely as what is usual. */
final class AwkwardTable {

  private static final String[] LETTERS = {
    ",", ",", "\"", "\"", "\n", "\n", "\r", "\r\n", " ", "\t", "a", "0301", "03", "é", "\u2003",
    "\0"
  };
  private static final String[] FIELDS = {
    "", "", "0301", "0302AB", "030", "04", "x", "a longer field of text", "é", "0301é"
  };
  private static final String[] ODD = {
    "\"a\"b",
    "a\"b",
    " \"0301\" ",
    "\"\"",
    "\"a\nb\"",
    "\"a\r\nb\"",
    "\"\r\"",
    "\t\"x\"\t",
    " 0301",
    "\"\"\"\"",
    "\"0301\"\"\"",
    "\" 0301\"",
    "\"a,\"\",b\"",
    "\u2003" + "0301",
    "\"",
    "a\tb",
    "\"\n\n\n\n\""
  };
  private static final String[] ENDS = {"\n", "\n", "\n", "\r\n", "\r", "\n\n", "\n \n", "\n,,\n"};

  private final Random random;

  AwkwardTable(long seed) {
    random = new Random(seed);
  }

  /** Letters in any order. */
  String chaos() {
    StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "\uFEFF" : "");
    int length = random.nextInt(80);
    for (int i = 0; i < length; i++) {
      text.append(one(LETTERS));
    }
    return text.toString();
  }

  /** Rows of a table, of which one in {@code rarity} fields and line ends is odd. */
  String rows(int rarity) {
    StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "\uFEFF" : "");
    int columns = 1 + random.nextInt(4);
    int count = 1 + random.nextInt(12);
    for (int row = 0; row < count; row++) {
      for (int column = 0; column < columns; column++) {
        text.append(column == 0 ? "" : ",").append(field(rarity));
      }
      boolean isOdd = random.nextInt(rarity) == 0;
      text.append(isOdd && random.nextBoolean() ? "," : "");
      text.append(isOdd ? one(ENDS) : "\n");
    }
    return random.nextInt(3) == 0 ? text.substring(0, text.length() - 1) : text.toString();
  }

  /** Rows without any oddity but quotes, commas and doubled quotes inside of them. */
  String plain() {
    StringBuilder text = new StringBuilder("one,\"two\",three\n");
    int count = random.nextInt(12);
    for (int row = 0; row < count; row++) {
      for (int column = 0; column < 3; column++) {
        String field = one(FIELDS);
        String quoted = "\"" + field + (random.nextBoolean() ? ",\"\"" : "") + "\"";
        text.append(column == 0 ? "" : ",").append(random.nextInt(3) == 0 ? quoted : field);
      }
      text.append(random.nextBoolean() ? "\n" : "\r\n");
    }
    return text.toString();
  }

  private String field(int rarity) {
    return random.nextInt(rarity) == 0 ? one(ODD) : one(FIELDS);
  }

  private String one(String[] from) {
    return from[random.nextInt(from.length)];
  }
}
