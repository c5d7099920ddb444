package greenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import greenplan.Program;
import greenplan.Program.Outcome;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The publisher's flat file, made here from shipped rows, comes back as those rows. */
class DesnzImportTest {

  private static final Map<String, String> UOM =
      Map.of(
          "kWh", "kWh",
          "kWh (gross CV)", "kWh (Gross CV)",
          "kWh (net CV)", "kWh (Net CV)",
          "m3", "cubic metres",
          "t", "tonnes",
          "km", "km",
          "mi", "miles",
          "passenger.km", "passenger.km",
          "FTE.hour", "per FTE Working Hour");

  private static final Set<String> IDS =
      Set.of(
          "natural-gas.combustion",
          "electricity.generation",
          "electricity.outside-of-scopes",
          "electricity.transmission-and-distribution",
          "electricity.well-to-tank",
          "electricity.well-to-tank-of-transmission-and-distribution",
          "commercial-and-industrial-waste.landfill",
          "paper-waste.closed-loop",
          "water.supply",
          "car-small-petrol.business-travel",
          "flight-long-haul-economy-class.with-rf",
          "flight-long-haul-economy-class.well-to-tank",
          "homeworking.total");

  private static final String[] GASES = {
    "kg CO2e", "kg CO2e of CO2 per unit", "kg CO2e of CH4 per unit", "kg CO2e of N2O per unit"
  };

  @TempDir private Path temp;

  @Test
  @DisplayName("shipped rows come back digit for digit")
  void roundTrip() throws IOException {
    Path file = workbook("GHG/Unit", DesnzImportTest::shippedRows);
    Path folder = temp.resolve("desnz-2025");
    Outcome outcome = imported(file, folder);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isZero();
    assertThat(figures(folder)).isEqualTo(shipped().stream().map(DesnzImportTest::figure).toList());
    assertThat(outcome.out()).contains("18 factors, 0 new ids", "greenplan factors lint " + folder);
  }

  @Test
  @DisplayName("the imported set passes the checks, beside the other editions")
  void importedSetIsClean() throws IOException {
    Path folder = temp.resolve("desnz-2025");
    imported(workbook("GHG/Unit", DesnzImportTest::shippedRows), folder);
    Outcome lint = Program.run("factors", "lint", folder.toString());
    assertThat(lint.err()).isEmpty();
    assertThat(lint.out()).startsWith("18 factors in 1 set: no findings");
    assertThat(folder.resolve("set.yaml"))
        .content()
        .contains("id: desnz-2025\n", "version: \"1.1\"\n", "retrieved: 2025-06-10\n");
  }

  @Test
  @DisplayName("labels of other editions are read: GHG, Closed loop, a year or kWh as Level 4")
  void olderLabels() throws IOException {
    Path file =
        workbook(
            "GHG",
            flat -> {
              flat.row("Waste disposal", "Paper", "Paper and board: paper", "", "Closed loop")
                  .of("tonnes", "kg CO2e", "4.68568");
              flat.row(
                      "Waste disposal",
                      "Metal",
                      "Metal: steel cans",
                      "",
                      "Incineration with Energy Recovery")
                  .of("tonnes", "kg CO2e", "4.68568");
              flat.row("UK electricity", "Electricity generated", "Electricity: UK", "2025", "")
                  .of("kWh", "kg CO2e", "0.177");
              flat.row("Bioenergy", "Biogas", "Biogas", "kWh", "").of("kWh", "kg CO2e", "0.00023");
            });
    Path folder = temp.resolve("old");
    assertThat(imported(file, folder).err()).isEmpty();
    assertThat(figures(folder))
        .containsExactly(
            "biogas.combustion kWh 0.00023,,,",
            "electricity.generation kWh 0.177,,,",
            "paper-waste.closed-loop t 4.68568,,,",
            "steel-cans-waste.combustion t 4.68568,,,");
  }

