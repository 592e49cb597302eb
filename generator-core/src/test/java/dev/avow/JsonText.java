package dev.avow;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;

/** Maps and lists as JSON text, for tests that compare or validate it. */
public final class JsonText {

  private JsonText() {}

  public static String of(Object value) throws IOException {
    StringWriter text = new StringWriter();
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    try (JsonGenerator to = new JsonFactory().createGenerator(text)) {
      to.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(lines));
      write(value, to);
    }
    return text.append('\n').toString();
  }

  private static void write(Object value, JsonGenerator to) throws IOException {
    if (value instanceof Map<?, ?> map) {
      to.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        to.writeFieldName(entry.getKey().toString());
        write(entry.getValue(), to);
      }
      to.writeEndObject();
    } else if (value instanceof Iterable<?> items) {
      to.writeStartArray();
      for (Object item : items) {
        write(item, to);
      }
      to.writeEndArray();
    } else if (value instanceof Integer number) {
      to.writeNumber(number);
    } else if (value instanceof Boolean truth) {
      to.writeBoolean(truth);
    } else if (value == null) {
      to.writeNull();
    } else {
      to.writeString(value.toString());
    }
  }
}
