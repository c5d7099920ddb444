package greenplan.clinical.prescribing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;

/**
 * Writes a file that looks like a month of the English Prescribing Dataset: real headers, 9,500
 * practices in 42 ICBs in random order, about 344 bytes a row, quotes in about a fifth of the rows,
 * doubled quotes in a few, about 1 % inhalers, of which a part is counted in capsules. The same
 * arguments give the same bytes.
 *
 * <p>Arguments: the file to write (packed if its name ends in .gz), the number of rows, {@code
 * legacy} or {@code snomed}, and {@code quoted} for quotes around every field.
 */
public final class GeneratedMonth {

  private static final int PRACTICES = 9_500;
  private static final int ICBS = 42;
  private static final int OTHERS = 3_000;
  private static final int SEED = 20_170_900;

  private static final String LEGACY =
      """
      YEAR_MONTH,REGIONAL_OFFICE_NAME,REGIONAL_OFFICE_CODE,ICB_NAME,ICB_CODE,PCO_NAME,PCO_CODE,\
      PRACTICE_NAME,PRACTICE_CODE,ADDRESS_1,ADDRESS_2,ADDRESS_3,ADDRESS_4,POSTCODE,\
      BNF_CHEMICAL_SUBSTANCE,CHEMICAL_SUBSTANCE_BNF_DESCR,BNF_CODE,BNF_DESCRIPTION,\
      BNF_CHAPTER_PLUS_CODE,QUANTITY,ITEMS,TOTAL_QUANTITY,ADQUSAGE,NIC,ACTUAL_COST,UNIDENTIFIED""";

  private static final String SNOMED =
      LEGACY
              .replace(
                  "BNF_CHEMICAL_SUBSTANCE,CHEMICAL_SUBSTANCE_BNF_DESCR,BNF_CODE,BNF_DESCRIPTION",
                  "BNF_CHEMICAL_SUBSTANCE_CODE,BNF_CHEMICAL_SUBSTANCE,BNF_PRESENTATION_CODE,"
                      + "BNF_PRESENTATION_NAME")
              .replace("ADQUSAGE", "ADQ_USAGE")
          + ",SNOMED_CODE";

  /** Code, name, and the quantities that an item may have. */
  private static final String[] INHALERS = {
    "0301011R0AAAPAP|Salbutamol 100micrograms/dose inhaler CFC free|1 2 3",
    "0301011R0BEAIAP|Ventolin 100micrograms/dose Evohaler|1 2",
    "0301011R0BIAFAP|Salamol 100micrograms/dose inhaler CFC free|1 2",
    "0301011R0AABUBU|Salbutamol 100micrograms/dose breath actuated inhaler|1 2",
    "0301011R0BEAHAQ|Ventolin 200micrograms/dose Accuhaler|1",
    "0302000C0BPABBF|Clenil Modulite 100micrograms/dose inhaler|1 2",
    "0302000C0BQAABX|Fostair 100micrograms/dose / 6micrograms/dose inhaler|1 2",
    "0302000C0BRAABY|Fostair NEXThaler 100micrograms/dose / 6micrograms/dose|1",
    "0302000V0BBABAB|Relvar Ellipta 92micrograms/dose / 22micrograms/dose|1 2",
    "0302000N0BCAEBF|Seretide 125 Evohaler|1 2 3",
    "0302000N0BCACAZ|Seretide 500 Accuhaler|1 2",
    "0302000K0BDABAM|Symbicort 200/6 Turbohaler|1 2",
    "0301020T0BBAAAA|Incruse Ellipta 55micrograms/dose dry powder inhaler|1",
    "0301020Q0BBACAC|Spiriva Respimat 2.5micrograms/dose|1 2",
    "0301020Q0BCAAAD|Braltus 10microgram inhalation powder capsules with Zonda|30 60",
    "0301020Q0AAABAB|Tiotropium bromide 18microgram inhalation powder capsules|30 60 90",
    "0301020S0BBAAAA|Seebri Breezhaler 44microgram inhalation powder capsules|30"
  };

  /** In the same chapters, but no inhalers: a sixth of what starts with 0301 or 0302. */
  private static final String[] NEBULES = {
    "0301011R0AAAXAX|Salbutamol 2.5mg/2.5ml nebuliser liquid unit dose vials|20 60 120",
    "0301030S0BKABAM|Uniphyllin Continus 200mg tablets|14 56",
    "0302000C0AAAAAA|Budesonide 500micrograms/2ml nebuliser liquid|20 40"
  };

  private final SplittableRandom random = new SplittableRandom(SEED);
  private final boolean isSnomed;
  private final boolean isQuoted;
  private final byte[][] practices = new byte[PRACTICES][];
  private final byte[][] others = new byte[OTHERS][];
  private final byte[] row = new byte[2_000];
  private int length;

  private GeneratedMonth(boolean isSnomed, boolean isQuoted) {
    this.isSnomed = isSnomed;
    this.isQuoted = isQuoted;
    for (int i = 0; i < PRACTICES; i++) {
      practices[i] = practice(i);
    }
    for (int i = 0; i < OTHERS; i++) {
      others[i] = other(i);
    }
  }

