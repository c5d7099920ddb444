package greenplan.clinical.gas;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problems;
import greenplan.documents.Cells;
import greenplan.units.Fraction;
import greenplan.units.NumberText;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads the supplies and decommissioned manifolds of a file or a table. */
final class GasLineReader {

  private final GasBasis basis;
  private final GasPeriod period;
  private final Problems problems;

  GasLineReader(GasBasis basis, GasPeriod period, Problems problems) {
    this.basis = basis;
    this.period = period;
    this.problems = problems;
  }

  /** A supply; null after it has been reported what is wrong with it. */
  @Nullable GasLine line(String id, Cells cells) {
    GasMeter meter = meter(id, cells);
    if (meter == null) {
      return null;
    }
    String source = source(id, cells);
    int before = problems.count();
    Stock stock =
        new Stock(
            amount(meter, cells, "opening"),
            amount(meter, cells, "purchased"),
            amount(meter, cells, "returned-unopened"),
            amount(meter, cells, "returned-part-full"),
            amount(meter, cells, "closing"));
    ClinicalUse clinical = clinical(meter, cells);
    checkEvidence(cells);
    GasLine line =
        new GasLine(
            id,
            meter.gas(),
            cells.text("product"),
            stock,
            clinical,
            CaptureReader.read(meter.gas(), cells, problems),
            cells.text("evidence"),
            source);
    if (problems.count() == before) {
      GasBalance.check(new GasUse(line, period), cells, problems);
    }
    return line;
  }

  /** A manifold taken out of use; null after it has been reported what is wrong with it. */
  @Nullable Decommissioning decommissioning(String id, Cells cells) {
    GasMeter meter = meter(id, cells);
    return meter == null
        ? null
        : new Decommissioning(
            id,
            meter.gas(),
            amount(meter, cells, "before"),
            amount(meter, cells, "after"),
            source(id, cells));
  }

  private @Nullable GasMeter meter(String id, Cells cells) {
    Gas gas = basis.gas(cells);
    if (gas == null) {
      return null;
    }
    if (basis.isContradictedBy(id, gas)) {
      problems.add(
          Code.GP519,
          cells.origin("gas"),
          "\"" + id + "\" is called a mixture, but its gas is " + gas.id(),
          "write gas: nitrous-oxide-mixture, or give it another name");
    }
    BigDecimal fraction = cells.read("fraction", Fraction::parse, problems);
    return new GasMeter(
        gas, basis.product(cells, gas), basis.products(gas), new GasFraction(gas, fraction));
  }

  private GasAmount amount(GasMeter meter, Cells cells, String key) {
    GasAmount amount = meter.read(cells, key, problems);
    return amount == null ? GasAmount.ZERO : amount;
  }

  private @Nullable ClinicalUse clinical(GasMeter meter, Cells cells) {
    GasAmount audited = meter.read(cells, "clinical", problems);
    BigDecimal cases = positive(cells, "cases");
    BigDecimal months = positive(cells, "audit-months");
    if (cells.text("clinical").isEmpty() && (cases != null || months != null)) {
      problems.add(
          Code.GP201,
          cells.origin(cases != null ? "cases" : "audit-months"),
          "an audit without \"clinical\"",
          "add \"clinical:\", what the audit found to have reached patients");
    }
    return audited == null ? null : new ClinicalUse(audited, cases, months);
  }

  private @Nullable BigDecimal positive(Cells cells, String key) {
    BigDecimal number = cells.read(key, NumberText::read, problems);
    if (number != null && number.signum() <= 0) {
      problems.add(Code.GP501, cells.origin(key), "\"" + key + "\" is not above zero");
      return null;
    }
    return number;
  }

  private void checkEvidence(Cells cells) {
    boolean returned = !cells.text("returned-unopened").isEmpty();
    if (returned && cells.text("evidence").isEmpty()) {
      problems.add(
          Code.GP201,
          cells.origin("returned-unopened"),
          "returned containers without evidence that they were unopened",
          "add \"evidence:\"; without it they are \"returned-part-full\", which counts in full");
    }
  }

  private String source(String id, Cells cells) {
    String source = cells.text("source");
    if (source.isEmpty()) {
      problems.add(Code.GP702, cells.origin(), "\"" + id + "\" has no source");
    }
    return source;
  }
}
