package greenplan.documents;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Nearest;
import greenplan.diagnostics.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares a document with the form that it should have, and reports every difference. */
public final class ShapeCheck {

  private final boolean whole;
  private final Problems problems;

  private ShapeCheck(boolean whole, Problems problems) {
    this.whole = whole;
    this.problems = problems;
  }

  /**
   * Reports unknown and missing keys, values of the wrong type and words that are not on a list.
   */
  public static void check(Node node, Form form, Problems problems) {
    new ShapeCheck(true, problems).check(node, form);
  }

  /** The same for a document that is laid over another: what it lacks may stand there. */
  public static void checkOverlay(Node node, Form form, Problems problems) {
    new ShapeCheck(false, problems).check(node, form);
  }

  private void check(Node node, Form form) {
    if (!whole && node instanceof Scalar scalar && scalar.text().equals(Overlay.NONE)) {
      return;
    }
    if (form instanceof Form.Text) {
      text(node);
    } else if (form instanceof Form.Choice choice) {
      choice(node, choice.values());
    } else if (form instanceof Form.ListOf list) {
      list(node, list.item());
    } else if (form instanceof Form.Named named) {
      named(node, named.value());
    } else if (form instanceof Form.Fixed fixed) {
      fixed(node, fixed.shape());
    } else if (form instanceof Form.Either either) {
      either(node, either);
    } else if (form instanceof Form.ByKind byKind) {
      byKind(node, byKind);
    }
  }

  private boolean text(Node node) {
    boolean fits = node instanceof Scalar scalar && !scalar.isNull();
    if (!fits) {
      wrong(node, "a single value");
    }
    return fits;
  }

  private void choice(Node node, List<String> values) {
    if (text(node) && !values.contains(((Scalar) node).text())) {
      String text = ((Scalar) node).text();
      problems.add(
          Code.GP204,
          node.origin(),
          "\"" + text + "\" is not one of the values known here",
          Nearest.hintOrAll(text, values));
    }
  }

  private void list(Node node, Form item) {
    if (node instanceof Sequence sequence) {
      sequence.items().forEach(i -> check(i, item));
    } else {
      wrong(node, "a list (lines that start with \"- \")");
    }
  }

  private void named(Node node, Form value) {
    if (node instanceof Mapping mapping) {
      mapping.entries().values().forEach(e -> check(e.value(), value));
    } else {
      wrong(node, "a mapping (name: value)");
    }
  }

  private void either(Node node, Form.Either either) {
    if (node instanceof Mapping) {
      fixed(node, either.shape());
    } else {
      text(node);
    }
  }

  private void byKind(Node node, Form.ByKind form) {
    List<String> kinds = List.copyOf(form.kinds().keySet());
    @Nullable Node kind = node instanceof Mapping mapping ? mapping.get(form.key()) : null;
    @Nullable Shape shape = kind instanceof Scalar scalar ? form.kinds().get(scalar.text()) : null;
    if (shape != null) {
      fixed(node, shape);
    } else if (kind != null) {
      choice(kind, kinds);
    } else if (!whole) {
      fixed(node, form.any());
    } else if (node instanceof Mapping mapping) {
      problems.add(
          Code.GP201,
          mapping.origin(),
          "the " + form.name() + " has no \"" + form.key() + "\"",
          "write one of: " + String.join(", ", kinds));
    } else {
      wrong(node, describes(form.name()));
    }
  }

  private void fixed(Node node, Shape shape) {
    if (!(node instanceof Mapping mapping)) {
      wrong(node, describes(shape.name()));
      return;
    }
    mapping.entries().forEach((name, entry) -> known(name, entry, shape));
    for (Key key : shape.keys()) {
      if (whole && key.required() && !mapping.entries().containsKey(key.name())) {
        problems.add(
            Code.GP201,
            mapping.origin(),
            "the " + shape.name() + " has no \"" + key.name() + "\"",
            "add \"" + key.name() + ":\" (" + key.meaning() + ")");
      }
    }
  }

  private void known(String name, Mapping.Entry entry, Shape shape) {
    @Nullable Form form = shape.form(name);
    if (form != null) {
      check(entry.value(), form);
    } else if (!name.startsWith("x-")) {
      problems.add(
          Code.GP203,
          entry.key(),
          "unknown key \"" + name + "\"",
          Nearest.hintOrAll(name, shape.names()));
    }
  }

  private static String describes(String name) {
    String article = "aeiou".indexOf(name.charAt(0)) < 0 ? "a " : "an ";
    return "a mapping (key: value) that describes " + article + name;
  }

  private void wrong(Node node, String expected) {
    problems.add(
        Code.GP202, node.origin(), "expected " + expected + ", found " + node.description());
  }
}
