package dev.avow.journal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** A record, as an object of its components; those that are as usual are left out. */
final class Fields implements LineForm {

  private final Class<?> type;
  private final Constructor<?> constructor;
  private final Map<String, Field> fields = new LinkedHashMap<>();
  private boolean telling;

  private record Field(int at, Method accessor, LineForm form) {}

  /** The components follow by {@link #have}: a record may hold records of its own type. */
  Fields(Class<?> type) {
    this.type = type;
    try {
      Class<?>[] types =
          Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new);
      constructor = type.getDeclaredConstructor(types);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("every record has its constructor", e);
    }
    constructor.setAccessible(true);
  }

  void have(RecordComponent component, LineForm form) {
    Method accessor = component.getAccessor();
    accessor.setAccessible(true);
    fields.put(component.getName(), new Field(fields.size(), accessor, form));
  }

  @Override
  public void write(Object value, JsonGenerator json) throws IOException {
    json.writeStartObject();
    for (Map.Entry<String, Field> field : fields.entrySet()) {
      Object held = held(value, field.getValue());
      if (Objects.equals(held, field.getValue().form().usual())) {
        continue;
      }
      json.writeFieldName(field.getKey());
      if (held == null) {
        json.writeNull();
      } else {
        field.getValue().form().write(held, json);
      }
    }
    json.writeEndObject();
  }

  private static @Nullable Object held(Object value, Field field) {
    try {
      return field.accessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Object read(JsonParser json) throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      throw new IOException("an object is wanted");
    }
    List<@Nullable Object> values = new ArrayList<>();
    fields.values().forEach(field -> values.add(field.form().usual()));
    while (json.nextToken() != JsonToken.END_OBJECT) {
      Field field = fields.get(json.currentName());
      if (field == null) {
        throw new IOException("a component nobody knows");
      }
      boolean none = json.nextToken() == JsonToken.VALUE_NULL;
      values.set(field.at(), none ? null : field.form().read(json));
    }
    try {
      return constructor.newInstance(values.toArray());
    } catch (InvocationTargetException | IllegalArgumentException e) {
      throw new IOException("values that make no " + type.getSimpleName(), e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String words() {
    if (telling) {
      return type.getName();
    }
    telling = true;
    StringJoiner words = new StringJoiner(",", type.getName() + "{", "}");
    fields.forEach((name, field) -> words.add(name + ":" + field.form().words()));
    telling = false;
    return words.toString();
  }
}
