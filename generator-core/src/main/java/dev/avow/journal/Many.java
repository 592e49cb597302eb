package dev.avow.journal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What holds any number of values: lists, sets, optional values, and maps as lists of pairs. */
final class Many {

  private Many() {}

  /** A list, a set or an optional value. */
  record Row(
      LineForm each,
      String name,
      Function<Object, Collection<?>> open,
      Function<List<@Nullable Object>, Object> close)
      implements LineForm {

    @Override
    public void write(Object value, JsonGenerator json) throws IOException {
      json.writeStartArray();
      for (Object item : open.apply(value)) {
        each.write(item, json);
      }
      json.writeEndArray();
    }

    @Override
    public Object read(JsonParser json) throws IOException {
      begin(json);
      List<@Nullable Object> items = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        items.add(each.read(json));
      }
      return close.apply(items);
    }

    @Override
    public Object usual() {
      return close.apply(new ArrayList<>());
    }

    @Override
    public String words() {
      return name + "<" + each.words() + ">";
    }
  }

  static Row optional(LineForm each) {
    return new Row(
        each,
        "optional",
        value -> ((Optional<?>) value).stream().toList(),
        items -> items.isEmpty() ? Optional.empty() : Optional.ofNullable(items.get(0)));
  }

  /** A map, in its own order. */
  record Pairs(LineForm key, LineForm value, Function<Map<Object, Object>, Object> close)
      implements LineForm {

    @Override
    public void write(Object map, JsonGenerator json) throws IOException {
      json.writeStartArray();
      for (Map.Entry<?, ?> entry : ((Map<?, ?>) map).entrySet()) {
        key.write(entry.getKey(), json);
        value.write(entry.getValue(), json);
      }
      json.writeEndArray();
    }

    @Override
    public Object read(JsonParser json) throws IOException {
      begin(json);
      Map<Object, Object> map = new LinkedHashMap<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        Object name = key.read(json);
        json.nextToken();
        map.put(name, value.read(json));
      }
      return close.apply(map);
    }

    @Override
    public Object usual() {
      return close.apply(new LinkedHashMap<>());
    }

    @Override
    public String words() {
      return "map<" + key.words() + "," + value.words() + ">";
    }
  }

  private static void begin(JsonParser json) throws IOException {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      throw new IOException("a list is wanted");
    }
  }
}
