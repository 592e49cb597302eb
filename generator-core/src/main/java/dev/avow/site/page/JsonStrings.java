package dev.avow.site.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.StringReader;
import java.util.function.BiConsumer;

/**
 * The texts in a JSON value that a page holds. A page is not the worse for faults in it: what
 * stands before one is read, what follows is not.
 */
final class JsonStrings {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          // Catalogs write a dozen levels; hundreds are an attack.
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(100).maxNameLength(10_000).build())
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .build();

  private JsonStrings() {}

  /** Gives each text with its key, or that of the list that holds it; an empty one for none. */
  static void each(String json, BiConsumer<String, String> found) {
    try (JsonParser parser = FACTORY.createParser(new StringReader(json))) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          found.accept(key(parser.getParsingContext()), parser.getText());
        }
      }
    } catch (IOException garbage) {
      return; // told by nobody: it is no part of what people are shown
    }
  }

  private static String key(JsonStreamContext at) {
    JsonStreamContext holder = at.inArray() && at.getParent() != null ? at.getParent() : at;
    String name = holder.getCurrentName();
    return name == null ? "" : name;
  }
}
