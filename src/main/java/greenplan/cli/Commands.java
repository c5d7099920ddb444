package greenplan.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import picocli.CommandLine;

/**
 * Which commands there are. Only the one that is asked for is made, which keeps the start short.
 */
final class Commands {

  private static final Map<String, Function<Console, Object>> ALL = new LinkedHashMap<>();

  static {
    ALL.put("init", InitCommand::new);
    ALL.put("check", CheckCommand::new);
    ALL.put("footprint", FootprintCommand::new);
    ALL.put("trajectory", TrajectoryCommand::new);
    ALL.put("rate", RateCommand::new);
    ALL.put("compare", CompareCommand::new);
    ALL.put("uncertainty", UncertaintyCommand::new);
    ALL.put("macc", MaccCommand::new);
    ALL.put("optimise", OptimiseCommand::new);
    ALL.put("report", ReportCommand::new);
    ALL.put("explain", ExplainCommand::new);
    ALL.put("claims", ClaimsCommand::new);
    ALL.put(InhalersCommand.NAME, InhalersCommand::new);
    ALL.put(AnaestheticGasesCommand.NAME, AnaestheticGasesCommand::new);
    ALL.put("peers", PeersCommand::new);
    ALL.put("factors", FactorsCommand::line);
    ALL.put("import", ImportCommand::line);
    ALL.put("replay", ReplayCommand::new);
    ALL.put("units", UnitsCommand::new);
    ALL.put("schema", SchemaCommand::new);
    ALL.put("doctor", DoctorCommand::new);
    ALL.put("completion", CompletionCommand::new);
  }

  private Commands() {}

  /** The command line for these arguments. */
  static CommandLine line(Console console, String... args) {
    String typed = args.length > 0 ? args[0] : "";
    String asked =
        typed.equals(AnaestheticGasesCommand.ALIAS) ? AnaestheticGasesCommand.NAME : typed;
    boolean one = ALL.containsKey(asked);
    return line(console, name -> !one || name.equals(asked));
  }

  /** The command line with every command, for those who look at all of them. */
  static CommandLine all(Console console) {
    return line(console, name -> true);
  }

  private static CommandLine line(Console console, Predicate<String> wanted) {
    CommandLine line = new CommandLine(new GreenplanCommand(console));
    ALL.forEach(
        (name, maker) -> {
          if (wanted.test(name)) {
            line.addSubcommand(name, maker.apply(console));
          }
        });
    HelpLayout.install(line);
    return Failures.install(line, console);
  }
}
