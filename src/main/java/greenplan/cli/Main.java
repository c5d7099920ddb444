package greenplan.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** The entry: streams in, exit code out. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    int code = run(out, err, System.in, args);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** Runs one command; whatever happens, the answer is an exit code and never an exception. */
  public static int run(PrintWriter out, PrintWriter err, InputStream in, String... args) {
    Console console = new Console(out, err, in);
    CommandLine line = Commands.line(console, args);
    return line.execute(args);
  }

  /** UTF-8 and line feeds everywhere, so that the same input gives the same bytes. */
  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(
        new BufferedWriter(
            new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8),
            1 << 16));
  }
}
