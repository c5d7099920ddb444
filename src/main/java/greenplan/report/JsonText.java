package greenplan.report;

import java.io.Writer;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes JSON piece by piece, indented, with every digit of a number and no exponent. */
public final class JsonText implements AutoCloseable {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  /** Beyond it, and the character that deletes, everything is written as its code. */
  private static final int LAST_SEEN_IN_ASCII = '~';

  private static final JsonFactory ASCII =
      FACTORY.rebuild().highestNonEscapedChar(LAST_SEEN_IN_ASCII).build();

  private final Indented layout = new Indented();
  private final JsonGenerator json;

  public JsonText(Writer out) {
    this(FACTORY, out);
  }

  private JsonText(JsonFactory factory, Writer out) {
    json = factory.createGenerator(layout, out);
  }

  /** JSON of plain ASCII, for files that travel and are read back. */
  public static JsonText ascii(Writer out) {
    return new JsonText(ASCII, out);
  }

  public JsonText object() {
    json.writeStartObject();
    return this;
  }

  public JsonText object(String key) {
    json.writeName(key);
    return object();
  }

  /** An object that stands on one line, for tables of many rows. */
  public JsonText row() {
    json.writeStartObject();
    layout.isRow = true;
    return this;
  }

  public JsonText endRow() {
    json.writeEndObject();
    layout.isRow = false;
    return this;
  }

  public JsonText endObject() {
    json.writeEndObject();
    return this;
  }

  public JsonText array(String key) {
    json.writeName(key);
    json.writeStartArray();
    return this;
  }

  public JsonText endArray() {
    json.writeEndArray();
    return this;
  }

  /** A text; null writes a null. */
  public JsonText text(String key, @Nullable String value) {
    json.writeName(key);
    json.writeString(value);
    return this;
  }

  /** A text in a list; null writes a null. */
  public JsonText item(@Nullable String value) {
    json.writeString(value);
    return this;
  }

  public JsonText item(long value) {
    json.writeNumber(value);
    return this;
  }

  /** A number in a list; null writes a null. */
  public JsonText item(@Nullable BigDecimal value) {
    json.writeNumber(value == null ? null : value.stripTrailingZeros());
    return this;
  }

  /** A number with every digit that means something; null writes a null. */
  public JsonText number(String key, @Nullable BigDecimal value) {
    json.writeName(key);
    json.writeNumber(value == null ? null : value.stripTrailingZeros());
    return this;
  }

  public JsonText number(String key, long value) {
    json.writeName(key);
    json.writeNumber(value);
    return this;
  }

  public JsonText flag(String key, boolean value) {
    json.writeName(key);
    json.writeBoolean(value);
    return this;
  }

  @Override
  public void close() {
    json.writeRaw('\n');
    json.close();
  }

  private static final class Indented extends ObjectWriteContext.Base {

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private final PrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(new Lines()).withArrayIndenter(LINES);
    private boolean isRow;

    private final class Lines extends DefaultPrettyPrinter.NopIndenter {
      @Override
      public void writeIndentation(JsonGenerator json, int level) {
        if (isRow) {
          json.writeRaw(' ');
        } else {
          LINES.writeIndentation(json, level);
        }
      }

      @Override
      public boolean isInline() {
        return false;
      }
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return printer;
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
