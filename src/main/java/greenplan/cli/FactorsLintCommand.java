package greenplan.cli;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Nearest;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Source;
import greenplan.factors.lint.FactorLint;
import greenplan.factors.lint.Finding;
import greenplan.factors.lint.LintFolder;
import greenplan.factors.lint.LintResult;
import greenplan.factors.lint.SetFolder;
import greenplan.report.FactorLintReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code greenplan factors lint}: looks for mistakes in factors. */
@Command(
    name = "lint",
    description = {
      "Look for mistakes in factors: parts that do not add up, slipped decimals, swapped units,"
          + " missing sources.",
      "Findings that are right are accepted, with a reason, in accepted-findings.csv."
    },
    footer = {
      "%nExamples:",
      "  greenplan factors lint",
      "  greenplan factors lint desnz-2025",
      "  greenplan factors lint my-sets/desnz-2027"
    })
final class FactorsLintCommand implements Callable<Integer> {

  private static final String SHIPPED = "emission-factors";

  private final Console console;

  @Mixin private OutputOptions options = new OutputOptions();

  @Parameters(
      arity = "0..*",
      paramLabel = "SET|FOLDER",
      description =
          "Sets, a folder that holds one set, or a folder of sets; all shipped sets if not given.")
  private List<String> names = new ArrayList<>();

  FactorsLintCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Problems problems = new Problems();
    Output output = new Output(console, options);
    LintFolder folder = folder(problems);
    Set<String> looked = new TreeSet<>();
    for (String name : names) {
      folder = addTo(folder, name, looked, problems);
    }
    if (names.isEmpty()) {
      looked.addAll(folder.ids());
    } else if (looked.isEmpty()) {
      output.report(problems);
      return ExitCode.INPUT;
    }
    LintResult result = FactorLint.run(folder, looked, problems);
    result.findings().forEach(f -> add(f, problems));
    output.report(problems);
    int code = output.write(out -> FactorLintReport.write(result, options.format().name(), out));
    return problems.hasErrors() ? ExitCode.INPUT : code;
  }

  /** The folder of sets that was named alone, else the shipped one. */
  private LintFolder folder(Problems problems) {
    if (names.size() == 1) {
      Path own = Path.of(names.get(0));
      if (Files.isDirectory(own) && !Files.exists(own.resolve("set.yaml"))) {
        String name = names.remove(0);
        LintFolder folder = LintFolder.read(own, name, problems);
        if (folder.sets().isEmpty()) {
          Origin origin = Origin.of(Source.ofText(name, ""));
          problems.add(Code.GP405, origin, "no folder in it holds a set.yaml");
        }
        return folder;
      }
    }
    return LintFolder.read(Home.factors(), SHIPPED, problems);
  }

  private static LintFolder addTo(
      LintFolder folder, String name, Set<String> looked, Problems problems) {
    if (folder.ids().contains(name)) {
      looked.add(name);
      return folder;
    }
    Path own = Path.of(name);
    if (!Files.isDirectory(own)) {
      String hint = Nearest.hint(name, folder.ids());
      Origin origin = new Origin(Source.ofText("arguments", name), 1, 1, name.length());
      problems.add(Code.GP405, origin, "\"" + name + "\" is neither a set nor a folder", hint);
      return folder;
    }
    LintFolder with = folder;
    for (SetFolder set : LintFolder.set(own, name, problems)) {
      looked.add(set.set().about().id());
      with = with.with(set);
    }
    return with;
  }

  private static void add(Finding finding, Problems problems) {
    problems.add(finding.code(), finding.origin(), finding.message(), finding.hint());
  }
}
