package greenplan.cli;

import greenplan.diagnostics.Nearest;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What happens when a command is misused or fails: a sentence and an exit code, no stack trace. */
final class Failures {

  private Failures() {}

  static CommandLine install(CommandLine line, Console console) {
    line.setOut(console.out());
    line.setErr(console.err());
    line.setParameterExceptionHandler((e, args) -> misuse(e, console.err()));
    line.setExecutionExceptionHandler((e, command, result) -> fault(e, result, console.err()));
    line.setUsageHelpWidth(100);
    return line;
  }

  private static int misuse(ParameterException e, PrintWriter err) {
    err.println("error: " + e.getMessage());
    if (e instanceof UnmatchedArgumentException unmatched) {
      suggest(unmatched, err);
    }
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    err.println("`" + command + " --help` shows how to use it");
    return ExitCode.USAGE;
  }

  private static void suggest(UnmatchedArgumentException e, PrintWriter err) {
    CommandLine line = e.getCommandLine();
    List<String> names = new ArrayList<>(line.getCommandSpec().optionsMap().keySet());
    names.addAll(line.getSubcommands().keySet());
    String hint = Nearest.hint(e.getUnmatched().get(0), names);
    if (!hint.isEmpty()) {
      err.println(hint);
    }
  }

  private static int fault(Exception e, ParseResult result, PrintWriter err) {
    err.println("internal fault: " + e.getClass().getSimpleName() + ": " + e.getMessage());
    err.println(
        "This is a defect of greenplan, not of your data. Please report it with the command");
    err.println("and the files that you used: " + String.join(" ", result.originalArgs()));
    for (StackTraceElement frame : e.getStackTrace()) {
      if (frame.getClassName().startsWith("greenplan.")) {
        err.println("  at " + frame.getClassName() + ":" + frame.getLineNumber());
        break;
      }
    }
    return ExitCode.INTERNAL;
  }
}
