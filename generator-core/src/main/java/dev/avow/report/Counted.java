package dev.avow.report;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Counts what it passes on, in bytes of UTF-8. */
final class Counted extends FilterWriter {

  private long bytes;

  Counted(Writer out) {
    super(out);
  }

  long bytes() {
    return bytes;
  }

  @Override
  public void write(int unit) throws IOException {
    // Each half of a pair counts for half of its four bytes.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || Character.isSurrogate((char) unit) ? 2 : 3;
    out.write(unit);
  }

  @Override
  public void write(char[] units, int offset, int length) throws IOException {
    for (int at = offset; at < offset + length; at++) {
      write(units[at]);
    }
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    write(text.toCharArray(), offset, length);
  }
}
