package greenplan.documents;

import java.util.List;

/**
 * What may stand at a place of a document; the same table checks documents and makes the schema.
 */
public sealed interface Form {

  /**
   * A single value.
   *
   * @param example how it is written
   * @param pattern a regular expression that every such text matches, for editors, which cannot
   *     read it as the program does; empty where any text may stand
   */
  record Text(String example, String pattern) implements Form {

    /** Any text. */
    public Text(String example) {
      this(example, "");
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
  record Named(Form value) implements Form {}

  /**
   * A mapping with fixed keys.
   *
   * @param shape the keys
   */
  record Fixed(Shape shape) implements Form {}

  /**
   * A single value, or a mapping that says more.
   *
   * @param text the short form
   * @param shape the long form
   */
  record Either(Text text, Shape shape) implements Form {}
}
