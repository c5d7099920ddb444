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
        SELECT PRACTICE_CODE, CAST(sum(ITEMS) AS BIGINT), sum(TOTAL_QUANTITY)
        FROM read_csv('%s', header = true, types = {'%s': 'VARCHAR', 'PRACTICE_CODE': 'VARCHAR'})
        WHERE %s LIKE '0301%%' OR %s LIKE '0302%%' OR %s LIKE '0303%%'
        GROUP BY 1 ORDER BY 1
        """
            .formatted(args[0], args[1], args[1], args[1], args[1]);
    StringBuilder text = new StringBuilder();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      while (row.next()) {
        text.append(row.getString(1)).append(' ').append(row.getLong(2)).append(' ');
        text.append(row.getBigDecimal(3).setScale(1).toPlainString()).append('\n');
      }
    }
    System.out.print(text);
  }
}
