package dev.avow.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text from anywhere, made fit for a comment on a forge. There a backslash is not enough: {@code
 * \@name} still calls somebody, and a bare address becomes a link. Only code is left alone, so each
 * word that might mean something is code, and the others stay words.
 */
public final class Comment {

  /** Letters with an apostrophe or dash between them, or a short number. */
  private static final Pattern WORD =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:['’-]\\p{L}[\\p{L}\\p{M}]*)*|[0-9]{1,6}|[–—…]");

  /** What stands around a word of a sentence, and the word. */
  private static final Pattern AROUND =
      Pattern.compile("([\"'(‘“„«]*)(.+?)([\"')’”“»]*[.,;:?]?)", Pattern.DOTALL);

  /** What a forge may take for the name of a commit, though it is made of letters. */
  private static final Pattern COMMIT = Pattern.compile("[a-f]{7,}");

  /** What our sentences put in quotes: a key, a value, something to type. */
  private static final Pattern QUOTED =
      Pattern.compile("(?<![^ (])'([^']{1,400})'([.,;:?)]*)(?= |$)");

  private Comment() {}

  /**
   * A run of characters.
   *
   * @param code whether it has to be written as code
   */
  public record Piece(String text, boolean code) {}

  /** The text on one line, in pieces that follow each other without a space. */
  public static List<Piece> pieces(String text) {
    List<Piece> pieces = new ArrayList<>();
    String line = Line.of(text.strip().replaceAll("\\s+", " "));
    Matcher quoted = QUOTED.matcher(line);
    int from = 0;
    while (quoted.find()) {
      List<Piece> inside = new ArrayList<>();
      words(inside, quoted.group(1));
      // What is to be typed is copied in one piece, or not at all.
      if (inside.size() > 1) {
        words(pieces, line.substring(from, quoted.start()));
        add(pieces, "'", false);
        add(pieces, quoted.group(1), true);
        add(pieces, "'" + quoted.group(2), false);
        from = quoted.end();
      }
    }
    words(pieces, line.substring(from));
    return pieces;
  }

  private static void words(List<Piece> pieces, String line) {
    String between = "";
    for (String word : line.split(" ", -1)) {
      add(pieces, between, false);
      Matcher around = AROUND.matcher(word);
      if (around.matches()) {
        String core = around.group(2);
        boolean code = !WORD.matcher(core).matches() || COMMIT.matcher(core).find();
        add(pieces, around.group(1), false);
        add(pieces, core, code);
        add(pieces, around.group(3), false);
      }
      between = " ";
    }
  }

  private static void add(List<Piece> pieces, String text, boolean code) {
    int last = pieces.size() - 1;
    if (last >= 0 && pieces.get(last).code() == code) {
      pieces.set(last, new Piece(pieces.get(last).text() + text, code));
    } else if (!text.isEmpty()) {
      pieces.add(new Piece(text, code));
    }
  }
}
