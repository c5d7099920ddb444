package greenplan;

import greenplan.diagnostics.CellName;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written letter by letter, with every kind of cell that spreadsheets write. */
public final class SmallWorkbook {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String TYPES =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private final Map<String, String> sheets = new LinkedHashMap<>();

  /** What stands in a cell, after its name. */
  public record Content(String xml) {}

  public static Content number(String stored) {
    return new Content("><v>" + stored + "</v>");
  }

  /** A day by its number, shown as a day. */
  public static Content day(int number) {
    return new Content(" s=\"1\"><v>" + number + "</v>");
  }

  public static Content formula(String stored) {
    return new Content("><f>A1*2</f><v>" + stored + "</v>");
  }

  public static Content formulaOfText(String stored) {
    return new Content(" t=\"str\"><f>A1</f><v>" + stored + "</v>");
  }

  public static Content error(String name) {
    return new Content(" t=\"e\"><f>A1</f><v>" + name + "</v>");
  }

  /** Adds a sheet of rows; a row without cells is not written at all. */
  public SmallWorkbook sheet(String name, List<?>... rows) {
    StringBuilder xml = new StringBuilder();
    for (int r = 0; r < rows.length; r++) {
      if (!rows[r].isEmpty()) {
        xml.append("<row r=\"").append(r + 1).append("\">");
        for (int c = 0; c < rows[r].size(); c++) {
          xml.append(cell(CellName.of(r + 1, c + 1), rows[r].get(c)));
        }
        xml.append("</row>");
      }
    }
    return raw(name, xml.toString());
  }

  /** Adds a sheet by its XML. */
  public SmallWorkbook raw(String name, String rows) {
    sheets.put(name, rows);
    return this;
  }

  private static String cell(String name, Object content) {
    String xml =
        content instanceof Content given
            ? given.xml()
            : " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + content + "</t></is>";
    return content.equals("") ? "" : "<c r=\"" + name + "\"" + xml + "</c>";
  }

  public Path write(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      List<String> names = List.copyOf(sheets.keySet());
      put(zip, "[Content_Types].xml", types());
      put(zip, "_rels/.rels", relationships(List.of("officeDocument xl/workbook.xml")));
      put(zip, "xl/workbook.xml", workbook(names));
      List<String> parts = new ArrayList<>();
      for (int i = 0; i < names.size(); i++) {
        parts.add("worksheet worksheets/sheet" + (i + 1) + ".xml");
      }
      parts.add("styles styles.xml");
      put(zip, "xl/_rels/workbook.xml.rels", relationships(parts));
      put(
          zip,
          "xl/styles.xml",
          "<styleSheet xmlns=\""
              + MAIN
              + "\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>"
              + "</cellXfs></styleSheet>");
      for (int i = 0; i < names.size(); i++) {
        put(
            zip,
            "xl/worksheets/sheet" + (i + 1) + ".xml",
            "<worksheet xmlns=\""
                + MAIN
                + "\"><sheetData>"
                + sheets.get(names.get(i))
                + "</sheetData></worksheet>");
      }
    }
    return file;
  }

  private static String types() {
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + "<Override PartName=\"/xl/styles.xml\" ContentType=\""
        + TYPES
        + "styles+xml\"/>"
        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\""
        + TYPES
        + "sheet.main+xml\"/>"
        + "</Types>";
  }

  private static String relationships(List<String> parts) {
    StringBuilder xml = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "\">");
    for (int i = 0; i < parts.size(); i++) {
      String[] part = parts.get(i).split(" ", 2);
      xml.append("<Relationship Id=\"rId" + (i + 1) + "\" Type=\"" + OFFICE + "/" + part[0]);
      xml.append("\" Target=\"" + part[1] + "\"/>");
    }
    return xml.append("</Relationships>").toString();
  }

  private static String workbook(List<String> names) {
    StringBuilder xml =
        new StringBuilder("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>");
    for (int i = 0; i < names.size(); i++) {
      xml.append("<sheet name=\"" + names.get(i) + "\" sheetId=\"" + (i + 1));
      xml.append("\" r:id=\"rId" + (i + 1) + "\"/>");
    }
    return xml.append("</sheets></workbook>").toString();
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
