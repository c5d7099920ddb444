package greenplan.cli;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Objects;

/** Files that are written into a folder all together, or none of them. */
final class NewFiles {

  private final Path folder;
  private final Map<String, byte[]> files;

  /** What was made so far, the newest first. */
  private final Deque<Path> made = new ArrayDeque<>();

  /**
   * Files that are not written yet.
   *
   * @param files what they hold, by their names from the folder
   */
  NewFiles(Path folder, Map<String, byte[]> files) {
    this.folder = folder;
    this.files = files;
  }

  /** Reports every file that would be overwritten. */
  void reportExisting(Problems problems) {
    for (String name : files.keySet()) {
      if (Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
        problems.add(
            Code.GP108,
            origin(name),
            "\"" + typed(name) + "\" exists already, and nothing was written",
            "name another folder, or move the file away");
      }
    }
  }

  /** Writes all files; after a failure, which is reported, none of them is left. */
  void write(Problems problems) {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      try {
        write(folder.resolve(file.getKey()), file.getValue());
      } catch (IOException e) {
        undo();
        problems.add(
            Code.GP109,
            origin(file.getKey()),
            "\"" + typed(file.getKey()) + "\" cannot be written, and nothing was",
            "name a folder in which you may write");
        return;
      }
    }
  }

  private void write(Path file, byte[] bytes) throws IOException {
    makeFolder(Objects.requireNonNull(file.toAbsolutePath().getParent()));
    Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
    made.push(file);
  }

  private void makeFolder(Path path) throws IOException {
    Path parent = path.getParent();
    if (Files.isDirectory(path)) {
      return;
    }
    if (parent != null) {
      makeFolder(parent);
    }
    Files.createDirectory(path);
    made.push(path);
  }

  private void undo() {
    for (Path path : made) {
      try {
        Files.deleteIfExists(path);
      } catch (IOException e) {
        // Somebody put a file of their own into the folder meanwhile: it stays.
        return;
      }
    }
  }

  /** What was written and what to do next, for a person. */
  String report(String next) {
    StringBuilder text = new StringBuilder("Written:\n");
    files.keySet().forEach(name -> text.append("  ").append(typed(name)).append('\n'));
    return text.append("\nNext:\n").append(next).toString();
  }

  /** A file of the folder as the user would type it. */
  String typed(String name) {
    return folder.resolve(name).toString().replace('\\', '/');
  }

  private Origin origin(String name) {
    return Origin.of(Source.ofText(typed(name), ""));
  }
}
