package dev.avow.document;

import dev.avow.template.Wording;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words that deny, in English and in the language of a translation. */
final class Denials {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

  private final Set<String> english;
  private final Set<String> other;

  /** Both by their phrase 'denials'; a language without it is not judged. */
  Denials(Wording english, Wording other) {
    this.english = words(english);
    this.other = words(other);
  }

  /** Whether the translation denies, and the original neither denies nor limits. */
  boolean turns(String original, String translation) {
    return has(translation, other) && !has(original, english);
  }

  private static boolean has(String text, Set<String> words) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .anyMatch(words::contains);
  }

  private static Set<String> words(Wording wording) {
    return Set.copyOf(
        Arrays.asList(
            wording
                .phrase("denials")
                .orElse("")
                .strip()
                .toLowerCase(Locale.ROOT)
                .split("\\s+", -1)));
  }
}
