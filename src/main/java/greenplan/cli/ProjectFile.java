package greenplan.cli;

import greenplan.diagnostics.Problems;
import greenplan.documents.InputFile;
import greenplan.report.RunRecord;
import greenplan.scenario.project.Project;
import greenplan.scenario.project.ProjectTable;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A table of projects, and the record of what is made from it alone. */
final class ProjectFile {

  private final InputFile file;
  private final Problems problems;

  ProjectFile(String file, Problems problems) {
    this.file = InputFile.typed(Path.of(file));
    this.problems = problems;
  }

  /** Whether a file is a table of projects, by its name; any other is a scenario. */
  static boolean isMeantBy(String file) {
    return file.endsWith(".csv");
  }

  /** The projects; complete only where no error was reported. */
  List<Project> read() {
    return ProjectTable.read(file, problems);
  }

  /** Its name without its folder. */
  String name() {
    return file.local();
  }

  RunRecord record() {
    return new RunRecord(
        Version.number(),
        new Hashes(Home.factors()).ofFiles(List.of(file)),
        List.of(),
        Map.of(),
        problems.warnings().stream().map(FootprintRun::brief).toList());
  }
}
