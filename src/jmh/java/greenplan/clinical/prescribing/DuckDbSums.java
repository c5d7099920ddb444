package greenplan.clinical.prescribing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The same sums by DuckDB, which must be on the class path; it is no part of the product. */
public final class DuckDbSums {

  private DuckDbSums() {}

  /** Arguments: the file, and the name of the column that holds the BNF code. */
  public static void main(String[] args) throws SQLException {
    String query =
        """
        WITH cells AS (
          SELECT YEAR_MONTH, REGIONAL_OFFICE_CODE, ICB_CODE, PCO_CODE, PRACTICE_CODE, {code} AS code,
            max(PRACTICE_NAME) AS practice, max(ICB_NAME) AS icb,
            sum(ITEMS) AS items, sum(TOTAL_QUANTITY) AS quantity
          FROM read_csv('{file}', header = true, types = {'{code}': 'VARCHAR'})
          WHERE {code} LIKE '0301%' OR {code} LIKE '0302%' OR {code} LIKE '0303%'
          GROUP BY ALL)
        SELECT PRACTICE_CODE, max(practice), max(icb), count(*), CAST(sum(items) AS BIGINT),
          sum(quantity)
        FROM cells GROUP BY 1 ORDER BY 1
        """
            .replace("{file}", args[0])
            .replace("{code}", args[1]);
    StringBuilder text = new StringBuilder();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      while (row.next()) {
        text.append(row.getString(1)).append('|').append(row.getString(2)).append('|');
        text.append(row.getString(3)).append('|').append(row.getLong(4)).append('|');
        text.append(row.getLong(5)).append('|');
        text.append(row.getBigDecimal(6).setScale(1).toPlainString()).append('\n');
      }
    }
    System.out.print(text);
  }
}
