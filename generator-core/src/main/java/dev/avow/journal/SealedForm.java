package dev.avow.journal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** A sealed type, as a pair of which of its kinds a value is, and the value. */
record SealedForm(Class<?> type, Map<String, LineForm> kinds, Map<String, Class<?>> classes)
    implements LineForm {

  SealedForm(Class<?> type) {
    this(type, new LinkedHashMap<>(), new LinkedHashMap<>());
  }

  @Override
  public void write(Object value, JsonGenerator json) throws IOException {
    for (Map.Entry<String, Class<?>> kind : classes.entrySet()) {
      if (kind.getValue().isInstance(value)) {
        json.writeStartArray();
        json.writeString(kind.getKey());
        form(kind.getKey()).write(value, json);
        json.writeEndArray();
        return;
      }
    }
    throw new IllegalStateException("a sealed type with an unknown kind");
  }

  @Override
  public Object read(JsonParser json) throws IOException {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      throw new IOException("a pair is wanted");
    }
    json.nextToken();
    LineForm form = form(json.getText());
    json.nextToken();
    Object value = form.read(json);
    if (json.nextToken() != JsonToken.END_ARRAY) {
      throw new IOException("a pair is wanted");
    }
    return value;
  }

  private LineForm form(String name) throws IOException {
    LineForm form = kinds.get(name);
    if (form == null) {
      throw new IOException("a kind nobody knows");
    }
    return form;
  }

  @Override
  public String words() {
    return type.getName() + kinds.keySet();
  }
}
