package dev.avow.text;

import java.io.IOException;
import java.io.Writer;

/** A text that is written out bit by bit, so that the whole of it is never held. */
@FunctionalInterface
public interface Writing {

  /** Writes all of it; the same each time. */
  void to(Writer out) throws IOException;
}
