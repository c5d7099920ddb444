package greenplan.documents;

import greenplan.diagnostics.Source;

/**
 * A document as YAML that reads back as the same keys and values.
 *
 * <p>What comes from another file than the key around it has the name of that file as a comment.
 */
public final class YamlText {

  private static final String STEP = "  ";

  /** YAML reads a key on a line of its own only up to 1024 characters. */
  private static final int LONGEST_KEY = 500;

  private final StringBuilder text = new StringBuilder();

  private YamlText() {}

  /** The text of a whole document. */
  public static String of(Mapping root) {
    YamlText yaml = new YamlText();
    if (root.entries().isEmpty()) {
      return "{}\n";
    }
    yaml.entries(root, "", "", root.origin().source());
    return yaml.text.toString();
  }

  /** One entry a line; the first may follow the dash of a list. */
  private void entries(Mapping mapping, String first, String indent, Source around) {
    String before = first;
    for (var entry : mapping.entries().entrySet()) {
      Node value = entry.getValue().value();
      Source source = value.origin().source();
      text.append(before).append(key(entry.getKey(), indent));
      String comment = source.equals(around) ? "" : "  # " + YamlScalar.comment(source.local());
      value(value, indent + STEP, source, comment);
      before = indent;
    }
  }

  private static String key(String name, String indent) {
    String key = YamlScalar.inline(name);
    return key.length() > LONGEST_KEY ? "? " + key + "\n" + indent + ":" : key + ":";
  }

  private void value(Node node, String indent, Source source, String comment) {
    if (node instanceof Scalar scalar) {
      text.append(YamlScalar.after(scalar, indent, comment));
    } else if (node instanceof Mapping mapping) {
      boolean empty = mapping.entries().isEmpty();
      text.append(empty ? " {}" : "").append(comment).append('\n');
      entries(mapping, indent, indent, source);
    } else if (node instanceof Sequence sequence) {
      text.append(sequence.items().isEmpty() ? " []" : "").append(comment).append('\n');
      sequence.items().forEach(item -> item(item, indent, source));
    }
  }

  private void item(Node item, String indent, Source source) {
    text.append(indent).append('-');
    if (item instanceof Mapping mapping && !mapping.entries().isEmpty()) {
      entries(mapping, " ", indent + STEP, source);
    } else {
      value(item, indent + STEP, source, "");
    }
  }
}
