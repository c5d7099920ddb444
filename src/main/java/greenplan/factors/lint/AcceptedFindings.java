package greenplan.factors.lint;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problems;
import greenplan.documents.CsvHeader;
import greenplan.documents.CsvRow;
import greenplan.documents.CsvTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The findings that were looked at and found right: {@code set,id,unit,rule,figure,reason}. The
 * figure pins the size of what was accepted, so that a new mistake in the same row is still found.
 */
final class AcceptedFindings {

  static final String FILE = "accepted-findings.csv";

  private static final List<String> COLUMNS =
      List.of("set", "id", "unit", "rule", "figure", "reason");

  private final List<Acceptance> rows = new ArrayList<>();
  private final Set<Acceptance> used = new HashSet<>();

  private AcceptedFindings() {}

  /** The list beside the sets; empty where there is none. */
  static AcceptedFindings read(Path folder, String name, Problems problems) {
    AcceptedFindings accepted = new AcceptedFindings();
    Path file = folder.resolve(FILE);
    if (Files.exists(file)) {
      CsvTable.of(file, name + "/" + FILE).read(h -> accepted.start(h, problems), problems);
    }
    return accepted;
  }

  private @Nullable BiConsumer<CsvRow, Problems> start(CsvHeader header, Problems problems) {
    return header.check(COLUMNS, COLUMNS, problems) ? this::row : null;
  }

  private void row(CsvRow row, Problems problems) {
    Optional<Code> rule = Code.named(row.text("rule"));
    if (rule.isEmpty()) {
      problems.add(Code.GP204, row.origin("rule"), "unknown rule \"" + row.text("rule") + "\"");
      return;
    }
    if (row.text("reason").isEmpty()) {
      problems.add(
          Code.GP201,
          row.origin(),
          "a finding is accepted without a reason",
          "say why it is right, or that no explanation was found");
    }
    rows.add(
        new Acceptance(
            Acceptance.pattern(row.text("set")),
            Acceptance.pattern(row.text("id")),
            row.text("unit"),
            rule.get(),
            row.text("figure"),
            row.text("reason"),
            row.origin()));
  }

  /** Whether a finding is on the list; remembers the row that said so. */
  boolean accepts(Finding finding) {
    Optional<Acceptance> row = rows.stream().filter(a -> a.accepts(finding)).findFirst();
    row.ifPresent(used::add);
    return row.isPresent();
  }

  /**
   * The rows that accepted nothing, though every set that they could be about was looked at.
   *
   * @param looked the sets that were looked at
   * @param all all sets that there are
   */
  List<Finding> stale(Set<String> looked, Set<String> all) {
    List<Finding> stale = new ArrayList<>();
    for (Acceptance row : rows) {
      boolean judged =
          all.stream().filter(s -> row.set().matcher(s).matches()).allMatch(looked::contains);
      if (judged && !used.contains(row)) {
        stale.add(stale(row));
      }
    }
    return stale;
  }

  private static Finding stale(Acceptance row) {
    return new Finding(
        Code.GP509,
        "",
        "",
        row.unit(),
        row.figure(),
        row.origin(),
        "accepts a finding of " + row.rule() + " that does not occur",
        "remove the row, or correct its figure");
  }
}
