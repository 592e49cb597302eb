package dev.avow.finding;

import java.util.Comparator;

/**
 * A place a person can go to: a line of a file, or an element of a page.
 *
 * @param source a file as the user named it, or the address of a page without its query
 * @param line counted from 1; 0 when the whole source is meant
 * @param column counted from 1 in code points; 0 when the whole line is meant
 * @param selector the element on a page as a CSS selector; empty for a file
 */
public record Location(String source, int line, int column, String selector)
    implements Comparable<Location> {

  private static final Comparator<Location> ORDER =
      Comparator.comparing(Location::source)
          .thenComparingInt(Location::line)
          .thenComparingInt(Location::column)
          .thenComparing(Location::selector);

  public static Location inFile(String file, int line, int column) {
    return new Location(file, line, column, "");
  }

  /** A file, a folder or a page as a whole. */
  public static Location of(String source) {
    return new Location(source, 0, 0, "");
  }

  /** An element of a page; line and column are those of the HTML as it was served. */
  public static Location onPage(String address, String selector, int line, int column) {
    return new Location(address, line, column, selector);
  }

  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }

  /** In the form terminals and editors make clickable; an element with its line, if it has one. */
  @Override
  public String toString() {
    if (!selector.isEmpty()) {
      return source + " " + selector + (line == 0 ? "" : ", line " + line);
    }
    if (line == 0) {
      return source;
    }
    return column == 0 ? source + ":" + line : source + ":" + line + ":" + column;
  }
}
