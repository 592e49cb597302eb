package dev.avow.mail;

import dev.avow.finding.Location;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Text that knows, for each of its lines, which line of which file it came from; what was encoded
 * or pulled together still leads a person to the place to mend.
 */
public final class SourceText {

  private final String text;
  private final List<Location> origins;
  private final int[] starts;

  /**
   * @param origins of each line, the place it begins at; without a column where columns of the text
   *     say nothing of those of the file
   */
  SourceText(String text, List<Location> origins) {
    this.text = text;
    this.origins = List.copyOf(origins);
    this.starts = starts(text);
  }

  /** A text as it stands in a file, from a line on. */
  static SourceText of(String text, String file, int line) {
    int count = starts(text).length;
    List<Location> origins = new ArrayList<>(count);
    for (int at = 0; at < count; at++) {
      origins.add(Location.inFile(file, line + at, 1));
    }
    return new SourceText(text, origins);
  }

  private static int[] starts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = at + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  public String text() {
    return text;
  }

  /** The place of a line and column of the text, both from 1, in the file they came from. */
  public Location at(int line, int column) {
    Location origin = origins.get(Math.max(0, Math.min(line, origins.size()) - 1));
    return origin.column() == 0
        ? origin
        : Location.inFile(origin.source(), origin.line(), Math.max(1, column));
  }

  /** The place of a character of the text. */
  public Location at(int offset) {
    int line = line(offset);
    return at(line + 1, offset - starts[line] + 1);
  }

  /** Where the text begins. */
  public Location start() {
    return at(1, 1);
  }

  List<Location> origins() {
    return origins;
  }

  /** The same text, of which signs were exchanged one for one. */
  SourceText replaced(String other) {
    if (other.length() != text.length()) {
      throw new IllegalArgumentException("a text of another length has other places");
    }
    return new SourceText(other, origins);
  }

  /** This text and another below it. */
  SourceText followedBy(SourceText other) {
    List<Location> both = new ArrayList<>(origins);
    both.addAll(other.origins);
    return new SourceText(text + "\n" + other.text, both);
  }

  /**
   * The text with another one in place of a stretch of it. What stood around it begins on lines of
   * its own, so that each line still has one origin.
   */
  SourceText with(SourceText other, int from, int to) {
    SourceText before = cut(0, from);
    SourceText after = cut(to, text.length());
    return before.followedBy(other).followedBy(after);
  }

  /** A stretch of the text. */
  SourceText cut(int from, int to) {
    int first = line(from);
    int last = line(to);
    List<Location> origins = new ArrayList<>(this.origins.subList(first, last + 1));
    if (from > starts[first]) {
      Location whole = origins.get(0);
      origins.set(0, Location.inFile(whole.source(), whole.line(), 0));
    }
    return new SourceText(text.substring(from, to), origins);
  }

  /** The number, from 0, of the line that holds the character. */
  private int line(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }
}
