package dev.avow.journal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What stands in a line as a text: texts themselves, words of an enumeration, leaves. */
record Texts(
    Class<?> type,
    @Nullable Object usual,
    Function<Object, String> write,
    Function<String, Object> read)
    implements LineForm {

  static Texts of(TextLeaf<?> leaf) {
    return typed(leaf);
  }

  private static <T> Texts typed(TextLeaf<T> leaf) {
    boolean text = leaf.type() == String.class;
    return new Texts(
        leaf.type(),
        text ? "" : null,
        value -> leaf.write().apply(leaf.type().cast(value)),
        written -> leaf.read().apply(written));
  }

  static Texts ofEnum(Class<?> type) {
    return new Texts(
        type,
        null,
        value -> ((Enum<?>) value).name(),
        written -> {
          for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(written)) {
              return constant;
            }
          }
          throw new IllegalArgumentException("no such word");
        });
  }

  @Override
  public void write(Object value, JsonGenerator json) throws IOException {
    json.writeString(write.apply(value));
  }

  @Override
  public Object read(JsonParser json) throws IOException {
    if (json.currentToken() != JsonToken.VALUE_STRING) {
      throw new IOException("a text is wanted");
    }
    return read.apply(json.getText());
  }

  @Override
  public String words() {
    return type.getName();
  }
}
