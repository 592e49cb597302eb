package dev.avow.check.field;

import dev.avow.content.Content;
import dev.avow.content.ContentFile;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Reading;
import dev.avow.yaml.Words;
import dev.avow.yaml.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How forms ask for things, in each language we have a list for. */
final class FieldWords {

  /**
   * The first seven, in which notices are written too, have words for every kind; the others for
   * what most forms ask.
   */
  static final List<String> LANGUAGES =
      List.of(
          "en", "de", "fr", "es", "it", "nl", "pt", "pl", "cs", "sv", "da", "no", "fi", "tr", "ro",
          "hu", "ru", "ja", "zh", "ko");

  /** Languages that are read by the list of a near one, and the two names of Norwegian. */
  private static final Map<String, String> NEAR =
      Map.of("nb", "no", "nn", "no", "sk", "cs", "uk", "ru", "be", "ru");

  /** The words for one kind in one language. */
  record Entry(List<Phrase> words, List<Phrase> vetoes) {}

  private static final Map<String, Map<FieldKind, Entry>> BY_LANGUAGE = read();

  private static final PhraseIndex<Heard.Hit> PHRASES = new PhraseIndex<>();
  private static final Map<String, List<Heard.Hit>> WHOLE_TEXTS = new HashMap<>();
  private static final int ALL = (1 << LANGUAGES.size()) - 1;

  static {
    BY_LANGUAGE.forEach(FieldWords::index);
  }

  /** Sites ask the same on every page: what was heard once need not be looked up again. */
  private static final Map<String, Heard> MEMO = new ConcurrentHashMap<>();

  // A few hundred bytes each; a site that has more wordings than this gains nothing by a memo.
  private static final int MOST_REMEMBERED = 5_000;

  private FieldWords() {}

  private static void index(String language, Map<FieldKind, Entry> entries) {
    int bit = mask(List.of(language));
    entries.forEach(
        (kind, entry) -> {
          entry.words().forEach(word -> index(word, new Heard.Hit(bit, kind, word.letters())));
          entry.vetoes().forEach(veto -> index(veto, new Heard.Hit(bit, kind, 0)));
        });
  }

  private static void index(Phrase phrase, Heard.Hit hit) {
    if (phrase.whole()) {
      WHOLE_TEXTS.computeIfAbsent(phrase.text(), text -> new ArrayList<>()).add(hit);
    } else {
      phrase.patterns().forEach(pattern -> PHRASES.add(pattern, hit));
    }
  }

  /**
   * The lists to try for a page: its own language with English, in which names and ids are written.
   */
  static List<String> forPage(String language) {
    String list = NEAR.getOrDefault(language, language);
    return LANGUAGES.contains(list) && !list.equals("en") ? List.of(list, "en") : List.of("en");
  }

  /**
   * The kind whose phrase accounts for most of the text, unless one of its vetoes stands there too.
   * {@link FieldKind#AGAIN} is never the answer; ask {@link #says}.
   */
  static FieldKind match(String folded, List<String> languages) {
    return heard(folded).best(mask(languages));
  }

  /** Whether the text asks for this kind, whatever else it asks for. */
  static boolean says(FieldKind kind, String folded, List<String> languages) {
    return heard(folded).strength(kind, mask(languages)) > 0;
  }

  /**
   * Whether the text asks for both kinds in the same words, as 'nom' is a name or its last part.
   */
  static boolean either(FieldKind one, FieldKind other, String folded, List<String> languages) {
    Heard heard = heard(folded);
    int strength = heard.strength(one, mask(languages));
    return strength > 0 && strength == heard.strength(other, mask(languages));
  }

  /** Whether the words for this kind are most of the text. */
  static boolean most(FieldKind kind, String folded, List<String> languages) {
    int letters = folded.replace(" ", "").length();
    return heard(folded).strength(kind, mask(languages)) * 2 >= letters;
  }

  /** Whether the text begins with a word for this kind. */
  static boolean begins(FieldKind kind, String folded, List<String> languages) {
    if (folded.isEmpty()) {
      return false;
    }
    String text = folded + " ";
    for (String language : languages) {
      Entry entry = of(language).get(kind);
      if (entry != null) {
        for (Phrase phrase : entry.words()) {
          if (text.startsWith(phrase.text() + " ")) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static Heard heard(String folded) {
    if (folded.isEmpty()) {
      return Heard.NOTHING;
    }
    Heard known = MEMO.get(folded);
    if (known != null) {
      return known;
    }
    List<Heard.Hit> hits = new ArrayList<>();
    PHRASES.find(" " + folded + " ", hits::add);
    String core = Phrase.core(folded);
    if (core.length() > 1 || core.equals(folded)) { // 'q' is a search, 'q7' the seventh question
      hits.addAll(WHOLE_TEXTS.getOrDefault(core, List.of()));
    }
    Heard heard = hits.isEmpty() ? Heard.NOTHING : new Heard(List.copyOf(hits));
    if (MEMO.size() >= MOST_REMEMBERED) {
      MEMO.clear();
    }
    MEMO.put(folded, heard);
    return heard;
  }

  private static int mask(List<String> languages) {
    if (languages.equals(LANGUAGES)) {
      return ALL;
    }
    int mask = 0;
    for (String language : languages) {
      mask |= 1 << LANGUAGES.indexOf(language);
    }
    return mask;
  }

  /** All entries of a language, for tests that try each. */
  static Map<FieldKind, Entry> of(String language) {
    return BY_LANGUAGE.getOrDefault(language, Map.of());
  }

  private static Map<String, Map<FieldKind, Entry>> read() {
    Map<String, Map<FieldKind, Entry>> all = new LinkedHashMap<>();
    try {
      for (String language : LANGUAGES) {
        ContentFile file = Content.shipped().open("site/fields/" + language + ".yaml");
        Reading<FieldWordFile> reading =
            YamlReader.read(file.bytes(), file.name(), FieldWordFile.class, Words.NONE);
        if (!reading.sound()) {
          throw new IllegalStateException(reading.findings().toString());
        }
        Map<FieldKind, Entry> entries = new EnumMap<>(FieldKind.class);
        reading
            .value()
            .flatMap(read -> read.fields().given())
            .orElse(Map.of())
            .forEach((id, entry) -> entries.put(kind(id), entry(entry.value())));
        all.put(language, entries);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  private static FieldKind kind(String id) {
    return FieldKind.valueOf(id.replace('-', '_').toUpperCase(Locale.ROOT));
  }

  private static Entry entry(FieldWordFile.Entry entry) {
    return new Entry(
        phrases(entry.words().given().orElse(List.of())),
        phrases(entry.veto().given().orElse(List.of())));
  }

  private static List<Phrase> phrases(List<Given<String>> words) {
    List<Phrase> phrases = new ArrayList<>();
    for (Given<String> word : words) {
      Phrase phrase = Phrase.read(word.value());
      phrases.add(phrase);
      phrases.addAll(phrase.shortened());
    }
    return List.copyOf(phrases);
  }
}
