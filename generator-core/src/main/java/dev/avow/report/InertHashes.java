package dev.avow.report;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * JSON without two hash signs in a row, with which build servers' commands begin anywhere in a
 * line. JSON has hash signs inside its strings only, where an escape may stand for each.
 */
final class InertHashes extends FilterWriter {

  private boolean afterHash;

  InertHashes(Writer out) {
    super(out);
  }

  @Override
  public void write(int unit) throws IOException {
    if (unit == '#' && afterHash) {
      out.write("\\u0023");
      afterHash = false;
    } else {
      out.write(unit);
      afterHash = unit == '#';
    }
  }

  @Override
  public void write(char[] units, int offset, int length) throws IOException {
    int from = offset;
    for (int at = offset; at < offset + length; at++) {
      if (units[at] == '#' && afterHash) {
        out.write(units, from, at - from);
        write('#');
        from = at + 1;
      } else {
        afterHash = units[at] == '#';
      }
    }
    out.write(units, from, offset + length - from);
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    write(text.toCharArray(), offset, length);
  }
}
