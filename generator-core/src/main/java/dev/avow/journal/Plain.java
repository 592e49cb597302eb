package dev.avow.journal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers and truths, as JSON has them. */
record Plain(Class<?> type, @Nullable Object usual) implements LineForm {

  /** Each type, and what a component of it has when it is left out. */
  private static final Map<Class<?>, Plain> ALL =
      Map.of(
          boolean.class, new Plain(boolean.class, false),
          int.class, new Plain(int.class, 0),
          long.class, new Plain(long.class, 0L),
          double.class, new Plain(double.class, 0.0),
          Boolean.class, new Plain(Boolean.class, null),
          Integer.class, new Plain(Integer.class, null),
          Long.class, new Plain(Long.class, null),
          Double.class, new Plain(Double.class, null));

  static @Nullable Plain of(Class<?> type) {
    return ALL.get(type);
  }

  @Override
  public void write(Object value, JsonGenerator json) throws IOException {
    if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof Long number) {
      json.writeNumber(number);
    } else {
      json.writeNumber((Double) value);
    }
  }

  @Override
  public Object read(JsonParser json) throws IOException {
    if (type == boolean.class || type == Boolean.class) {
      return json.getBooleanValue();
    }
    if (type == int.class || type == Integer.class) {
      return json.getIntValue();
    }
    if (type == long.class || type == Long.class) {
      return json.getLongValue();
    }
    // NaN and the infinities are written as texts.
    return json.currentToken() == JsonToken.VALUE_STRING
        ? Double.parseDouble(json.getText())
        : json.getDoubleValue();
  }

  @Override
  public String words() {
    return type.getName();
  }
}
