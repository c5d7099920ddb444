package greenplan.clinical.prescribing;

import greenplan.diagnostics.Problems;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Small files of the dataset, packed or not, and what is read of them. */
final class EpdText {

  static final List<String> PREFIXES = List.of("0301", "0302", "0303");

  static final String LEGACY =
      "YEAR_MONTH,REGIONAL_OFFICE_NAME,REGIONAL_OFFICE_CODE,STP_NAME,STP_CODE,PCO_NAME,PCO_CODE,"
          + "PRACTICE_NAME,PRACTICE_CODE,ADDRESS_1,ADDRESS_2,ADDRESS_3,ADDRESS_4,POSTCODE,"
          + "BNF_CHEMICAL_SUBSTANCE,CHEMICAL_SUBSTANCE_BNF_DESCR,BNF_CODE,BNF_DESCRIPTION,"
          + "BNF_CHAPTER_PLUS_CODE,QUANTITY,ITEMS,TOTAL_QUANTITY,ADQUSAGE,NIC,ACTUAL_COST,"
          + "UNIDENTIFIED\n";

  static final String SNOMED =
      "YEAR_MONTH,REGIONAL_OFFICE_NAME,REGIONAL_OFFICE_CODE,ICB_NAME,ICB_CODE,PCO_NAME,PCO_CODE,"
          + "PRACTICE_NAME,PRACTICE_CODE,ADDRESS_1,ADDRESS_2,ADDRESS_3,ADDRESS_4,POSTCODE,"
          + "BNF_CHEMICAL_SUBSTANCE_CODE,BNF_CHEMICAL_SUBSTANCE,BNF_PRESENTATION_CODE,"
          + "BNF_PRESENTATION_NAME,BNF_CHAPTER_PLUS_CODE,QUANTITY,ITEMS,TOTAL_QUANTITY,ADQ_USAGE,"
          + "NIC,ACTUAL_COST,UNIDENTIFIED,SNOMED_CODE\n";

  private EpdText() {}

  /** A row of the legacy layout. */
  static String row(
      String month, String practice, String name, String code, String items, String quantity) {
    return month
        + ",EAST,Y61,BLMK,QHG,BEDFORDSHIRE,06F00,"
        + name
        + ","
        + practice
        + ",1 HIGH STREET,,,,MK1 1AA,"
        + code.substring(0, Math.min(9, code.length()))
        + ",Salbutamol,"
        + code
        + ",Name of "
        + code
        + ",03: Respiratory System,1,"
        + items
        + ","
        + quantity
        + ",0,1.50,1.40,N\n";
  }

  static PrescribingFile file(String name, byte[] bytes) {
    return PrescribingFile.of(new ByteArrayInputStream(bytes), name);
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  /** A zip of names and texts in turn. */
  static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(packed)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        out.putNextEntry(new ZipEntry(namesAndTexts[i]));
        out.write(bytes(namesAndTexts[i + 1]));
      }
    }
    return packed.toByteArray();
  }

  static @Nullable Prescribed read(Problems problems, PrescribingFile... files) {
    return PrescribingReader.read(List.of(files), PREFIXES, ReadProgress.NONE, problems);
  }

  /** What is read, as lines of month, practice, code, items and quantity. */
  static List<String> cells(PrescribingFile... files) {
    Problems problems = new Problems();
    Prescribed read = read(problems, files);
    if (read == null) {
      throw new AssertionError(problems.sorted());
    }
    return cells(read);
  }

  static List<String> cells(Prescribed read) {
    return IntStream.range(0, read.size())
        .mapToObj(
            cell ->
                read.months().get(read.month(cell))
                    + " "
                    + read.practices().get(read.practice(cell)).code()
                    + " "
                    + read.presentations().get(read.presentation(cell)).code()
                    + " "
                    + read.items(cell)
                    + " "
                    + read.quantity(cell).toPlainString())
        .toList();
  }
}
