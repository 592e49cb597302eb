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
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD);
    plain = MARKS.matcher(plain).replaceAll("").replace("ß", "ss");
    plain = CAMEL.matcher(plain).replaceAll(" ").toLowerCase(Locale.ROOT);
    plain = DIGITS.matcher(plain).replaceAll(" ");
    return BORDERS.matcher(plain).replaceAll(" ").trim();
  }
}
