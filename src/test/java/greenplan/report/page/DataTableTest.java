package greenplan.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataTableTest {

  private static DataTable table() {
    return DataTable.of(
        "Lines", Column.text("line", "Line"), Column.number("emissions_tco2e", "tCO2e"));
  }

  @Test
  void aPageShowsRoundedNumbersAndADownloadHasEveryDigit() {
    DataTable table = table().row(Cell.text("gas"), Cell.number(new BigDecimal("1234.5678"), 1));
    assertThat(table.rows().get(0).cells().get(1).shown()).isEqualTo("1,234.6");
    assertThat(table.csv()).isEqualTo("line,emissions_tco2e\ngas,1234.5678\n");
  }

  @Test
  void aTextThatLooksLikeAFormulaIsNone() {
    DataTable table = table().row(Cell.text("=1+1"), Cell.number(-1.5, 1));
    assertThat(table.csv()).isEqualTo("line,emissions_tco2e\n'=1+1,-1.5\n");
  }

  @Test
  void theAddressHoldsTheDownloadInUtf8() {
    String address = table().row(Cell.text("Zoë"), Cell.none()).address();
    String start = "data:text/csv;charset=utf-8;base64,";
    assertThat(address).startsWith(start);
    byte[] bytes = Base64.getDecoder().decode(address.substring(start.length()));
    assertThat(new String(bytes, StandardCharsets.UTF_8))
        .isEqualTo("\uFEFFline,emissions_tco2e\nZoë,\n");
  }

  @Test
  void aRowHasACellForEachColumn() {
    assertThatThrownBy(() -> table().row(Cell.text("gas")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Lines: 1 cells for 2 columns");
  }

  @Test
  void theDataOfAChartHoldNoMarkup() {
    Chart chart =
        new Chart(
            "bars",
            "tCO2e",
            List.of("</script><script>alert(1)</script>"),
            List.of(Series.of("a & b\u202E", "solid", 1.5)));
    assertThat(chart.json("<b>"))
        .doesNotContain("<", ">", "&")
        .contains("\\u003c/script\\u003e", "a \\u0026 b\\u003cU+202E\\u003e", "1.5");
  }
}
