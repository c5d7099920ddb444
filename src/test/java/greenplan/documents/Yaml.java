package greenplan.documents;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problem;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads texts of tests. */
final class Yaml {

  private Yaml() {}

  static @Nullable Node read(String text, Problems problems) {
    return YamlDocument.read(new TextFile(Source.ofText("a.yaml", text), text), problems);
  }

  /** The mapping that a sound text holds. */
  static Mapping mapping(String text) {
    Problems problems = new Problems();
    Node root = read(text, problems);
    assertThat(problems.sorted()).isEmpty();
    assertThat(root).isInstanceOf(Mapping.class);
    return (Mapping) requireNonNull(root);
  }

  static List<Problem> problems(String text) {
    Problems problems = new Problems();
    read(text, problems);
    return problems.sorted();
  }

  static Scalar scalar(Mapping mapping, String key) {
    assertThat(mapping.get(key)).as(key).isInstanceOf(Scalar.class);
    return (Scalar) requireNonNull(mapping.get(key));
  }

  /** {@code line:column+length}. */
  static String place(Origin origin) {
    return origin.line() + ":" + origin.column() + "+" + origin.length();
  }
}
