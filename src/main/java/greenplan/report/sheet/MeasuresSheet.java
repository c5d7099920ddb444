package greenplan.report.sheet;

import greenplan.factors.Boundary;
import greenplan.trajectory.MeasureSavings;
import greenplan.trajectory.Trajectory;
import greenplan.trajectory.Wedge;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each measure saves in each year, with sums along both sides. */
final class MeasuresSheet {

  private static final List<Column> HEAD =
      List.of(
          Column.of("Measure"),
          Column.text("Title"),
          Column.narrow("Kind"),
          Column.of("What it does"),
          Column.wide("Boundary"),
          Column.wide("Assumption"),
          Column.wide("Source"),
          Column.tonnes("All years together"));

  private static final int FIRST_ROW = 2;
  private static final String MEASURE = "measure";

  private final Trajectory trajectory;
  private final Boundary boundary;
  private final Sheet sheet;
  private final int years;

  private MeasuresSheet(Trajectory trajectory, Sheet sheet) {
    this.trajectory = trajectory;
    this.boundary = trajectory.widest();
    this.sheet = sheet;
    this.years = trajectory.outlook().axis().count();
  }

  static void write(Trajectory trajectory, Sheet sheet) {
    new MeasuresSheet(trajectory, sheet).all();
  }

  static List<Column> columns(Trajectory trajectory) {
    List<Column> columns = new ArrayList<>(HEAD);
    for (int t = 0; t < trajectory.outlook().axis().count(); t++) {
      columns.add(Column.tonnes("Saved in " + trajectory.outlook().axis().year(t)));
    }
    return columns;
  }

  private void all() {
    sheet.head(columns(trajectory));
    trajectory.measures().forEach(this::measure);
    trajectory.wedges().forEach(this::national);
    totals();
  }

  private void measure(MeasureSavings savings) {
    row(
        savings.within(boundary),
        savings.measure().id(),
        savings.measure().title(),
        MEASURE,
        savings.measure().kind().id(),
        boundary.title(),
        savings.measure().assumption(),
        savings.measure().source());
  }

  private void national(Wedge wedge) {
    row(
        wedge.within(boundary),
        wedge.projection().id(),
        wedge.projection().title(),
        "national",
        "",
        boundary.title(),
        "",
        "");
  }

  private void row(double[] saved, @Nullable Object... names) {
    int row = sheet.nextRow();
    List<@Nullable Object> cells = new ArrayList<>(Arrays.asList(names));
    double sum = Arrays.stream(saved).sum();
    String first = Column.letters(HEAD.size());
    String last = Column.letters(HEAD.size() + years - 1);
    cells.add(Live.of(sum, "SUM(%s%d:%s%d)", first, row, last, row));
    for (double tonnes : saved) {
      cells.add(BigDecimal.valueOf(tonnes));
    }
    sheet.row(cells.toArray());
  }

  /** The measures alone: what falls by itself is no saving of theirs. */
  private void totals() {
    int last = sheet.nextRow() - 1;
    double[] sums = new double[years];
    for (MeasureSavings savings : trajectory.measures()) {
      Arrays.setAll(sums, t -> sums[t] + savings.within(boundary)[t]);
    }
    List<@Nullable Object> cells = new ArrayList<>();
    cells.addAll(List.of("All measures", "", "", "", boundary.title(), "", ""));
    cells.add(total(Arrays.stream(sums).sum(), HEAD.size() - 1, last));
    for (int t = 0; t < years; t++) {
      cells.add(total(sums[t], HEAD.size() + t, last));
    }
    sheet.totals(cells.toArray());
  }

  private static Live total(double sum, int column, int last) {
    String letters = Column.letters(column);
    String formula = "SUMIFS(%1$s%2$d:%1$s%3$d,C%2$d:C%3$d,\"" + MEASURE + "\")";
    return Live.of(sum, formula, letters, FIRST_ROW, Math.max(FIRST_ROW, last));
  }
}
