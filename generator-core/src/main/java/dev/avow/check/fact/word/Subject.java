package dev.avow.check.fact.word;

import dev.avow.check.field.PhraseIndex;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
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

  /** One subject in one language. */
  private record Word(String language, Subject subject) {}

  /** The words of all languages are looked for in one pass: a text is long, and they are many. */
  private static final class Known {
    static final Set<String> LANGUAGES = new LinkedHashSet<>();
    static final PhraseIndex<Word> WORDS = new PhraseIndex<>();

    static {
      ShippedPhrases.read("site/notice-topics.yaml", SubjectFile.class)
          .languages()
          .given()
          .orElse(Map.of())
          .forEach((language, phrases) -> add(language, phrases.value()));
    }

    static void add(String language, SubjectFile.Phrases phrases) {
      LANGUAGES.add(language);
      for (Subject subject : values()) {
        Word word = new Word(language, subject);
        ShippedPhrases.words(phrases.of(subject))
            .forEach(phrase -> WORDS.add(Bordered.phrase(phrase), word));
      }
    }
  }

  /** What one language found in a text. */
  private static final class Tally {
    final Set<Subject> subjects = EnumSet.noneOf(Subject.class);
    int hits;

    void count(Subject subject) {
      subjects.add(subject);
      hits++;
    }

    /** Sister languages share words; the one the text is in has more of them. */
    int weight() {
      return subjects.size() * 1_000 + Math.min(hits, 999);
    }
  }

  /** The languages whose words for these subjects we know. */
  public static Set<String> languages() {
    return Known.LANGUAGES;
  }

  /** What the text, folded by {@link Topic#fold}, speaks of. */
  public static Spoken of(String folded) {
    Map<String, Tally> tallies = new HashMap<>();
    Known.WORDS.find(
        folded,
        word ->
            tallies.computeIfAbsent(word.language(), first -> new Tally()).count(word.subject()));
    String best = "";
    Tally most = new Tally();
    for (String language : Known.LANGUAGES) {
      Tally tally = tallies.get(language);
      if (tally != null && tally.weight() > most.weight()) {
        best = language;
        most = tally;
      }
    }
    return new Spoken(best, most.subjects);
  }

  /** Whether the text, in that language, speaks of it. */
  public boolean in(String folded, String language) {
    Word sought = new Word(language, this);
    boolean[] found = {false};
    Known.WORDS.find(folded, word -> found[0] |= word.equals(sought));
    return found[0];
  }
}
