package dev.avow.browser;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;

/**
 * JSON of strangers, read in one pass that holds one value at a time. A value of another type than
 * the one asked for reads as absent: what is missing because of it is told by who asked.
 */
final class Json implements Closeable {

  /** A browser writes a dozen levels; hundreds are an attack. */
  private static final int DEEPEST = 100;

  /** Longest text that is held; longer ones are passed over unless they are asked for. */
  static final int LONGEST = 4 << 20;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxNameLength(10_000)
                  .maxNumberLength(400)
                  .maxStringLength(LONGEST)
                  .build())
          // Names of strangers are not worth keeping beyond their file.
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .build();

  /** What to do with one value; the parser stands on its first token. */
  @FunctionalInterface
  interface Value {
    void read(String name) throws IOException;
  }

  /** What to do with one element of an array. */
  @FunctionalInterface
  interface Element {
    void read(int number) throws IOException;
  }

  private final JsonParser parser;

  private Json(JsonParser parser) {
    this.parser = parser;
  }

  static Json open(InputStream bytes) throws IOException {
    return new Json(FACTORY.createParser(bytes));
  }

  static Json of(String text) throws IOException {
    return new Json(FACTORY.createParser(new StringReader(text)));
  }

  /** Stands on the first value, if there is one. */
  boolean begin() throws IOException {
    return parser.nextToken() != null;
  }

  /** Whether nothing follows the value that was read. */
  boolean ended() throws IOException {
    return parser.nextToken() == null;
  }

  boolean isObject() {
    return parser.currentToken() == JsonToken.START_OBJECT;
  }

  boolean isArray() {
    return parser.currentToken() == JsonToken.START_ARRAY;
  }

  boolean isText() {
    return parser.currentToken() == JsonToken.VALUE_STRING;
  }

  boolean isNumber() {
    return parser.currentToken() == JsonToken.VALUE_NUMBER_INT;
  }

  /** Gives each field to the reader, which may look at it or leave it. */
  void object(Value value) throws IOException {
    if (!isObject()) {
      skip();
      return;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      value.read(name);
      skip();
    }
  }

  /** Gives each element to the reader, with its number from 1. */
  void array(Element element) throws IOException {
    if (!isArray()) {
      skip();
      return;
    }
    int number = 0;
    while (true) {
      JsonToken token = parser.nextToken();
      if (token == null || token == JsonToken.END_ARRAY) {
        return;
      }
      element.read(++number);
      skip();
    }
  }

  /** Passes over the value without holding it; does nothing at the end of one that was read. */
  private void skip() throws IOException {
    parser.skipChildren();
  }

  /** The text; empty when the value is none. */
  String text() throws IOException {
    return isText() ? parser.getText() : "";
  }

  /** The whole number; 0 when the value is none, or is beyond all sense. */
  int whole() throws IOException {
    return isNumber() && parser.getTextLength() < 10 ? parser.getIntValue() : 0;
  }

  /** The number; -1 when the value is none. */
  double number() throws IOException {
    JsonToken token = parser.currentToken();
    boolean numeric = token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT;
    return numeric && parser.getTextLength() < 40 ? Double.parseDouble(parser.getText()) : -1;
  }

  boolean yes() {
    return parser.currentToken() == JsonToken.VALUE_TRUE;
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
