package greenplan.cli;

import greenplan.report.Checkup.Check;
import greenplan.report.Checkup.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** What Java and the machine give the program to work with. */
final class Machine {

  private static final int OLDEST_JAVA = 17;
  private static final long MEGABYTE = 1 << 20;
  private static final long LITTLE = 256;

  private final Properties properties;
  private final long memory;

  /**
   * A machine.
   *
   * @param properties those of Java
   * @param memory the bytes that the program may use at most
   */
  Machine(Properties properties, long memory) {
    this.properties = properties;
    this.memory = memory;
  }

  List<Check> checks() {
    return List.of(
        java(),
        memory(),
        encoding(),
        start(),
        writeable("temporary folder", Path.of(property("java.io.tmpdir", "."))),
        writeable("current folder", Path.of("").toAbsolutePath()));
  }

  private String property(String name, String otherwise) {
    return properties.getProperty(name, otherwise);
  }

  private Check java() {
    String version = property("java.specification.version", "0");
    String found = property("java.version", version) + ", " + property("java.vm.name", "Java");
    boolean modern = version.matches("[0-9]+") && Integer.parseInt(version) >= OLDEST_JAVA;
    return modern
        ? new Check("Java", Verdict.OK, found, "")
        : new Check("Java", Verdict.FAIL, found, "install Java 17 or newer, or set JAVA_HOME");
  }

  private Check memory() {
    long megabytes = memory / MEGABYTE;
    String found = megabytes + " MB at most";
    return megabytes >= LITTLE
        ? new Check("memory", Verdict.OK, found, "")
        : new Check(
            "memory",
            Verdict.WARN,
            found,
            "large tables need more: GREENPLAN_JAVA_OPTS=-Xmx1g before the command");
  }

  /** What is printed is UTF-8; whether it is read as that is for the terminal. */
  private Check encoding() {
    String encoding = property("native.encoding", "unknown");
    String plain = encoding.toUpperCase(Locale.ROOT).replace("-", "");
    return plain.equals("UTF8") || plain.equals("CP65001")
        ? new Check("encoding of the terminal", Verdict.OK, encoding, "")
        : new Check(
            "encoding of the terminal",
            Verdict.WARN,
            encoding + "; greenplan prints UTF-8",
            "if signs such as £ look wrong: `chcp 65001` on Windows, LC_ALL=C.UTF-8 elsewhere");
  }

  private Check start() {
    boolean shared = property("java.vm.info", "").contains("sharing");
    boolean launched = properties.containsKey("greenplan.home");
    if (!launched) {
      return new Check(
          "start",
          Verdict.WARN,
          "without the launcher",
          "start it by greenplan or greenplan.cmd, which know where the factors are");
    }
    return shared
        ? new Check("start", Verdict.OK, "by the launcher, with a class-data archive", "")
        : new Check(
            "start",
            Verdict.WARN,
            "by the launcher, without a class-data archive",
            "it works, only slower; the archive is made in your cache folder when that is writeable");
  }

  static Check writeable(String name, Path folder) {
    try {
      Files.delete(Files.createTempFile(folder, ".greenplan", ".part"));
      return new Check(name, Verdict.OK, folder + " can be written to", "");
    } catch (IOException | SecurityException e) {
      return new Check(
          name,
          Verdict.WARN,
          folder + " cannot be written to",
          "-o needs a folder that you may write to");
    }
  }
}
