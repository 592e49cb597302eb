package dev.avow.document;

import dev.avow.template.Wording;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words by which a language denies, limits, and promises without a limit. */
final class StrongWords {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|[0-9]+");

  /** Denials that are one word with the verb: "don't". */
  private static final Pattern SHORTENED = Pattern.compile("[\\p{L}\\p{M}]+['’][\\p{L}\\p{M}]+");

  private final Set<String> denials;
  private final Set<String> limits;
  private final Set<String> absolutes;

  /** By its phrases 'denials', 'limits' and 'absolutes'; a language without them has none. */
  StrongWords(Wording wording) {
    this.denials = words(wording, "denials");
    this.limits = words(wording, "limits");
    this.absolutes = words(wording, "absolutes");
  }

  /** Whether the language says how it denies. */
  boolean known() {
    return !denials.isEmpty();
  }

  /** Whether the text has a word that hardly anybody writes without denying. */
  boolean deny(String text) {
    return has(text, denials);
  }

  /** Whether the text denies or limits. */
  boolean denyOrLimit(String text) {
    return deny(text) || has(text, limits);
  }

  /** Whether the text promises what nobody can keep: 'always', '100 % secure'. */
  boolean promise(String text) {
    return has(text, absolutes);
  }

  private static boolean has(String text, Set<String> words) {
    return split(text).stream().anyMatch(words::contains);
  }

  private static Set<String> words(Wording wording, String phrase) {
    return split(wording.phrase(phrase).orElse(""));
  }

  private static Set<String> split(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    Set<String> words =
        WORD.matcher(small).results().map(MatchResult::group).collect(Collectors.toSet());
    SHORTENED.matcher(small).results().forEach(word -> words.add(word.group().replace('’', '\'')));
    return words;
  }
}
