package dev.avow.mail;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a message that may part it, with their numbers: the parser reads ahead and cannot
 * say on which line a part begins.
 */
final class Delimiters {

  /** Messages have a handful; beyond, places are told by their part alone. */
  private static final int MOST = 20_000;

  /** RFC 2046, 5.1.1: 70 characters and two dashes. */
  private static final int LONGEST = 74;

  private record Delimiter(int line, String text) {}

  private final List<Delimiter> delimiters = new ArrayList<>();
  private int next;

  static Delimiters of(InputStream in) throws IOException {
    Delimiters all = new Delimiters();
    BufferedInputStream bytes = new BufferedInputStream(in);
    StringBuilder start = new StringBuilder();
    int line = 1;
    for (int b = bytes.read(); b >= 0; b = bytes.read()) {
      if (b != '\n') {
        if (start.length() < LONGEST) {
          start.append((char) b);
        }
        continue;
      }
      all.add(line++, start);
      start.setLength(0);
    }
    all.add(line, start);
    return all;
  }

  private void add(int line, StringBuilder start) {
    if (start.length() > 2
        && start.charAt(0) == '-'
        && start.charAt(1) == '-'
        && delimiters.size() < MOST) {
      String text = start.toString().stripTrailing();
      delimiters.add(
          new Delimiter(
              line,
              new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)));
    }
  }

  /** The line below the next delimiter with that boundary; 0 when it is not known. */
  int below(String boundary) {
    for (int at = next; at < delimiters.size(); at++) {
      if (delimiters.get(at).text().equals("--" + boundary)) {
        next = at + 1;
        return delimiters.get(at).line() + 1;
      }
    }
    return 0;
  }
}
