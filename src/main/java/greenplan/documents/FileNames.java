package greenplan.documents;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of files in a document, seen from a folder above the one that it lies in. */
public final class FileNames {

  private final String folder;

  private FileNames(String folder) {
    this.folder = folder;
  }

  /**
   * The same document with every name of a file as it is called from the folder above.
   *
   * @param folder the folder of the document, such as {@code bases/}; empty if it is the same
   * @param form says where names of files stand
   */
  public static Mapping from(String folder, Mapping document, Form form) {
    return folder.isEmpty() ? document : new FileNames(folder).mapping(document, form);
  }

  private Mapping mapping(Mapping mapping, Form form) {
    Map<String, Mapping.Entry> entries = new LinkedHashMap<>();
    mapping
        .entries()
        .forEach(
            (name, entry) ->
                entries.put(
                    name, new Mapping.Entry(entry.key(), node(entry.value(), form.under(name)))));
    return new Mapping(mapping.origin(), entries);
  }

  private Node node(Node node, @Nullable Form form) {
    if (form instanceof Form.Text text && text.isFile() && node instanceof Scalar scalar) {
      return new Scalar(scalar.origin(), name(scalar.text()), scalar.isNull());
    } else if (form instanceof Form.ListOf list && node instanceof Sequence sequence) {
      return new Sequence(
          sequence.origin(), sequence.items().stream().map(i -> node(i, list.item())).toList());
    }
    return form != null && node instanceof Mapping mapping ? mapping(mapping, form) : node;
  }

  private String name(String typed) {
    if (typed.isEmpty() || typed.equals(Overlay.NONE)) {
      return typed;
    }
    try {
      Path path = Path.of(folder).resolve(typed).normalize();
      return path.toString().replace(File.separatorChar, '/');
    } catch (InvalidPathException e) {
      return typed;
    }
  }
}
