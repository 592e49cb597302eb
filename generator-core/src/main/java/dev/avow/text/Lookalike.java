package dev.avow.text;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A word that reads like another one and is written with other characters: a Cyrillic {@code е} in
 * {@code email}, an invisible joiner, a no-break space at the end.
 *
 * @param word the word it reads like
 * @param difference what the eye misses, as a sentence
 */
public record Lookalike(String word, String difference) {

  private static final List<String> ORDINALS =
      List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth");

  /** Letters of other scripts that print like a Latin one, each followed by that one. */
  private static final String TWINS =
      "аaеeоoрpсcуyхxіiјjѕsԁdһhԛqԝwгrпnкkтtмmвbАAВBЕEКKМMНHОOРPСCТTХXіiІIЈJЅS"
          + "αaεeιiκkνvοoρpτtυuχxΑAΒBΕEΗHΙIΚKΜMΝNΟOΡPΤTΧXΖZωwıiɑaɡgոnօoѵv";

  /** The candidate that the word reads like without being it. */
  public static Optional<Lookalike> to(String written, Collection<String> candidates) {
    if (written.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
      return Optional.empty();
    }
    String plain = skeleton(written);
    return candidates.stream()
        .filter(candidate -> candidate.equals(plain) && !candidate.equals(written))
        .findFirst()
        .map(candidate -> new Lookalike(candidate, difference(written)));
  }

  /** The word as the eye takes it: without invisible characters, in Latin letters. */
  public static String skeleton(String written) {
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(written, Normalizer.Form.NFKC)
        .codePoints()
        .filter(point -> !hidden(point))
        .forEach(point -> plain.appendCodePoint(latin(point)));
    return plain.toString().strip();
  }

  private static boolean hidden(int point) {
    return Invisible.is(point)
        || Character.getType(point) == Character.FORMAT
        || Character.getType(point) == Character.NON_SPACING_MARK;
  }

  private static int latin(int point) {
    for (int at = 0; at < TWINS.length(); at += 2) {
      if (TWINS.charAt(at) == point) {
        return TWINS.charAt(at + 1);
      }
    }
    return point;
  }

  /** Names the first character that is not what it seems. */
  private static String difference(String written) {
    int number = 0;
    for (int point : written.codePoints().toArray()) {
      if (point <= ' ' || point >= 0x7F) {
        String which =
            number < ORDINALS.size()
                ? "The " + ORDINALS.get(number) + " character"
                : "Character " + (number + 1);
        return which + " is " + described(point) + ".";
      }
      number++;
    }
    return "";
  }

  private static String described(int point) {
    Character.UnicodeScript script = Character.UnicodeScript.of(point);
    if (Character.isLetter(point) && script != Character.UnicodeScript.LATIN) {
      String name = script.name().toLowerCase(Locale.ROOT);
      return name.substring(0, 1).toUpperCase(Locale.ROOT)
          + name.substring(1)
          + " ("
          + Invisible.name(point)
          + ")";
    }
    String name = Character.getName(point);
    return Invisible.name(point)
        + (name == null ? "" : " (" + name.toLowerCase(Locale.ROOT).replace('_', ' ') + ")");
  }
}
