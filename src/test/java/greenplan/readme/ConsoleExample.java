package greenplan.readme;

import greenplan.Program;
import greenplan.Program.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A command in a block of a page marked {@code console}, with the output that the page shows.
 *
 * @param command what stands after the dollar sign
 * @param shown the lines below it; {@code ...} stands for any number of lines
 */
record ConsoleExample(String command, List<String> shown) {

  /** What a reader would write, and read again; it is made in a temporary folder instead. */
  private static final Pattern WRITTEN =
      Pattern.compile("my-trust(/.*)?|[\\w-]+\\.(html|run\\.json)");

  /** Published data that is not in this repository; somebody may have put it beside it. */
  private static final Path PUBLISHED = Program.HOME.resolve("../shared/reference/eric");

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```console\\n(.*?)^```$");
  private static final Pattern EDIT = Pattern.compile("sed 's/(.*?)/(.*?)/' (\\S+) \\| (.*)");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

  /** All commands of a page, in order. */
  static List<ConsoleExample> of(String page) {
    List<ConsoleExample> examples = new ArrayList<>();
    Matcher block = BLOCK.matcher(page);
    while (block.find()) {
      for (String line : block.group(1).split("\n", -1)) {
        if (line.startsWith("$ ")) {
          examples.add(new ConsoleExample(line.substring(2), new ArrayList<>()));
        } else {
          examples.get(examples.size() - 1).shown().add(line);
        }
      }
      List<String> last = examples.get(examples.size() - 1).shown();
      last.remove(last.size() - 1);
    }
    return examples;
  }

  /** A file that the command reads and that is not there: published, or made from published. */
  Optional<String> missingFile(Path temp) {
    return words(command).stream()
        .filter(word -> word.matches("eric-.*csv|my-trust/.*yaml"))
        .filter(word -> !Files.exists(resolve(word, temp)))
        .findFirst();
  }

  /** Runs the command and gives what a terminal would show. */
  Outcome run(Path temp) {
    Matcher edit = EDIT.matcher(command);
    boolean edited = edit.matches();
    byte[] in = edited ? edited(edit) : new byte[0];
    String folder = temp.toString().replace('\\', '/') + "/";
    Stream<String> words = words(edited ? edit.group(4) : command).stream().skip(1);
    Outcome outcome = Program.run(in, words.map(w -> argument(w, temp)).toArray(String[]::new));
    return new Outcome(
        outcome.code(), outcome.out().replace(folder, ""), outcome.err().replace(folder, ""));
  }

  private static String argument(String word, Path temp) {
    return word.matches("eric-.*csv") || WRITTEN.matcher(word).matches()
        ? resolve(word, temp).toString().replace('\\', '/')
        : word;
  }

  private static Path resolve(String word, Path temp) {
    return WRITTEN.matcher(word).matches() ? temp.resolve(word) : PUBLISHED.resolve(word);
  }

  /** What {@code sed} makes of a file: the first match in each line is replaced. */
  private static byte[] edited(Matcher edit) {
    try {
      List<String> lines = Files.readAllLines(Program.HOME.resolve(edit.group(3)));
      lines.replaceAll(line -> line.replaceFirst(Pattern.quote(edit.group(1)), edit.group(2)));
      return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> words(String command) {
    return WORD.matcher(command)
        .results()
        .map(m -> Stream.of(1, 2, 3).map(m::group).filter(g -> g != null).findFirst().orElse(""))
        .toList();
  }
}
