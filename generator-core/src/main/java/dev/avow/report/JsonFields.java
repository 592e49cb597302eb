package dev.avow.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.avow.finding.Location;
import java.io.IOException;
import java.util.List;

/**
 * What the parts of a JSON report are written with: arrays, places, and texts that may be empty.
 */
record JsonFields(JsonGenerator json) {

  /** Writes one item of an array. */
  interface Item<T> {
    void write(T item) throws IOException;
  }

  void place(Location where) throws IOException {
    json.writeStartObject();
    json.writeStringField("source", where.source());
    if (where.line() > 0) {
      json.writeNumberField("line", where.line());
    }
    if (where.column() > 0) {
      json.writeNumberField("column", where.column());
    }
    filled("selector", where.selector());
    json.writeEndObject();
  }

  void filled(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      json.writeStringField(name, value);
    }
  }

  <T> void array(String name, List<T> items, Item<T> each) throws IOException {
    json.writeArrayFieldStart(name);
    for (T item : items) {
      each.write(item);
    }
    json.writeEndArray();
  }
}
