package greenplan.documents;

import greenplan.diagnostics.Problems;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A large mapping under one key of a YAML file, of which only the entries asked for are parsed.
 *
 * <p>Entries start at an indentation of two spaces; that is all that is looked at before. Parsing
 * the thousand lines of the catalogue of activities would take longer than the rest of a small
 * footprint.
 */
public final class YamlSection {

  private record Block(int line, String text) {}

  private final TextFile file;
  private final Map<String, Block> blocks = new LinkedHashMap<>();

  private YamlSection(TextFile file) {
    this.file = file;
  }

  /** The section of a key that stands at the start of a line; empty where there is no such key. */
  public static YamlSection of(TextFile file, String key) {
    YamlSection section = new YamlSection(file);
    section.split(key + ":");
    return section;
  }

  /** The names of the entries, in order. */
  public Set<String> names() {
    return blocks.keySet();
  }

  /** The text of an entry with the comments after it; empty where there is none. */
  public String text(String name) {
    Block block = blocks.get(name);
    return block == null ? "" : block.text();
  }

  /** An entry; null where there is none or after its syntax has been reported. */
  public Mapping.@Nullable Entry entry(String name, Problems problems) {
    Block block = blocks.get(name);
    if (block == null) {
      return null;
    }
    // Empty lines before the text keep its line numbers true.
    String padded = "\n".repeat(block.line() - 1) + block.text();
    Node root = YamlDocument.read(new TextFile(file.source(), padded), problems);
    return root instanceof Mapping mapping ? mapping.entries().get(name) : null;
  }

  private void split(String key) {
    String text = file.text();
    boolean inside = false;
    String name = "";
    int start = 0;
    int startLine = 0;
    int line = 1;
    for (int at = 0; at < text.length(); line++) {
      int end = text.indexOf('\n', at);
      int next = end < 0 ? text.length() : end + 1;
      boolean top = isTop(text, at);
      if (top || (inside && isEntry(text, at))) {
        add(name, startLine, text, start, at);
        inside = top ? text.startsWith(key, at) : inside;
        name = top ? "" : nameAt(text, at);
        start = at;
        startLine = line;
      }
      at = next;
    }
    add(name, startLine, text, start, text.length());
  }

  private void add(String name, int line, String text, int start, int end) {
    if (!name.isEmpty()) {
      blocks.put(name, new Block(line, text.substring(start, end)));
    }
  }

  private static boolean isTop(String text, int at) {
    char c = text.charAt(at);
    return c != ' ' && c != '#' && c != '\n' && c != '\r';
  }

  private static boolean isEntry(String text, int at) {
    return text.startsWith("  ", at) && at + 2 < text.length() && isTop(text, at + 2);
  }

  private static String nameAt(String text, int at) {
    int colon = text.indexOf(':', at);
    return colon < 0 ? "" : text.substring(at + 2, colon).strip();
  }
}
