package dev.avow.template;

import java.io.IOException;
import java.io.Writer;

/** Takes what a template prints, up to a limit. */
final class Bounded extends Writer {
  /** 10 million characters: the longest notice in the field has a twentieth of that. */
  static final int LIMIT = 10_000_000;

  private final StringBuilder text = new StringBuilder();

  @Override
  public void write(char[] buffer, int offset, int length) throws IOException {
    if (text.length() + length > LIMIT) {
      throw new LimitReached();
    }
    text.append(buffer, offset, length);
  }

  @Override
  public void write(String part, int offset, int length) throws IOException {
    if (text.length() + length > LIMIT) {
      throw new LimitReached();
    }
    text.append(part, offset, offset + length);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  @Override
  public String toString() {
    return text.toString();
  }
}
