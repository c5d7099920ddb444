package greenplan.factors.lint;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problems;
import greenplan.documents.CsvHeader;
import greenplan.documents.CsvRow;
import greenplan.documents.CsvTable;
import greenplan.factors.SetAbout;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a set must say about itself, and which of its columns a row may leave empty. */
final class SetChecks {

  private static final String OUTSIDE = ".outside-of-scopes";

  private final SetFolder set;
  private final Consumer<Finding> findings;

  private SetChecks(SetFolder set, Consumer<Finding> findings) {
    this.set = set;
    this.findings = findings;
  }

  static void check(SetFolder set, Consumer<Finding> findings) {
    SetChecks checks = new SetChecks(set, findings);
    checks.checkDescription();
    if (Files.isRegularFile(set.factors())) {
      // What cannot be read at all was reported when the set was read.
      CsvTable.of(set.factors(), set.factorsName()).read(checks::start, new Problems());
    }
  }

  private void checkDescription() {
    SetAbout about = set.set().about();
    Map<String, String> required = new LinkedHashMap<>();
    required.put("licence", about.licence());
    required.put("attribution", about.attribution());
    required.put("source", about.source());
    required.forEach(
        (key, text) -> {
          if (text.isBlank()) {
            findings.accept(unsaid(key));
          }
        });
  }

  private Finding unsaid(String key) {
    return new Finding(
        Code.GP510,
        set.id(),
        "",
        "",
        "",
        set.description(),
        "the set says nothing under \"" + key + "\"",
        "published figures need a licence, an attribution and a source");
  }

  private @Nullable BiConsumer<CsvRow, Problems> start(CsvHeader header) {
    return header.names().contains("kgco2e") ? (row, problems) -> checkTotal(row) : null;
  }

  /** Biogenic CO2 has no kgco2e, so that it cannot slip into a total; all else has one. */
  private void checkTotal(CsvRow row) {
    boolean outside = row.text("id").endsWith(OUTSIDE);
    boolean total = !row.text("kgco2e").isEmpty();
    boolean co2 = !row.text("co2").isEmpty();
    if (outside && total) {
      report(row, "is outside of scopes, but has a kgco2e", "move the figure to the column co2");
    } else if (!outside && !total && co2) {
      report(row, "has no kgco2e", "only biogenic CO2 outside of scopes has co2 alone");
    }
  }

  private void report(CsvRow row, String message, String hint) {
    findings.accept(
        new Finding(
            Code.GP511,
            set.id(),
            row.text("id"),
            row.text("unit"),
            "",
            row.origin(),
            row.text("id") + " per " + row.text("unit") + " " + message,
            hint));
  }
}
