package greenplan.documents;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What may stand at a place of a document; the same table checks documents and makes the schema.
 */
public sealed interface Form {

  /** The form of what stands under a name; null where a name means nothing here. */
  default @Nullable Form under(String name) {
    return null;
  }

  /**
   * A single value.
   *
   * @param example how it is written
   * @param pattern a regular expression that every such text matches, for editors, which cannot
   *     read it as the program does; empty where any text may stand
   * @param isFile whether it names a file, from the folder of the file that it stands in
   */
  record Text(String example, String pattern, boolean isFile) implements Form {

    /** Any text. */
    public Text(String example) {
      this(example, "");
    }

    /** A text that matches a pattern. */
    public Text(String example, String pattern) {
      this(example, pattern, false);
    }
  }

  /**
   * One of a short list of words.
   *
   * @param values the words
   */
  record Choice(List<String> values) implements Form {
    public Choice {
      values = List.copyOf(values);
    }
  }

  /**
   * A list of things of one form.
   *
   * @param item the form of each
   */
  record ListOf(Form item) implements Form {}

  /**
   * A mapping with names that the writer chooses.
   *
   * @param value the form under each name
   */
  record Named(Form value) implements Form {
    @Override
    public Form under(String name) {
      return value;
    }
  }

  /**
   * A mapping with fixed keys.
   *
   * @param shape the keys
   */
  record Fixed(Shape shape) implements Form {
    @Override
    public @Nullable Form under(String name) {
      return shape.form(name);
    }
  }

  /**
   * A single value, or a mapping that says more.
   *
   * @param text the short form
   * @param shape the long form
   * @param key the key of the long form that the short form stands for; empty if none
   */
  record Either(Text text, Shape shape, String key) implements Form {

    /** A single value that no key of the mapping stands for. */
    public Either(Text text, Shape shape) {
      this(text, shape, "");
    }

    @Override
    public @Nullable Form under(String name) {
      return shape.form(name);
    }
  }

  /**
   * A mapping of which one key names its kind, and the kind decides about the other keys.
   *
   * @param name what the mapping describes, such as {@code claim}
   * @param key the key that names the kind
   * @param kinds the keys of each kind, {@code key} among them
   */
  record ByKind(String name, String key, Map<String, Shape> kinds) implements Form {
    public ByKind {
      kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
    }

    /** The keys of all kinds, for a part of a document that does not say the kind. */
    Shape any() {
      Map<String, Key> keys = new LinkedHashMap<>();
      kinds.values().forEach(s -> s.keys().forEach(k -> keys.putIfAbsent(k.name(), k)));
      return new Shape(name, name, List.copyOf(keys.values()));
    }

    @Override
    public @Nullable Form under(String inner) {
      return any().form(inner);
    }
  }
}
