package dev.avow.check.field;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text made comparable: lower case, without accents, with camelCase, digits and punctuation as
 * borders between words, and one space between words.
 */
public final class Folded {

  // A label is a few words; a longer text is a paragraph that happens to stand before a field.
  private static final int LONGEST = 300;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern CAMEL =
      Pattern.compile("(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
  private static final Pattern DIGITS = Pattern.compile("(?<=[a-z])(?=[0-9])|(?<=[0-9])(?=[a-z])");
  private static final Pattern BORDERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Folded() {}

  public static String of(String text) {
    return whole(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
  }

  /** A text of any length. */
  public static String whole(String text) {
    return ascii(text) ? plain(text) : any(text);
  }

  private static boolean ascii(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /**
   * What {@link #any} gives for ASCII, as most texts of forms are, in one pass without patterns.
   */
  private static String plain(String text) {
    StringBuilder folded = new StringBuilder(text.length() + 8);
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (!isLower(letter) && !isUpper(letter) && !isDigit(letter)) {
        border(folded);
        continue;
      }
      if (at > 0
          && borders(
              text.charAt(at - 1), letter, at + 1 < text.length() ? text.charAt(at + 1) : 0)) {
        border(folded);
      }
      folded.append(isUpper(letter) ? (char) (letter + ('a' - 'A')) : letter);
    }
    if (!folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ') {
      folded.setLength(folded.length() - 1);
    }
    return folded.toString();
  }

  private static void border(StringBuilder folded) {
    if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
      folded.append(' ');
    }
  }

  private static boolean borders(char before, char letter, char after) {
    return (isLower(before) && isUpper(letter))
        || (isUpper(before) && isUpper(letter) && isLower(after))
        || (isDigit(letter) && (isLower(before) || isUpper(before)))
        || (isDigit(before) && !isDigit(letter));
  }

  private static boolean isLower(char letter) {
    return letter >= 'a' && letter <= 'z';
  }

  private static boolean isUpper(char letter) {
    return letter >= 'A' && letter <= 'Z';
  }

  private static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }

  static String any(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD);
    plain = MARKS.matcher(plain).replaceAll("").replace("ß", "ss");
    plain = CAMEL.matcher(plain).replaceAll(" ").toLowerCase(Locale.ROOT);
    plain = DIGITS.matcher(plain).replaceAll(" ");
    return BORDERS.matcher(plain).replaceAll(" ").trim();
  }
}
