package greenplan.report;

import greenplan.documents.Form;
import greenplan.documents.Key;
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
  private static final String FREE_KEYS = "^x-";

  private final JsonText json;

  private SchemaJson(JsonText json) {
    this.json = json;
  }

  /** Writes the schema of a file that has this shape. */
  public static void write(Shape root, Writer out) {
    try (JsonText json = new JsonText(out)) {
      json.object().text("$schema", DRAFT).text("title", "greenplan " + root.name());
      SchemaJson schema = new SchemaJson(json);
      schema.shape(root);
      Map<String, Shape> inner = new LinkedHashMap<>();
      root.keys().forEach(key -> collect(key.form(), inner));
      json.object("definitions");
      inner.forEach(
          (name, shape) -> {
            json.object(name);
            schema.shape(shape);
            json.endObject();
          });
      json.endObject().endObject();
    }
  }

  /** Every shape below a form, by the name of its definition. */
  private static void collect(Form form, Map<String, Shape> found) {
    if (form instanceof Form.ListOf list) {
      collect(list.item(), found);
    } else if (form instanceof Form.Named named) {
      collect(named.value(), found);
    } else if (form instanceof Form.Either either) {
      collect(either.shape(), found);
    } else if (form instanceof Form.Fixed fixed) {
      collect(fixed.shape(), found);
    }
  }

  private static void collect(Shape shape, Map<String, Shape> found) {
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
        shape.keys().stream().filter(Key::required).map(Key::name).sorted().toList();
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
    } else if (form instanceof Form.ListOf list) {
      json.text("type", "array").object("items");
      form(list.item());
      json.endObject();
    } else if (form instanceof Form.Named named) {
      json.text("type", "object").object("additionalProperties");
      form(named.value());
      json.endObject();
    } else if (form instanceof Form.Either either) {
      either(either);
    } else if (form instanceof Form.Fixed fixed) {
      json.array("allOf");
      reference(fixed.shape());
      json.endArray();
    }
  }

  /** YAML makes numbers of some texts, such as a code of digits, and the reader takes them back. */
  private void text(Form.Text text) {
    if (text.pattern().isEmpty()) {
      json.array("type").item("string").item("number").item("boolean").endArray();
    } else {
      json.text("type", "string").text("pattern", text.pattern());
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
    json.object().text("$ref", "#/definitions/" + definition(shape)).endObject();
  }
}
