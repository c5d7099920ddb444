package greenplan.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import greenplan.Footprints;
import greenplan.Program;
import greenplan.cli.FindingsOf;
import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problems;
import greenplan.footprint.FootprintLine;
import greenplan.report.Findings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsWorkbookTest {

  private static final Path SCENARIOS = Program.HOME.resolve("scenarios");
  private static final double LAST_DIGITS = 1e-14;

  private static byte[] bytes(Findings findings) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FindingsWorkbook.write(findings, out);
    return out.toByteArray();
  }

  private static Xlsx workbook(Findings findings) throws IOException {
    return Xlsx.read(bytes(findings));
  }

  private static Findings shipped(String name) {
    return FindingsOf.file(SCENARIOS.resolve(name));
  }

  @Test
  void aSheetThatWouldBeEmptyIsLeftOut() throws IOException {
    assertThat(workbook(shipped("blmk-green-plan.yaml")).sheets())
        .containsExactly(
            "Read me",
            "Footprint",
            "Lines",
            "Trajectory",
            "Targets",
            "Measures",
            "Commitments",
            "Money",
            "Claims");
    assertThat(workbook(shipped("milton-keynes-2016-17.yaml")).sheets())
        .containsExactly("Read me", "Footprint", "Lines");
  }

  /** amount x conversion x factor / 1000 by hand for each line of each shipped footprint. */
  @Test
  void theFormulaOfEachLineComesToItsExactEmissions() throws IOException {
    for (String name :
        List.of("milton-keynes-2016-17.yaml", "milton-keynes-gases.yaml", "blmk-inhalers.yaml")) {
      Findings findings = shipped(name);
      List<List<Cell>> rows = workbook(findings).rows("Lines");
      List<FootprintLine> lines = findings.footprint().lines();
      assertThat(rows).hasSameSizeAs(lines);
      for (int i = 0; i < rows.size(); i++) {
        List<Cell> row = rows.get(i);
        BigDecimal worked =
            Xlsx.number(row, "E")
                .multiply(Xlsx.number(row, "G"))
                .multiply(Xlsx.number(row, "H"))
                .movePointLeft(3);
        BigDecimal exact = lines.get(i).emissions().tonnes();
        int r = i + 2;
        assertThat(Xlsx.formula(row, "O")).isEqualTo("E" + r + "*G" + r + "*H" + r + "/1000");
        assertThat(Xlsx.number(row, "O")).isEqualByComparingTo(exact);
        assertThat(worked.doubleValue())
            .as("%s row %s", name, r)
            .isCloseTo(exact.doubleValue(), within(LAST_DIGITS * Math.abs(exact.doubleValue())));
      }
    }
  }

  @Test
  void theTotalIsTheSumOfTheLinesThatAreCounted() throws IOException {
    Findings findings = shipped("milton-keynes-2016-17.yaml");
    Xlsx workbook = workbook(findings);
    List<Cell> total = workbook.rows("Footprint").get(0);
    assertThat(Xlsx.formula(total, "C"))
        .isEqualTo("SUMIFS(Lines!$O$2:$O$16,Lines!$P$2:$P$16,\"yes\")");
    BigDecimal sum =
        workbook.rows("Lines").stream()
            .filter(row -> Xlsx.text(row, "P").equals("yes"))
            .map(row -> Xlsx.number(row, "O"))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(sum)
        .isEqualByComparingTo(findings.footprint().total().tonnes())
        .isEqualByComparingTo(Xlsx.number(total, "C"))
        .isEqualByComparingTo("9608.79614318");
    List<String> apart =
        workbook.rows("Lines").stream()
            .filter(row -> Xlsx.text(row, "P").equals("no"))
            .map(row -> Xlsx.text(row, "L"))
            .distinct()
            .toList();
    assertThat(apart).containsExactly("Outside of scopes");
  }

  /** 1,000 kWh x 0.05 kg = 0.05 t by the contract; 0.2556 kg/kWh of 2019 by the grid. */
  @Test
  void aContractCountsInTheMarketBasedFigureAlone() throws IOException {
    Findings findings =
        FindingsOf.text(
            Footprints.scenario(
                """
                activities:
                  power:
                    activity: electricity
                    amount: 1 MWh
                    contract-factor: 0.05 kgCO2e/kWh
                    contract-instrument: a tariff
                """));
    Xlsx workbook = workbook(findings);
    List<Cell> line = workbook.rows("Lines").get(0);
    assertThat(Xlsx.formula(line, "W")).isEqualTo("E2*T2*U2/1000");
    assertThat(Xlsx.number(line, "W")).isEqualByComparingTo("0.05");
    assertThat(Xlsx.number(line, "O")).isEqualByComparingTo("0.2556");
    assertThat(workbook.texts("Footprint", "B"))
        .contains("Market-based, by the contracts", "Location-based, by the average of the grid");
    List<Cell> market =
        workbook.rows("Footprint").stream()
            .filter(row -> Xlsx.text(row, "B").startsWith("Market-based"))
            .findFirst()
            .orElseThrow();
    assertThat(Xlsx.number(market, "C")).isEqualByComparingTo("0.05");
  }

  @Test
  void gapsAndSumsOfAPlanAreFormulasThatHoldTheirValue() throws IOException {
    Findings findings = shipped("blmk-green-plan.yaml");
    Xlsx workbook = workbook(findings);
    for (List<Cell> row : workbook.rows("Trajectory")) {
      double gap = Xlsx.number(row, "F").subtract(Xlsx.number(row, "G")).doubleValue();
      assertThat(Xlsx.number(row, "H").doubleValue()).isCloseTo(gap, within(1e-9));
    }
    List<List<Cell>> measures = workbook.rows("Measures");
    List<Cell> totals = measures.get(measures.size() - 1);
    double all =
        measures.stream()
            .filter(row -> Xlsx.text(row, "C").equals("measure"))
            .mapToDouble(row -> Xlsx.number(row, "H").doubleValue())
            .sum();
    assertThat(Xlsx.number(totals, "H").doubleValue()).isCloseTo(all, within(1e-6));
    assertThat(Xlsx.formula(totals, "I"))
        .isEqualTo("SUMIFS(I2:I" + measures.size() + ",C2:C" + measures.size() + ",\"measure\")");
    for (List<Cell> row : workbook.rows("Money")) {
      if (!Xlsx.formula(row, "N").isEmpty()) {
        BigDecimal tonnes = Xlsx.number(row, Xlsx.formula(row, "N").substring(4, 5));
        double cost =
            Xlsx.number(row, "K").negate().divide(tonnes, MathContext.DECIMAL64).doubleValue();
        assertThat(Xlsx.number(row, "N").doubleValue()).isCloseTo(cost, within(1e-9));
      }
    }
  }

  @Test
  void theSameFindingsGiveTheSameBytesOnAnyDay(@TempDir Path folder) throws IOException {
    Findings findings = shipped("milton-keynes-gases.yaml");
    byte[] bytes = bytes(findings);
    assertThat(bytes(shipped("milton-keynes-gases.yaml"))).isEqualTo(bytes);
    Path file = Files.write(folder.resolve("a.xlsx"), bytes);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        assertThat(entry.getTimeLocal()).isEqualTo(StampedZip.MOMENT);
      }
      byte[] core = zip.getInputStream(zip.getEntry("docProps/core.xml")).readAllBytes();
      assertThat(new String(core, StandardCharsets.UTF_8))
          .contains("W3CDTF\">1980-01-01T00:00:00Z</dcterms:created>");
    }
  }

  @Test
  void hostileTextsAreInert() throws IOException {
    Findings findings =
        FindingsOf.text(
            Footprints.scenario(
                """
                notes: ["=cmd|' /C calc'!A0", "@SUM(1)"]
                activities:
                  "=1+1":
                    activity: electricity
                    amount: 1 kWh
                    source: "+1<script>alert(1)</script>\\u202Eevil\\u0007 \\U0001F600 _x0041_"
                    note: x
                  "</f><v>9</v>":
                    activity: electricity
                    amount: 1 kWh
                    source: "]]>&lt;"
                """));
    Xlsx workbook = workbook(findings);
    assertThat(workbook.texts("Lines", "A")).contains("'=1+1", "</f><v>9</v>");
    assertThat(workbook.texts("Lines", "Y"))
        .contains(
            "'+1<script>alert(1)</script><U+202E>evil<U+0007> \uD83D\uDE00 _x005F_x0041_",
            "]]>&lt;");
    assertThat(workbook.rows("Read me").stream().map(row -> Xlsx.text(row, "B")))
        .contains("'=cmd|' /C calc'!A0", "'@SUM(1)");
    assertThat(Xlsx.number(workbook.rows("Footprint").get(0), "E")).isZero();
  }

  @Test
  void theFirstSheetSaysWhatTheWorkbookWasMadeFrom() throws IOException {
    Findings findings = shipped("milton-keynes-2016-17.yaml");
    Xlsx workbook = workbook(findings);
    String text =
        String.join("\n", workbook.rows("Read me").stream().map(r -> Xlsx.text(r, "B")).toList());
    findings.run().sets().forEach(set -> assertThat(text).contains(set.attribution()));
    findings.run().inputs().values().forEach(hash -> assertThat(text).contains(hash));
    assertThat(text).contains("greenplan " + findings.run().version(), "year: 2016/17");
  }

  /** A sheet has 1,048,576 rows, of which the head takes one. */
  @Test
  void moreLinesThanASheetHoldsAreAnError() {
    Problems problems = new Problems();
    FindingsWorkbook.check(shipped("milton-keynes-2016-17.yaml"), problems);
    FindingsWorkbook.check(1_048_575, problems);
    assertThat(problems.sorted()).isEmpty();
    FindingsWorkbook.check(1_048_576, problems);
    assertThat(problems.sorted())
        .singleElement()
        .satisfies(p -> assertThat(p.code()).isEqualTo(Code.GP104))
        .satisfies(p -> assertThat(p.message()).contains("1048576 lines"));
  }
}
