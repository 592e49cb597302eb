package dev.avow.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A plain table: one row a line, cells between {@code " | "}, comments after {@code #} at the start
 * of a line. For lists of thousands of rows, which YAML would take too long to read.
 */
public final class Table {

  private static final String BETWEEN = " |";

  private Table() {}

  /**
   * The rows of a table that Avow ships; each has that many cells, an empty one for each left out.
   */
  public static List<List<String>> shipped(String name, int cells) {
    return rows(text(name), cells);
  }

  private static List<List<String>> rows(String text, int cells) {
    List<List<String>> rows = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (end > start && text.charAt(start) != '#') {
        rows.add(row(text.substring(start, end), cells));
      }
      start = end + 1;
    }
    return rows;
  }

  /** The table as it is written, for those who look a row up in it. */
  public static String text(String name) {
    try {
      return Content.shipped().open(name).text();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cells of one row. */
  public static List<String> row(String line, int cells) {
    List<String> row = new ArrayList<>(cells);
    int start = 0;
    while (row.size() < cells - 1) {
      int end = line.indexOf(BETWEEN, start);
      if (end < 0) {
        break;
      }
      row.add(line.substring(start, end).strip());
      start = end + BETWEEN.length();
    }
    row.add(line.substring(start).strip());
    while (row.size() < cells) {
      row.add("");
    }
    return row;
  }
}
