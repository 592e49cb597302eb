package dev.avow.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A value that is filled in when the message is sent. In a face it stands between two characters
 * that no text from outside keeps, so that it survives parsing and is never taken for words.
 *
 * @param expression as the template writes it, what is no part of a name replaced by blanks
 */
public record Placeholder(String expression) {

  static final char OPEN = '\uE000';
  static final char CLOSE = '\uE001';

  /** Stands for a character of a mark, so that places stay what they are. */
  static final char FILL = '\uE002';

  /** Whether anything in the text is filled in later. */
  public static boolean in(String text) {
    return text.indexOf(OPEN) >= 0;
  }

  /** What stands before the first value that is filled in. */
  public static String before(String text) {
    int open = text.indexOf(OPEN);
    return plain(open < 0 ? text : text.substring(0, open));
  }

  /** What stands behind the first value that is filled in. */
  public static String after(String text) {
    int close = text.indexOf(CLOSE);
    return close < 0 ? "" : text.substring(close + 1);
  }

  /** The text without values to be filled in; a blank stands for each. */
  public static String plain(String text) {
    if (text.indexOf(OPEN) < 0 && text.indexOf(FILL) < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    int depth = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == OPEN) {
        depth++;
        plain.append(' ');
      } else if (c == CLOSE) {
        depth--;
      } else if (depth <= 0 && c != FILL) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** The values to be filled in, in order. */
  public static List<Placeholder> all(String text) {
    List<Placeholder> all = new ArrayList<>();
    for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, open + 1)) {
      int close = text.indexOf(CLOSE, open);
      if (close < 0) {
        break;
      }
      all.add(new Placeholder(text.substring(open + 1, close).replace(FILL, ' ').strip()));
    }
    return all;
  }

  /**
   * Whether it goes by the name: {@code unsubscribeUrl} names {@code ${mail.unsubscribeUrl}}, and
   * so does what {@link #name} says.
   */
  public boolean named(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    if (name().toLowerCase(Locale.ROOT).equals(wanted)) {
      return true;
    }
    for (String word : expression.toLowerCase(Locale.ROOT).split(" +", -1)) {
      if (word.equals(wanted) || word.endsWith("." + wanted)) {
        return true;
      }
    }
    return false;
  }

  /** What a person calls it. */
  public String name() {
    return expression.isEmpty() ? "without a name" : expression.replaceAll(" +", " ");
  }
}
