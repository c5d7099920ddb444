package greenplan.readme;

import greenplan.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The pages that people read: those beside the README, and those of {@code docs}. */
final class Pages {

  private Pages() {}

  /** Their paths from the folder of the repository, with slashes, in the order of the alphabet. */
  static List<String> all() throws IOException {
    try (Stream<Path> top = Files.list(Program.HOME);
        Stream<Path> docs = Files.walk(Program.HOME.resolve("docs"))) {
      return Stream.concat(top, docs)
          .map(file -> Program.HOME.relativize(file).toString().replace('\\', '/'))
          .filter(page -> page.endsWith(".md"))
          .sorted()
          .toList();
    }
  }

  static String read(String page) throws IOException {
    return Files.readString(Program.HOME.resolve(page));
  }
}
