package greenplan.scenario;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Nearest;
import greenplan.diagnostics.Problems;
import greenplan.documents.Cells;
import greenplan.units.Amount;
import greenplan.units.EmissionRate;
import greenplan.units.FinancialYear;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the texts of a line, from a scenario or a table, into a declared line. */
final class LineReader {

  private final Set<String> sites;
  private final Problems problems;
  private final RestatementReader restatements;
  private final Map<LineDetails, LineDetails> shared = new HashMap<>();
  private final List<NamedActivity> unread = new ArrayList<>();

  LineReader(Set<String> sites, Problems problems) {
    this.sites = sites;
    this.problems = problems;
    this.restatements = new RestatementReader(problems);
  }

  /** The activities of the lines whose amounts could not be read. */
  List<NamedActivity> unread() {
    return unread;
  }

  /** The line; null after what is wrong with its amount has been reported. */
  @Nullable DeclaredLine read(
      String name, FinancialYear year, String activity, @Nullable Amount amount, Cells cells) {
    return read(name, year, activity, amount, details(year, cells), cells);
  }

  /** The line with details that were read before. */
  @Nullable DeclaredLine read(
      String name,
      FinancialYear year,
      String activity,
      @Nullable Amount amount,
      LineDetails details,
      Cells cells) {
    if (amount == null || amount.isNegative()) {
      unread.add(new NamedActivity(activity, cells.place()));
    }
    if (amount == null) {
      return null;
    }
    if (amount.isNegative()) {
      problems.add(
          Code.GP501,
          cells.origin("amount"),
          "the amount " + amount + " is negative",
          "exports have activities of their own (exported-electricity, exported-heat)");
      return null;
    }
    restatements.check(details.restatement(), amount, cells);
    return new DeclaredLine(name, year, activity, amount, details, cells.place());
  }

  /** Everything but the amount; one object for all lines that say the same. */
  LineDetails details(FinancialYear year, Cells cells) {
    LineDetails details = newDetails(year, cells);
    LineDetails same = shared.putIfAbsent(details, details);
    return same == null ? details : same;
  }

  private LineDetails newDetails(FinancialYear year, Cells cells) {
    Period period = new PeriodReader(problems).read(year, cells);
    return new LineDetails(
        cells.text("purpose"),
        site(cells),
        cells.text("source"),
        quality(cells.text("quality"), period),
        cells.text("tier"),
        cells.text("note"),
        cells.read("cost", Amount::parse, problems),
        period,
        cells.text("product"),
        cells.text("factor"),
        cells.text("scope"),
        cells.text("ghg-category"),
        cells.text("nhs-category"),
        contract(cells),
        restatements.read(cells));
  }

  /** An amount that was raised to the whole year is extrapolated, unless its writer says more. */
  private static String quality(String stated, @Nullable Period period) {
    boolean raised = period != null && period.rule().equals("scaled-by-days");
    return stated.isEmpty() && raised ? "extrapolated" : stated;
  }

  private String site(Cells cells) {
    String site = cells.text("site");
    if (!site.isEmpty() && !sites.contains(site)) {
      String hint = Nearest.hint(site, sites);
      problems.add(
          Code.GP403,
          cells.origin("site"),
          "unknown site \"" + site + "\"",
          hint.isEmpty() ? "list it under sites" : hint);
    }
    return site;
  }

  private @Nullable Contract contract(Cells cells) {
    EmissionRate rate = cells.read("contract-factor", EmissionRate::parse, problems);
    String instrument = cells.text("contract-instrument");
    boolean half = cells.text("contract-factor").isEmpty() != instrument.isEmpty();
    if (half) {
      problems.add(
          Code.GP201,
          cells.origin(),
          "a contract needs both \"contract-factor\" and \"contract-instrument\"",
          "say what entitles to the supplier's factor, such as a REGO-backed tariff");
    }
    if (rate != null && rate.kgCo2e().signum() < 0) {
      problems.add(
          Code.GP501,
          cells.origin("contract-factor"),
          "the supplier's factor is negative",
          "offsets are no part of a footprint; a supplier's factor is 0 or more");
      return null;
    }
    return rate == null ? null : new Contract(rate, instrument);
  }

  /** Reports values of a table that are not on the list of their column. */
  void checkChoices(Cells cells, List<String> columns) {
    for (String column : columns) {
      String text = cells.text(column);
      List<String> values = LineShape.choices(column);
      if (!text.isEmpty() && !values.contains(text)) {
        problems.add(
            Code.GP204,
            cells.origin(column),
            "\"" + text + "\" is not one of the values known here",
            Nearest.hintOrAll(text, values));
      }
    }
  }
}
