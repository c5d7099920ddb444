package greenplan.scenario.uncertainty;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Reading;
import greenplan.documents.Fields;
import greenplan.documents.Node;
import greenplan.documents.Scalar;
import greenplan.documents.Sequence;
import greenplan.scenario.plan.Named;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what belongs together. Whether a matrix is one is looked at when it is used. */
final class CorrelationReader {

  private final Problems problems;

  CorrelationReader(Problems problems) {
    this.problems = problems;
  }

  /** The correlation; null after what is wrong has been reported. */
  @Nullable Correlation read(String id, Fields fields) {
    if (fields.has("coefficient") == fields.has("matrix")) {
      problems.add(
          fields.has("matrix") ? Code.GP515 : Code.GP201,
          fields.origin(fields.has("matrix") ? "matrix" : ""),
          "a correlation has one of coefficient and matrix",
          fields.has("matrix") ? "keep one" : "add one");
      return null;
    }
    List<Named> of = names(fields);
    if (fields.has("coefficient")) {
      Double coefficient = fields.read("coefficient", SpreadNumbers::correlation);
      return coefficient == null
          ? null
          : new Correlation(id, of, coefficient, List.of(), fields.place());
    }
    int faults = problems.count();
    List<List<Double>> matrix = matrix(fields);
    return problems.count() > faults
        ? null
        : new Correlation(id, of, Double.NaN, matrix, fields.place());
  }

  private static List<Named> names(Fields fields) {
    List<Named> names = new ArrayList<>();
    for (Node node : fields.list("of")) {
      if (node instanceof Scalar scalar) {
        names.add(new Named(scalar.text(), scalar.origin()));
      }
    }
    return names;
  }

  private List<List<Double>> matrix(Fields fields) {
    List<List<Double>> matrix = new ArrayList<>();
    for (Node row : fields.list("matrix")) {
      matrix.add(row instanceof Sequence cells ? row(cells) : List.of());
    }
    return matrix;
  }

  private List<Double> row(Sequence cells) {
    List<Double> row = new ArrayList<>();
    for (Node cell : cells.items()) {
      String text = cell instanceof Scalar scalar ? scalar.text() : "";
      Reading<Double> value = SpreadNumbers.correlation(text);
      if (value.isValue()) {
        row.add(value.value());
      } else {
        problems.add(value.fault(), cell.origin());
      }
    }
    return row;
  }
}
