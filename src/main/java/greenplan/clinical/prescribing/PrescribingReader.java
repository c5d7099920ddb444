package greenplan.clinical.prescribing;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads files of the English Prescribing Dataset, in either layout, packed or not. */
public final class PrescribingReader {

  private final Problems problems;
  private final Totals totals = new Totals();
  private final List<ReadFile> read = new ArrayList<>();
  private final Map<Integer, String> months = new HashMap<>();

  private PrescribingReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * Adds up what files hold.
   *
   * @param files what to read, each once
   * @param prefixes what the BNF codes of the rows that are wanted start with, such as 0301
   * @param progress is told how far reading is
   * @param problems takes what is wrong, with file, line and column
   * @return null after errors
   */
  public static @Nullable Prescribed read(
      List<PrescribingFile> files,
      List<String> prefixes,
      ReadProgress progress,
      Problems problems) {
    PrescribingReader reader = new PrescribingReader(problems);
    Problems found = new Problems();
    Progress of = Progress.of(files, progress);
    Set<Object> seen = new HashSet<>();
    for (PrescribingFile file : files) {
      if (seen.add(identity(file))) {
        new FileReading(file, prefixes, of, found, reader::add).read();
      } else {
        found.add(
            Code.GP110,
            Origin.of(Source.ofText(file.name(), "")),
            "\"" + file.name() + "\" is given twice");
      }
    }
    problems.addAll(found);
    return found.hasErrors() ? null : reader.totals.prescribed(reader.read);
  }

  private static Object identity(PrescribingFile file) {
    Path path = file.path();
    try {
      return path == null ? "-" : path.toRealPath();
    } catch (IOException e) {
      return path == null ? "-" : path.toAbsolutePath();
    }
  }

  private void add(String name, long rows, FileCells cells) {
    read.add(new ReadFile(name, rows, cells.kept()));
    for (int month : totals.add(cells)) {
      String other = months.putIfAbsent(month, name);
      if (other != null) {
        problems.add(
            Code.GP610,
            Origin.of(cells.faults().source()),
            "\"" + other + "\" holds rows of " + MonthBytes.text(month) + " too");
      }
    }
  }
}
