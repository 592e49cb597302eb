package dev.avow.document;

import dev.avow.template.Wording;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words by which a language denies, and those by which it limits. */
final class Denials {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

  /** Denials that are one word with the verb: "don't". */
  private static final Pattern SHORTENED = Pattern.compile("[\\p{L}\\p{M}]+['’][\\p{L}\\p{M}]+");

  private final Set<String> outright;
  private final Set<String> all;

  private Denials(Set<String> outright, Set<String> limits) {
    this.outright = outright;
    this.all = new HashSet<>(outright);
    this.all.addAll(limits);
  }

  /** By its phrases 'denials' and 'limits'; a language without them never denies. */
  static Denials of(Wording wording) {
    return new Denials(words(wording, "denials"), words(wording, "limits"));
  }

  /** Whether the language says how it denies. */
  boolean known() {
    return !outright.isEmpty();
  }

  /** Whether the text has a word that hardly anybody writes without denying. */
  boolean deny(String text) {
    return has(text, outright);
  }

  /** Whether the text denies or limits. */
  boolean denyOrLimit(String text) {
    return has(text, all);
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
