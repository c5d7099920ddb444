package greenplan.scenario.plan;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Fault;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Reading;
import greenplan.documents.Fields;
import greenplan.documents.Mapping;
import greenplan.documents.Node;
import greenplan.documents.Scalar;
import greenplan.units.FinancialYear;
import greenplan.units.Fraction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of one part of a plan, as the types that plans are made of. */
final class PlanFields {

  private final Fields fields;
  private final Problems problems;

  PlanFields(Fields fields, Problems problems) {
    this.fields = fields;
    this.problems = problems;
  }

  Fields place() {
    return fields;
  }

  boolean has(String key) {
    return fields.has(key);
  }

  PlanFields part(String key) {
    return new PlanFields(fields.fields(key), problems);
  }

  String text(String key) {
    return fields.text(key);
  }

  /** The text of a key, or what holds where it is not given. */
  String text(String key, String otherwise) {
    return fields.has(key) ? fields.text(key) : otherwise;
  }

  <T> @Nullable T read(String key, Function<String, Reading<T>> reader) {
    return fields.read(key, reader);
  }

  <T> T read(String key, Function<String, Reading<T>> reader, T otherwise) {
    T value = fields.read(key, reader);
    return value == null ? otherwise : value;
  }

  /** A financial year, or the one that a date lies in. */
  @Nullable FinancialYear year(String key) {
    return fields.read(key, DueYear::parse);
  }

  BigDecimal fraction(String key, BigDecimal otherwise) {
    return read(key, Fraction::parse, otherwise);
  }

  List<Named> names(String key) {
    List<Named> names = new ArrayList<>();
    for (Node node : fields.list(key)) {
      if (node instanceof Scalar scalar) {
        names.add(new Named(scalar.text(), scalar.origin()));
      }
    }
    return names;
  }

  /** The mappings of a list. */
  List<PlanFields> items(String key) {
    return fields.list(key).stream()
        .map(node -> new PlanFields(Fields.of(node, node.origin(), problems), problems))
        .toList();
  }

  Named name(String key) {
    return new Named(fields.text(key), fields.origin(key));
  }

  /** A mapping from financial years to values. */
  <T> NavigableMap<FinancialYear, T> byYear(String key, Function<String, Reading<T>> reader) {
    return table(key, FinancialYear::parse, reader);
  }

  /** A mapping from values of one type, each once, to values of another. */
  <K extends Comparable<K>, T> NavigableMap<K, T> table(
      String key, Function<String, Reading<K>> keys, Function<String, Reading<T>> values) {
    NavigableMap<K, T> table = new TreeMap<>();
    Fields named = fields.fields(key);
    fields
        .entries(key)
        .forEach(
            (text, entry) -> {
              K at = key(text, entry, keys);
              T value = named.read(text, values);
              if (at != null && value != null && table.put(at, value) != null) {
                problems.add(Code.GP207, entry.key(), at + " stands twice");
              }
            });
    return table;
  }

  private <K> @Nullable K key(
      String text, Mapping.Entry entry, Function<String, Reading<K>> reader) {
    Reading<K> reading = reader.apply(text);
    if (!reading.isValue()) {
      problems.add(reading.fault(), entry.key());
      return null;
    }
    return reading.value();
  }

  void report(Code code, String key, String message, String hint) {
    problems.add(code, fields.origin(key), message, hint);
  }

  void report(Fault fault, Origin origin) {
    problems.add(fault, origin);
  }
}
