package greenplan;

import greenplan.cli.Main;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Runs the whole program as a user does: arguments in, exit code and two texts out. */
public final class Program {

  /**
   * What one run gave.
   *
   * @param code the exit code
   * @param out standard output: data
   * @param err standard error: messages
   */
  public record Outcome(int code, String out, String err) {}

  /** The folder of this repository. */
  public static final Path HOME = Path.of(System.getProperty("greenplan.home", "."));

  public static final Path RESOURCES = HOME.resolve("src/test/resources");

  private Program() {}

  public static Outcome run(String... args) {
    return run(new byte[0], args);
  }

  /** The same with something on standard input. */
  public static Outcome run(byte[] in, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Main.run(new PrintWriter(out), new PrintWriter(err), new ByteArrayInputStream(in), args);
    return new Outcome(code, out.toString(), err.toString());
  }

  /** The footprint of a scenario that is piped in. */
  public static Outcome pipe(String scenario, String... options) {
    String[] args = new String[options.length + 2];
    args[0] = "footprint";
    args[1] = "-";
    System.arraycopy(options, 0, args, 2, options.length);
    return run(scenario.getBytes(StandardCharsets.UTF_8), args);
  }
}
