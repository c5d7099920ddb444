package greenplan.cli;

import static greenplan.SmallWorkbook.day;
import static greenplan.SmallWorkbook.error;
import static greenplan.SmallWorkbook.formula;
import static greenplan.SmallWorkbook.formulaOfText;
import static greenplan.SmallWorkbook.number;
import static org.assertj.core.api.Assertions.assertThat;

import greenplan.Golden;
import greenplan.Program;
import greenplan.Program.Outcome;
import greenplan.SmallWorkbook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportXlsxCommandTest {

  private static final List<String> HEAD = List.of("id", "activity", "amount", "unit", "note");

  @TempDir private Path temp;

  private Outcome run(SmallWorkbook workbook) throws IOException {
    return run(workbook.write(temp.resolve("my.xlsx")));
  }

  private Outcome run(Path file, String... more) {
    List<String> args = new ArrayList<>(List.of("import", "xlsx", file.toString()));
    args.addAll(List.of("--year", "2024/25", "-o", temp.resolve("out").toString()));
    args.addAll(List.of(more));
    return Program.run(args.toArray(String[]::new));
  }

  /** Messages without the folder of the test. */
  private String messages(Outcome outcome) {
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(temp.resolve("out")).doesNotExist();
    return outcome.err().replace(temp.toString().replace('\\', '/') + "/", "");
  }

  private String written(String name) throws IOException {
    return Files.readString(temp.resolve("out").resolve(name));
  }

  @Test
  void aFilledWorkbookBecomesAScenarioThatChecks() throws IOException {
    Outcome outcome =
        run(
            new SmallWorkbook()
                .sheet(
                    "Activity",
                    List.of("id", "activity", "amount", "unit", "site", "source", "x-cost centre"),
                    List.of("gas", "natural-gas", number("1.5E6"), "kWh", "MAIN", "bill", "A1"),
                    List.of(),
                    List.of("", "", " "),
                    List.of(
                        "power", "electricity", "1,234,567.8", "kWh", "", "bill", number("4711")),
                    List.of(
                        "water", "water-supply", formula("0.30000000000000004"), "m3", "", "bill"))
                .sheet("Sites", List.of("code", "name"), List.of("MAIN", "Any Hospital: A")));
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isZero();
    assertThat(written("data/2024-25.csv"))
        .isEqualTo(
            """
            id,activity,amount,unit,site,source,x-cost centre
            gas,natural-gas,1500000,kWh,MAIN,bill,A1
            power,electricity,"1,234,567.8",kWh,,bill,4711
            water,water-supply,0.3,m3,,bill,
            """);
    assertThat(written("scenario.yaml"))
        .isEqualTo(
            """
            # Written by `greenplan import xlsx`.
            title: My organisation 2024/25
            organisation: My organisation
            year: 2024/25
            # ghg-protocol, nhs-carbon-footprint or nhs-carbon-footprint-plus
            boundary: nhs-carbon-footprint

            notes:
              - The amounts come from the workbook my.xlsx.

            sites:
              MAIN:
                name: "Any Hospital: A"

            tables:
              - data/2024-25.csv
            """);
    String scenario = temp.resolve("out/scenario.yaml").toString();
    assertThat(outcome.out()).contains("Written:", "check " + scenario.replace('\\', '/'));
    Outcome check = Program.run("check", scenario);
    assertThat(check.err()).isEmpty();
    assertThat(check.code()).isZero();
  }

  @Test
  void everythingWrongIsNamedByItsCellInOneRun() throws IOException {
    Outcome outcome =
        run(
            new SmallWorkbook()
                .sheet(
                    "Activity",
                    HEAD,
                    List.of("a", "natural-gas", "lots", "kWh"),
                    List.of("b", "natrual-gas", number("1"), "kWh"),
                    List.of("c", "electricity", number("5"), "L"),
                    List.of("d", "electricity", number("-5"), "kWh"),
                    List.of("d", "electricity", number("5"), "kwatt"),
                    List.of("f", "electricity", day(45000), "kWh"),
                    List.of("g", "electricity", error("#REF!"), "kWh"),
                    List.of("h", "electricity", "", "kWh"),
                    List.of("i", "", number("5"), "kWh"),
                    List.of("j", "electricity", number("1"), "kWh", "", "astray"))
                .sheet("Other", List.of("x")));
    Golden.checkFile(
        Program.RESOURCES.resolve("workbooks/everything-wrong.txt"), messages(outcome));
  }

  @Test
  void wrongColumnsAreNamed() throws IOException {
    Outcome outcome =
        run(
            new SmallWorkbook()
                .sheet(
                    "Activity",
                    List.of("id", "activty", "amount", "unit", "unit"),
                    List.of("a", "electricity", number("1"), "kWh")));
    assertThat(messages(outcome))
        .contains(
            """
            error[GP206] unknown column "activty"
              --> my.xlsx:Activity!B1
               = help: did you mean "activity"?
            """,
            "error[GP102] the column \"unit\" stands twice\n  --> my.xlsx:Activity!E1\n",
            "error[GP205] the column \"activity\" is missing\n  --> my.xlsx:Activity!1:1\n");
  }

  @Test
  void aSiteThatIsNotListedIsNamed() throws IOException {
    Outcome outcome =
        run(
            new SmallWorkbook()
                .sheet(
                    "Activity",
                    List.of("activity", "amount", "unit", "site"),
                    List.of("electricity", number("1"), "kWh", "MIAN"))
                .sheet(
                    "Sites",
                    List.of("code", "name"),
                    List.of("MAIN", "A"),
                    List.of("MAIN", "B"),
                    List.of("", "C")));
    assertThat(messages(outcome))
        .contains(
            "error[GP403] unknown site \"MIAN\"\n  --> my.xlsx:Activity!D2\n   = help: did you"
                + " mean \"MAIN\"?",
            "error[GP207] the site \"MAIN\" stands twice\n  --> my.xlsx:Sites!A3\n",
            "error[GP201] the site has no code\n  --> my.xlsx:Sites!A4\n");
  }

  @Test
  void aSheetThatIsMissingIsNamedWithTheNearest() throws IOException {
    assertThat(messages(run(new SmallWorkbook().sheet("Activty", HEAD))))
        .contains(
            """
            error[GP205] the workbook has no sheet "Activity"
              --> my.xlsx
               = help: did you mean "Activty"?
            """);
    assertThat(messages(run(new SmallWorkbook().sheet("Activity", HEAD))))
        .contains("error[GP209] the sheet has no rows below its column names");
    assertThat(messages(run(new SmallWorkbook().sheet("Activity"))))
        .contains("error[GP205] the sheet is empty\n  --> my.xlsx:Activity\n");
  }

  @Test
  void whatIsNoWorkbookIsRefused() throws IOException {
    Path text = Files.writeString(temp.resolve("a.xlsx"), "id,activity\n");
    assertThat(messages(run(text))).contains("error[GP105] \"a.xlsx\" is not an Excel workbook");
    assertThat(messages(run(temp.resolve("b.xlsx")))).contains("\"b.xlsx\" is no file");
    Path whole = new SmallWorkbook().sheet("Activity", HEAD).write(temp.resolve("c.xlsx"));
    byte[] bytes = Files.readAllBytes(whole);
    Path cut = Files.write(temp.resolve("d.xlsx"), Arrays.copyOf(bytes, 700));
    assertThat(messages(run(cut))).contains("cannot be read as an Excel workbook");
    for (String rows :
        List.of(
            "<row r=\"1\"><c r=\"A1\" t=\"zz\"><v>7</v></c></row>",
            "<row r=\"99999999999\"><c r=\"A1\"><v>7</v></c></row>",
            "<row r=\"1\"><c r=\"A1\"><f t=\"shared\" si=\"x\"/><v>7</v></c></row>",
            "<row r=\"1\"><c r=\"AAAA1\"><v>7</v></c></row>",
            "<row r=\"1\"><c r=\"A1\"><v>7</row>")) {
      assertThat(messages(run(new SmallWorkbook().raw("Activity", rows))))
          .as(rows)
          .contains("cannot be read as an Excel workbook");
    }
  }

  /** 450 MB of zeros pack to less than 1 MB. */
  @Test
  void aFileThatUnpacksToTooMuchIsRefused() throws IOException {
    Path file = temp.resolve("bomb.xlsx");
    byte[] block = new byte[1 << 20];
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
      for (int i = 0; i < 450; i++) {
        zip.write(block);
      }
    }
    assertThat(messages(run(file))).contains("error[GP104] \"bomb.xlsx\" is too large");
  }

  @Test
  void hostileTextsReadBackAsTheSameTextsAndAreNoFormulas() throws IOException {
    List<String> hostile =
        List.of(
            "=cmd|' /C calc'!A0",
            "+1 \"quoted\", and more",
            "-2\nsecond line",
            "@SUM(1)",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "\u202Eevil \uD83D\uDE00");
    List<List<?>> rows = new ArrayList<>(List.of(HEAD));
    for (int i = 0; i < hostile.size(); i++) {
      rows.add(List.of("line-" + i, "electricity", number("1"), "kWh", hostile.get(i)));
    }
    Outcome outcome = run(new SmallWorkbook().sheet("Activity", rows.toArray(List<?>[]::new)));
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(written("data/2024-25.csv"))
        .doesNotContain(",=", ",\"=", ",+", ",\"+", ",@", ",\"@", ",\"-", ",-")
        .contains(",\" =cmd|' /C calc'!A0\"\n");
    List<String> notes =
        FindingsOf.file(temp.resolve("out/scenario.yaml")).footprint().lines().stream()
            .map(line -> line.line().declared().details().note())
            .distinct()
            .toList();
    assertThat(notes)
        .containsExactlyElementsOf(
            hostile.stream().map(t -> t.replace("&lt;", "<").replace("&gt;", ">")).toList());
  }

  @Test
  void daysAndFormulasOfTextAreRead() throws IOException {
    Outcome outcome =
        run(
            new SmallWorkbook()
                .sheet(
                    "Activity",
                    List.of("activity", "amount", "unit", "from", "to", "part-year"),
                    List.of(
                        formulaOfText("electricity"),
                        number("10"),
                        "kWh",
                        day(45383),
                        day(45565),
                        "as-measured")));
    assertThat(outcome.code()).as(outcome.err()).isZero();
    // 1 April 2024 is day 45383 of the count that starts in 1900, 30 September is day 45565.
    assertThat(written("data/2024-25.csv"))
        .endsWith("electricity,10,kWh,2024-04-01,2024-09-30,as-measured\n");
  }

  @Test
  void noFileIsReplaced() throws IOException {
    Path mine = Files.createDirectories(temp.resolve("out")).resolve("scenario.yaml");
    Files.writeString(mine, "mine", StandardCharsets.UTF_8);
    SmallWorkbook workbook =
        new SmallWorkbook()
            .sheet("Activity", HEAD, List.of("a", "electricity", number("1"), "kWh"));
    Outcome outcome = run(workbook);
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("error[GP108]");
    assertThat(mine).content().isEqualTo("mine");
    assertThat(temp.resolve("out/data")).doesNotExist();
  }

  @Test
  void theTemplateIsReadAndStatesItsColumns() throws IOException {
    Outcome init = Program.run("init", temp.resolve("t").toString(), "--xlsx");
    assertThat(init.err()).isEmpty();
    assertThat(init.out()).contains("import xlsx", "activity.xlsx");
    Path template = temp.resolve("t/activity.xlsx");
    assertThat(messages(run(template)))
        .contains("error[GP209] the sheet has no rows")
        .contains("1 error;");
    Program.run("init", temp.resolve("u").toString(), "--xlsx");
    assertThat(temp.resolve("u/activity.xlsx")).hasSameBinaryContentAs(template);
    assertThat(Program.run("init", temp.resolve("t").toString(), "--xlsx").err())
        .contains("GP108", "activity.xlsx\" exists already");
  }
}
