package dev.avow.template;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The author's own words inside a sentence of ours: "When an authority asks." loses its capital and
 * its full stop, {@link SentenceHead} gives both back at the head of a sentence. A capital goes
 * only from a word that is small in any sentence of its language, so that no name and no German
 * noun is ever touched.
 */
final class Inside {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern STOP = Pattern.compile("(\\S+?)[.!?…][\"'”’)]*\\s+(?=\\p{Lu})");
  private static final Pattern DOTTED = Pattern.compile(".*\\p{L}\\.\\p{L}.*");

  private final Set<String> small;
  private final Set<String> shortened;

  /**
   * @param wording with the phrases 'small-words' and 'abbreviations'; a language without them
   *     keeps every capital and every stop
   */
  Inside(Wording wording) {
    this.small = words(wording, "small-words");
    this.shortened = words(wording, "abbreviations");
  }

  private static Set<String> words(Wording wording, String phrase) {
    return Set.copyOf(Arrays.asList(wording.phrase(phrase).orElse("").strip().split("\\s+", -1)));
  }

  String of(String text) {
    String own = text.strip().replaceFirst("\\s*,$", "");
    return lowered(stopped(own) && !several(own) ? own.substring(0, own.length() - 1) : own);
  }

  /** Whether a stop ends the text that belongs to no "Inc.", "a.m." or "…". */
  private boolean stopped(String text) {
    return text.length() > 1
        && !shortened.contains("")
        && text.endsWith(".")
        && !text.endsWith("..")
        && !isShortened(text.substring(text.lastIndexOf(' ') + 1, text.length() - 1));
  }

  /** Two sentences are no part of a third: they keep the stop they end with. */
  private boolean several(String text) {
    Matcher stop = STOP.matcher(text);
    while (stop.find()) {
      if (!isShortened(stop.group(1))) {
        return true;
      }
    }
    return false;
  }

  private boolean isShortened(String word) {
    return word.length() == 1 || shortened.contains(word) || DOTTED.matcher(word).matches();
  }

  /** "The order" is a part of a sentence, "The Nordlys Quarterly" is a name. */
  private String lowered(String text) {
    int space = text.indexOf(' ');
    if (space < 0) {
      return text;
    }
    String first = text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1, space);
    return small.contains(first) && isPhrase(text.substring(space))
        ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1)
        : text;
  }

  private boolean isPhrase(String rest) {
    return WORD.matcher(rest)
        .results()
        .map(MatchResult::group)
        .anyMatch(
            word ->
                word.length() > 2
                    && Character.isLowerCase(word.codePointAt(0))
                    && !small.contains(word));
  }
}
