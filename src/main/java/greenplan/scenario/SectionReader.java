package greenplan.scenario;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problems;
import greenplan.documents.Fields;
import greenplan.documents.Mapping;
import greenplan.documents.Node;
import greenplan.documents.Scalar;
import greenplan.factors.Boundary;
import greenplan.units.Amount;
import greenplan.units.Emissions;
import greenplan.units.FinancialYear;
import greenplan.units.Fraction;
import greenplan.units.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what a scenario says of one year: lines, denominators and expectations. */
final class SectionReader {

  private static final Unit KILOGRAM = Unit.of("kgCO2e");
  private static final List<String> EXPECTED = List.of("total", "scope-1", "scope-2", "scope-3");

  private final LineReader lines;
  private final Boundary boundary;
  private final Problems problems;

  SectionReader(LineReader lines, Boundary boundary, Problems problems) {
    this.lines = lines;
    this.boundary = boundary;
    this.problems = problems;
  }

  YearSection read(FinancialYear year, Fields fields) {
    return new YearSection(year, lines(year, fields), denominators(fields), expectations(fields));
  }

  private List<DeclaredLine> lines(FinancialYear year, Fields fields) {
    List<DeclaredLine> all = new ArrayList<>();
    fields
        .entries("activities")
        .forEach(
            (name, entry) -> {
              DeclaredLine line = line(name, year, entry);
              if (line != null) {
                all.add(line);
              }
            });
    return all;
  }

  private @Nullable DeclaredLine line(String name, FinancialYear year, Mapping.Entry entry) {
    Fields cells =
        entry.value() instanceof Scalar scalar
            ? shortForm(entry, scalar)
            : Fields.of(entry.value(), entry.key(), problems);
    String activity = cells.text("activity").isEmpty() ? name : cells.text("activity");
    Amount amount = cells.read("amount", Amount::parse);
    return lines.read(name, year, activity, amount, cells);
  }

  /** {@code electricity: 1 kWh} stands for a mapping with that amount alone. */
  private Fields shortForm(Mapping.Entry entry, Scalar scalar) {
    Map<String, Mapping.Entry> entries = new LinkedHashMap<>();
    entries.put("amount", new Mapping.Entry(entry.key(), scalar));
    return Fields.of(new Mapping(entry.key(), entries), entry.key(), problems);
  }

  private List<Denominator> denominators(Fields fields) {
    List<Denominator> all = new ArrayList<>();
    Fields named = fields.fields("denominators");
    for (String name : fields.entries("denominators").keySet()) {
      Amount amount = named.read(name, Amount::parse);
      if (amount != null && amount.number().signum() > 0) {
        all.add(new Denominator(name, amount, named));
      } else if (amount != null) {
        problems.add(Code.GP501, named.origin(name), "a denominator must be above zero");
      }
    }
    return all;
  }

  private List<Expectation> expectations(Fields fields) {
    List<Expectation> all = new ArrayList<>();
    for (Node node : fields.list("expect")) {
      Fields item = Fields.of(node, node.origin(), problems);
      BigDecimal within = item.read("within", Fraction::parse);
      for (String what : EXPECTED) {
        Amount value = item.read(what, Amount::parse);
        if (value != null) {
          add(all, what, value, within == null ? BigDecimal.ZERO : within, item);
        }
      }
    }
    return all;
  }

  private void add(
      List<Expectation> all, String what, Amount value, BigDecimal within, Fields item) {
    if (!value.unit().isKindOf(KILOGRAM)) {
      problems.add(
          Code.GP303,
          item.origin(what),
          value.unit() + " is not a unit of emissions",
          "write tCO2e or kgCO2e");
      return;
    }
    Boundary of = Boundary.named(item.text("boundary")).orElse(boundary);
    Emissions emissions = Emissions.ofKilograms(value.in(KILOGRAM).number());
    all.add(new Expectation(what, of, emissions, within, item.origin(what)));
  }
}
