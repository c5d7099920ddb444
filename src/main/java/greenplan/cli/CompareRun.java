package greenplan.cli;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Source;
import greenplan.report.RunRecord;
import greenplan.scenario.ScenarioDocument;
import greenplan.scenario.plan.PlanStatements;
import greenplan.trajectory.Trajectory;
import greenplan.trajectory.compare.CommonYears;
import greenplan.trajectory.compare.ComparedPlan;
import greenplan.trajectory.compare.PlanComparison;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** From several scenario files to a comparison. Each is run by itself, as if it were alone. */
final class CompareRun {

  private static final String TYPED = "standard input";

  private final Problems problems;
  private final List<ComparedPlan> plans = new ArrayList<>();
  private final List<RunRecord> records = new ArrayList<>();

  /** A run that reports what is wrong with any of the files. */
  CompareRun(Problems problems) {
    this.problems = problems;
  }

  /** The comparison of files; null after what is wrong with all of them has been reported. */
  @Nullable PlanComparison comparison(List<String> files, InputStream in) {
    files.forEach(file -> add(file, in));
    if (problems.hasErrors()) {
      return null;
    }
    Optional<CommonYears> years = CommonYears.of(plans);
    if (years.isEmpty()) {
      refuse(files);
      return null;
    }
    return PlanComparison.of(plans, years.get());
  }

  /** What each scenario's part was made from. */
  List<RunRecord> records() {
    return records;
  }

  private void add(String file, InputStream in) {
    Problems own = new Problems();
    PlanRun run = new PlanRun(own);
    ScenarioDocument document = run.document(file, in);
    Trajectory trajectory = document == null ? null : run.trajectory(file, document);
    problems.addAll(own);
    if (document != null && trajectory != null) {
      PlanStatements statements = PlanStatements.of(document.root());
      plans.add(new ComparedPlan(freeName(file), local(file), statements, trajectory));
      records.add(run.record(trajectory));
    }
  }

  /** The name of the file without its ending; numbered where another plan has it already. */
  private String freeName(String file) {
    String name = local(file).replaceFirst("\\.(ya?ml|json)$", "");
    String free = name;
    for (int i = 2; isTaken(free); i++) {
      free = name + " (" + i + ")";
    }
    return free;
  }

  private boolean isTaken(String name) {
    return plans.stream().anyMatch(plan -> plan.name().equals(name));
  }

  private static String local(String file) {
    String path = file.replace('\\', '/');
    return file.equals("-") ? TYPED : path.substring(path.lastIndexOf('/') + 1);
  }

  private void refuse(List<String> files) {
    String years =
        plans.stream()
            .map(p -> p.name() + " " + p.trajectory().baseYear() + " to " + p.horizon())
            .collect(Collectors.joining(", "));
    problems.add(
        Code.GP407,
        Origin.of(Source.ofText(files.get(0), "")),
        "the scenarios have no year in common",
        "they run from their base years to their horizons: " + years);
  }
}
