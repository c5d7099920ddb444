package greenplan.report;

import greenplan.documents.Form;
import greenplan.documents.Key;
import greenplan.documents.Overlay;
import greenplan.documents.Shape;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A shape as JSON Schema, with which editors complete and check a file while it is written.
 *
 * <p>Draft 7 is the newest that the YAML language server knows. The schema refuses what the reader
 * refuses by shape alone; names, units that fit and the sense of it all remain the reader's.
 */
public final class SchemaJson {

  private static final String DRAFT = "http://json-schema.org/draft-07/schema#";
  private static final String DEFINITIONS = "#/definitions/";
  private static final String FREE_KEYS = "^x-";

  private static final String PART = "part-of-";

  private final JsonText json;
  private final boolean part;

  private SchemaJson(JsonText json, boolean part) {
    this.json = json;
    this.part = part;
  }

  /** Writes the schema of a file that has this shape. */
  public static void write(Shape root, Writer out) {
    try (JsonText json = new JsonText(out)) {
      head(root, json);
      json.array("allOf").object().text("$ref", DEFINITIONS + definition(root)).endObject();
      json.endArray().object("definitions");
      new SchemaJson(json, false).definitions(root);
      json.endObject().endObject();
    }
  }

  private static void head(Shape root, JsonText json) {
    json.object().text("$schema", DRAFT).text("title", "greenplan " + root.name());
    json.text("description", root.meaning()).text("type", "object");
  }

  /**
   * Writes the schema of a file that has this shape and may be laid over another.
   *
   * @param extending the key of a file that is laid over another: what it lacks stands there, and
   *     {@code none} drops what stands there
   */
  public static void write(Shape root, String extending, Writer out) {
    try (JsonText json = new JsonText(out)) {
      head(root, json);
      json.object("if").array("required").item(extending).endArray().endObject();
      json.object("then").text("$ref", DEFINITIONS + PART + definition(root)).endObject();
      json.object("else").text("$ref", DEFINITIONS + definition(root)).endObject();
      json.object("definitions");
      new SchemaJson(json, false).definitions(root);
      new SchemaJson(json, true).definitions(root);
      json.endObject().endObject();
    }
  }

  private void definitions(Shape root) {
    Map<String, Shape> found = new LinkedHashMap<>();
    collect(root, found);
    found.forEach(
        (name, shape) -> {
          json.object(part ? PART + name : name);
          shape(shape);
          json.endObject();
        });
  }

  /** Every shape below a form, by the name of its definition. */
  private void collect(Form form, Map<String, Shape> found) {
    if (form instanceof Form.ListOf list && !part) {
      collect(list.item(), found);
    } else if (form instanceof Form.Named named) {
      collect(named.value(), found);
    } else if (form instanceof Form.Either either) {
      collect(either.shape(), found);
    } else if (form instanceof Form.Fixed fixed) {
      collect(fixed.shape(), found);
    } else if (form instanceof Form.ByKind byKind) {
      byKind.kinds().values().forEach(shape -> collect(shape, found));
    }
  }

  private void collect(Shape shape, Map<String, Shape> found) {
    if (found.putIfAbsent(definition(shape), shape) == null) {
      shape.keys().forEach(key -> collect(key.form(), found));
    }
  }

  private static String definition(Shape shape) {
    return shape.name().replace(' ', '-');
  }

  private void shape(Shape shape) {
    json.text("description", shape.meaning()).text("type", "object");
    List<String> required =
        shape.keys().stream().filter(k -> k.required() && !part).map(Key::name).sorted().toList();
    if (!required.isEmpty()) {
      json.array("required");
      required.forEach(json::item);
      json.endArray();
    }
    json.object("properties");
    for (Key key : shape.keys()) {
      json.object(key.name()).text("description", key.meaning());
      form(key.form());
      json.endObject();
    }
    json.endObject();
    json.object("patternProperties").object(FREE_KEYS).endObject().endObject();
    json.flag("additionalProperties", false);
  }

  private void form(Form form) {
    if (form instanceof Form.Text text) {
      text(text);
    } else if (form instanceof Form.Choice choice) {
      choice(choice.values());
    } else if (form instanceof Form.Either either) {
      either(either);
    } else if (part) {
      json.array("anyOf").object().text("const", Overlay.NONE).endObject().object();
      several(form);
      json.endObject().endArray();
    } else {
      several(form);
    }
  }

  private void several(Form form) {
    if (form instanceof Form.ListOf list) {
      json.text("type", "array").object("items");
      new SchemaJson(json, false).form(list.item());
      json.endObject();
    } else if (form instanceof Form.Named named) {
      json.text("type", "object").object("additionalProperties");
      form(named.value());
      json.endObject();
    } else if (form instanceof Form.Fixed fixed) {
      json.array("allOf");
      reference(fixed.shape());
      json.endArray();
    } else if (form instanceof Form.ByKind byKind) {
      byKind(byKind);
    }
  }

  /** The keys of each kind, where the mapping is of that kind. */
  private void byKind(Form.ByKind form) {
    json.text("type", "object");
    if (!part) {
      json.array("required").item(form.key()).endArray();
    }
    json.object("properties").object(form.key());
    choice(List.copyOf(form.kinds().keySet()));
    json.endObject().endObject().array("allOf");
    form.kinds()
        .forEach(
            (kind, shape) -> {
              json.object().object("if").object("properties").object(form.key());
              json.text("const", kind).endObject().endObject();
              json.array("required").item(form.key()).endArray().endObject();
              json.object("then").text("$ref", target(shape)).endObject().endObject();
            });
    json.endArray();
  }

  /** YAML makes numbers of some texts, such as a code of digits, and the reader takes them back. */
  private void text(Form.Text text) {
    if (text.pattern().isEmpty()) {
      json.array("type").item("string").item("number").item("boolean").endArray();
    } else {
      String pattern = part ? "^" + Overlay.NONE + "$|" + text.pattern() : text.pattern();
      json.text("type", "string").text("pattern", pattern);
      json.text("patternErrorMessage", "write it as in: " + text.example());
    }
    if (!text.example().isEmpty()) {
      json.array("examples").item(text.example()).endArray();
    }
  }

  /** Scope 1 is a number for YAML and a word for the reader: both may stand. */
  private void choice(List<String> values) {
    json.array("enum");
    values.forEach(json::item);
    if (part && !values.contains(Overlay.NONE)) {
      json.item(Overlay.NONE);
    }
    values.stream().filter(v -> v.matches("[0-9]+")).map(Long::valueOf).forEach(json::item);
    json.endArray();
  }

  private void either(Form.Either either) {
    json.array("anyOf").object();
    text(either.text());
    json.endObject();
    reference(either.shape());
    json.endArray();
  }

  private void reference(Shape shape) {
    json.object().text("$ref", target(shape)).endObject();
  }

  private String target(Shape shape) {
    return DEFINITIONS + (part ? PART : "") + definition(shape);
  }
}
