package dev.avow.journal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** How the values of one type stand in a line. */
interface LineForm {

  void write(Object value, JsonGenerator json) throws IOException;

  /** Reads from the value's first token to its last. */
  Object read(JsonParser json) throws IOException;

  /** What a component that is left out means; null when null is what is left out. */
  default @Nullable Object usual() {
    return null;
  }

  /** The type in words, by which two versions of Avow tell whether they mean the same. */
  String words();
}