  /** Writes one file. */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    boolean isSnomed = args[2].equals("snomed");
    boolean isQuoted = args.length > 3 && args[3].equals("quoted");
    try (OutputStream plain = Files.newOutputStream(file);
        OutputStream out =
            new BufferedOutputStream(
                args[0].endsWith(".gz") ? new GZIPOutputStream(plain, 1 << 16) : plain, 1 << 18)) {
      new GeneratedMonth(isSnomed, isQuoted).write(out, Long.parseLong(args[1]));
    }
  }

  private void write(OutputStream out, long rows) throws IOException {
    out.write(fields(isSnomed ? SNOMED : LEGACY).getBytes(StandardCharsets.UTF_8));
    out.write('\n');
    for (long i = 0; i < rows; i++) {
      length = 0;
      row();
      out.write(row, 0, length);
    }
  }

  private String fields(String line) {
    return isQuoted ? '"' + line.replace(",", "\",\"") + '"' : line;
  }

  private byte[] practice(int i) {
    int icb = random.nextInt(ICBS);
    String region = icb % 7 == 0 ? "EAST OF ENGLAND" : "NORTH EAST AND YORKSHIRE";
    String icbName = "NHS COUNTY " + icb + " ICB";
    String name = i % 500 == 7 ? "THE \"OLD\" SURGERY " + i : "THE HEALTH CENTRE NUMBER " + i;
    String street = i % 5 == 0 ? i % 97 + ", LONG STREET" : i % 97 + " LONG STREET";
    String text =
        String.join(
            ",",
            "202001",
            quoted(region),
            "Y" + 50 + icb % 7,
            quoted(icbName),
            "Q" + (10 + icb),
            quoted("NHS COUNTY " + icb + " ICB - 0" + icb % 10 + "A"),
            (10 + icb) + "A00",
            quoted(name),
            (char) ('A' + i % 20) + String.valueOf(80_000 + i),
            quoted("HEALTH CENTRE"),
            quoted(street),
            quoted("MARKET TOWN " + i % 300),
            quoted("COUNTY " + icb),
            quoted("AB" + i % 90 + " " + i % 9 + "CD"),
            "");
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private String quoted(String text) {
    boolean needed = isQuoted || text.indexOf(',') >= 0 || text.indexOf('"') >= 0;
    return needed ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  private byte[] other(int i) {
    int chapter = 1 + random.nextInt(20);
    String section = (chapter < 10 ? "0" : "") + chapter + "0" + (4 + random.nextInt(5));
    return product(section + "0" + (100 + i % 900) + "B0AA" + letters(i) + letters(i / 7), i);
  }

  private byte[] product(String code, int i) {
    String substance = "Substance of the formulary " + i % 700;
    String name = "Substance of the formulary " + i % 700 + " " + i % 40 * 5 + "mg tablets";
    return product(code, substance, name);
  }

  private byte[] product(String code, String substance, String name) {
    String chapter = code.substring(0, 2) + ": Chapter of the formulary";
    String text =
        String.join(
            ",",
            quoted(code.substring(0, 9)),
            quoted(substance),
            quoted(code),
            quoted(name),
            quoted(chapter),
            "");
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String letters(int i) {
    return "" + (char) ('A' + i % 26) + (char) ('A' + i / 26 % 26);
  }

  private void row() {
    put(practices[random.nextInt(PRACTICES)]);
    int kind = random.nextInt(1_000);
    if (kind < 12) {
      String[] from = kind < 10 ? INHALERS : NEBULES;
      String[] product = from[random.nextInt(from.length)].split("\\|", -1);
      String[] quantities = product[2].split(" ", -1);
      put(product(product[0], "Substance that is inhaled", product[1]));
      numbers(Integer.parseInt(quantities[random.nextInt(quantities.length)]));
    } else {
      put(others[random.nextInt(OTHERS)]);
      numbers(7 * (1 + random.nextInt(12)));
    }
  }

  private void numbers(int quantity) {
    int items = 1 + random.nextInt(9);
    number(quantity, ".0,");
    number(items, ",");
    number(quantity * items, ".0,");
    number(quantity * items / 2, ".5,");
    number(items * 3, ".75,");
    number(items * 3, ".10371,");
    put(isQuoted ? "\"N\"" : "N");
    if (isSnomed) {
      put(isQuoted ? ",\"3198111000" : ",3198111000");
      put(Integer.toString(1_000_000 + random.nextInt(1_000_000)));
      put(isQuoted ? "\"" : "");
    }
    put("\n");
  }

  private void number(int whole, String rest) {
    put(isQuoted ? "\"" : "");
    put(Integer.toString(whole));
    put(isQuoted ? rest.replace(",", "\",") : rest);
  }

  private void put(String text) {
    for (int i = 0; i < text.length(); i++) {
      row[length++] = (byte) text.charAt(i);
    }
  }

  private void put(byte[] bytes) {
    System.arraycopy(bytes, 0, row, length, bytes.length);
    length += bytes.length;
  }
}
