package dev.avow.check.fact.word;

import dev.avow.check.field.PhraseIndex;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a privacy notice speaks of. */
public enum Subject {
  CONTROLLER("who answers for the data"),
  DATA_KINDS("which data are collected"),
  PURPOSES("what they are used for"),
  LEGAL_BASIS("on which legal basis"),
  SHARING("with whom they are shared"),
  TRANSFERS("to which countries they go"),
  RETENTION("how long they are kept"),
  RIGHTS("what rights people have"),
  COMPLAINT("where they can complain"),
  COOKIES("cookies"),
  SECURITY("how data are protected"),
  CHANGES("changes and the date");

  private final String words;

  Subject(String words) {
    this.words = words;
  }

  /** What it is about, for a sentence. */
  public String words() {
    return words;
  }

  /**
   * The subjects a text speaks of, in the language that finds most of them: a word means something
   * else in the next language.
   *
   * @param language empty when no language found any
   */
  public record Spoken(String language, Set<Subject> subjects) {}

  private static final class Known {
    static final Map<String, PhraseIndex<Subject>> LANGUAGES = new LinkedHashMap<>();

    static {
      ShippedPhrases.read("site/notice-topics.yaml", SubjectFile.class)
          .languages()
          .given()
          .orElse(Map.of())
          .forEach((language, phrases) -> LANGUAGES.put(language, index(phrases.value())));
    }

    static PhraseIndex<Subject> index(SubjectFile.Phrases phrases) {
      PhraseIndex<Subject> index = new PhraseIndex<>();
      for (Subject subject : values()) {
        List<String> words = ShippedPhrases.words(phrases.of(subject));
        words.forEach(phrase -> index.add(Bordered.phrase(phrase), subject));
      }
      return index;
    }
  }

  /** The languages whose words for these subjects we know. */
  public static Set<String> languages() {
    return Known.LANGUAGES.keySet();
  }

  /** What the text, folded by {@link Topic#fold}, speaks of. */
  public static Spoken of(String folded) {
    String best = "";
    int most = 0;
    Set<Subject> subjects = EnumSet.noneOf(Subject.class);
    for (Map.Entry<String, PhraseIndex<Subject>> language : Known.LANGUAGES.entrySet()) {
      Set<Subject> found = EnumSet.noneOf(Subject.class);
      int[] hits = {0};
      language
          .getValue()
          .find(
              folded,
              subject -> {
                found.add(subject);
                hits[0]++;
              });
      // Sister languages share words; the one the text is in has more of them.
      int weight = found.size() * 1_000 + Math.min(hits[0], 999);
      if (weight > most) {
        most = weight;
        best = language.getKey();
        subjects = found;
      }
    }
    return new Spoken(best, subjects);
  }

  /** Whether the text, in that language, speaks of it. */
  public boolean in(String folded, String language) {
    boolean[] found = {false};
    PhraseIndex<Subject> known = Known.LANGUAGES.get(language);
    if (known != null) {
      known.find(folded, subject -> found[0] |= subject == this);
    }
    return found[0];
  }
}