  @Test
  @DisplayName("a cell keeps its digits, without the noise of binary fractions")
  void digits() throws IOException {
    Path file =
        workbook(
            "GHG/Unit",
            flat -> {
              flat.row("UK electricity", "Electricity generated", "Electricity: UK")
                  .of("kWh", "kg CO2e", "0.20707428999999999");
              flat.row("Fuels", "Gaseous fuels", "Natural gas")
                  .of("kWh (Gross CV)", "kg CO2e", "0.18296000000000001");
              flat.row("Fuels", "Gaseous fuels", "Natural gas")
                  .of("kWh (Gross CV)", "kg CO2e of N2O per unit", "9.0000000000000006E-5");
            });
    Path folder = temp.resolve("digits");
    imported(file, folder);
    assertThat(figures(folder))
        .containsExactly(
            "electricity.generation kWh 0.20707429,,,",
            "natural-gas.combustion kWh (gross CV) 0.18296,,,0.00009");
  }

  @Test
  @DisplayName("what does not become a factor is listed with its cell and the reason")
  void leftOut() throws IOException {
    Path folder = temp.resolve("some");
    Outcome outcome =
        imported(workbook("GHG/Unit", DesnzImportTest::difficultRows), folder, "--format=csv");
    assertThat(outcome.out())
        .isEqualTo(
            """
            reason,first_cell,rows,labels,hint
            label that no edition has,Factors!E7,2,Fuels > Gaseous fuels > Natural gass,\
            would be natural-gass.combustion per t; nearest: natural-gas
            unit that is not known,Factors!E9,1,Fuels > Gaseous fuels > Natural gas,\
            unit: therms
            gas that is not known,Factors!E10,1,Fuels > Gaseous fuels > Natural gas,\
            gas: kg SF6
            value that is no number,Factors!E11,1,UK electricity > Electricity generated > \
            Electricity: UK,value: < 1
            two rows with different values,Factors!E13,1,Water supply > Water supply > Water supply,\
            water.supply from Water supply > Water supply > Water supply
            "third party's figures, not covered by the licence",Factors!E14,1,\
            Hotel stay > Hotel stay > UK,
            """);
    assertThat(figures(folder)).isEmpty();
  }

  @Test
  @DisplayName("new labels become factors where that is asked for")
  void acceptNewLabels() throws IOException {
    Path folder = temp.resolve("new");
    Outcome outcome =
        imported(
            workbook("GHG/Unit", DesnzImportTest::difficultRows),
            folder,
            "--accept-new-labels",
            "--format=json");
    assertThat(figures(folder)).containsExactly("natural-gass.combustion t 2.5,2.4,,");
    JsonNode json = JsonMapper.shared().readTree(outcome.out());
    assertThat(json.get("new_ids").get(0).asString()).isEqualTo("natural-gass.combustion");
    assertThat(json.get("blank").asInt()).isEqualTo(1);
  }

