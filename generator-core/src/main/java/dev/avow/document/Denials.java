package dev.avow.document;

import dev.avow.template.Wording;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that deny, in English and in the language of a translation. */
final class Denials {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

  /** Of the English ones those that hardly a language puts without denying. */
  private static final Set<String> OUTRIGHT =
      Set.of("no", "not", "never", "none", "nobody", "nothing", "neither", "nor", "cannot");

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

  /** Whether the original denies outright, and the translation has no word that denies. */
  boolean loses(String original, String translation) {
    return !other.isEmpty() && has(original, OUTRIGHT) && !has(translation, other);
  }

  private static boolean has(String text, Set<String> words) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .anyMatch(words::contains);
  }

  private static Set<String> words(Wording wording) {
    String words = wording.phrase("denials").orElse("").toLowerCase(Locale.ROOT);
    return WORD.matcher(words).results().map(MatchResult::group).collect(Collectors.toSet());
  }
}