  @Test
  @DisplayName("another file is refused in a sentence, and nothing is written")
  void wrongFiles() throws IOException {
    Path text = Files.writeString(temp.resolve("text.xlsx"), "not a workbook");
    assertRefused(text, "is not an Excel workbook");
    assertRefused(temp.resolve("none.xlsx"), "is no file");
    Path zip = temp.resolve("zip.xlsx");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("hello.txt"));
      out.write("hello".getBytes(StandardCharsets.UTF_8));
      out.closeEntry();
    }
    assertRefused(zip, "cannot be read as an Excel workbook");
    Path cut = temp.resolve("cut.xlsx");
    byte[] whole = Files.readAllBytes(workbook("GHG/Unit", DesnzImportTest::shippedRows));
    Files.write(cut, Arrays.copyOf(whole, whole.length / 2));
    assertRefused(cut, "cannot be read as an Excel workbook");
    Path other = temp.resolve("other.xlsx");
    try (OutputStream out = Files.newOutputStream(other);
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      workbook.newWorksheet("Introduction").value(0, 0, "Hello");
    }
    assertRefused(other, "the sheets are Introduction");
  }

  @Test
  @DisplayName("the workbook of another year is refused")
  void wrongYear() throws IOException {
    Path file = workbook("GHG/Unit", DesnzImportTest::shippedRows);
    Outcome outcome =
        Program.run(
            "factors",
            "import",
            "desnz",
            file.toString(),
            "--year",
            "2027",
            "-o",
            temp.resolve("x").toString());
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("holds the factors of 2025, not of 2027");
    assertThat(temp.resolve("x")).doesNotExist();
  }

  @Test
  @DisplayName("a folder that is there is left alone")
  void folderExists() throws IOException {
    Path folder = Files.createDirectory(temp.resolve("mine"));
    Outcome outcome = imported(workbook("GHG/Unit", DesnzImportTest::shippedRows), folder);
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("GP108", "exists already");
    assertThat(folder).isEmptyDirectory();
    Outcome nowhere =
        imported(workbook("GHG/Unit", DesnzImportTest::shippedRows), temp.resolve("a/b"));
    assertThat(nowhere.code()).isEqualTo(1);
    assertThat(nowhere.err()).contains("GP109");
  }

  private void assertRefused(Path file, String message) {
    Path folder = temp.resolve("refused");
    Outcome outcome = imported(file, folder);
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains(message);
    assertThat(folder).doesNotExist();
  }

  private static Outcome imported(Path file, Path folder, String... options) {
    List<String> args =
        new ArrayList<>(List.of("factors", "import", "desnz", file.toString(), "--year", "2025"));
    args.addAll(List.of("--version", "1.1", "-o", folder.toString()));
    args.addAll(List.of(options));
    return Program.run(args.toArray(String[]::new));
  }

  private Path workbook(String gas, Consumer<FlatWorkbook> rows) throws IOException {
    Path file = temp.resolve("flat-file.xlsx");
    FlatWorkbook.write(file, gas, rows);
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2025-06-10T09:00:00Z")));
    return file;
  }

  private static void shippedRows(FlatWorkbook flat) {
    for (NamedCsvRecord shipped : shipped()) {
      String source = shipped.getField("source");
      String[] labels = source.substring(source.indexOf(", ") + 2).split(" > ", -1);
      String[] values = values(shipped);
      for (int gas = 0; gas < GASES.length; gas++) {
        if (!values[gas].isEmpty()) {
          flat.row(labels)
              .of(
                  UOM.getOrDefault(shipped.getField("unit"), "million litres"),
                  GASES[gas],
                  values[gas]);
        }
      }
    }
  }

  /** The total and the parts; outside of scopes the publisher gives a total only. */
  private static String[] values(NamedCsvRecord row) {
    return row.getField("kgco2e").isEmpty()
        ? new String[] {row.getField("co2"), "", "", ""}
        : Stream.of("kgco2e", "co2", "ch4", "n2o").map(row::getField).toArray(String[]::new);
  }

  private static void difficultRows(FlatWorkbook flat) {
    flat.row("Fuels", "Gaseous fuels", "Natural gass").of("tonnes", "kg CO2e", "2.5");
    flat.row("Fuels", "Gaseous fuels", "Natural gass")
        .of("tonnes", "kg CO2e of CO2 per unit", "2.4");
    flat.row("Fuels", "Gaseous fuels", "Natural gas").of("therms", "kg CO2e", "5");
    flat.row("Fuels", "Gaseous fuels", "Natural gas").of("tonnes", "kg SF6", "5");
    flat.row("UK electricity", "Electricity generated", "Electricity: UK")
        .of("kWh", "kg CO2e", "< 1");
    flat.row("Water supply", "Water supply", "Water supply").of("cubic metres", "kg CO2e", "0.1");
    flat.row("Water supply", "Water supply", "Water supply").of("cubic metres", "kg CO2e", "0.2");
    flat.row("Hotel stay", "Hotel stay", "UK").of("Room per night", "kg CO2e", "10.4");
    flat.row("Fuels", "Gaseous fuels", "Other").of("tonnes", "kg CO2e", "");
  }

  private static List<NamedCsvRecord> shipped() {
    Path file = Program.HOME.resolve("emission-factors/desnz-2025/factors.csv");
    return records(file).stream().filter(r -> IDS.contains(r.getField("id"))).toList();
  }

  private static List<String> figures(Path folder) {
    return records(folder.resolve("factors.csv")).stream().map(DesnzImportTest::figure).toList();
  }

  private static String figure(NamedCsvRecord row) {
    String values =
        String.join(",", Stream.of("kgco2e", "co2", "ch4", "n2o").map(row::getField).toList());
    return row.getField("id") + " " + row.getField("unit") + " " + values;
  }

  private static List<NamedCsvRecord> records(Path file) {
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
      return reader.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
