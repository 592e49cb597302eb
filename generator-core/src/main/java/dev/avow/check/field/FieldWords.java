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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How forms ask for things, in each language we have a list for. */
final class FieldWords {

  static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "nl", "pt");

  /** The words for one kind in one language. */
  record Entry(List<Phrase> words, List<Phrase> vetoes) {}

  private static final Map<String, Map<FieldKind, Entry>> BY_LANGUAGE = read();

  private FieldWords() {}

  /** What a text asks for. */
  record Match(FieldKind kind, int strength) {
    static final Match NOTHING = new Match(FieldKind.UNKNOWN, 0);
  }

  /**
   * The lists to try for a page: its own language with English, in which names and ids are written.
   */
  static List<String> forPage(String language) {
    return LANGUAGES.contains(language) && !language.equals("en")
        ? List.of(language, "en")
        : List.of("en");
  }

  /**
   * The kind whose phrase accounts for most of the text, unless one of its vetoes stands there too.
   * {@link FieldKind#AGAIN} is never the answer; ask {@link #says}.
   */
  static Match match(String folded, List<String> languages) {
    if (folded.isEmpty()) {
      return Match.NOTHING;
    }
    String padded = " " + folded + " ";
    Match best = Match.NOTHING;
    for (FieldKind kind : FieldKind.values()) {
      if (kind == FieldKind.AGAIN) {
        continue;
      }
      int strength = strength(kind, padded, languages);
      if (strength > best.strength()) {
        best = new Match(kind, strength);
      }
    }
    return best;
  }

  /** Whether the text asks for this kind, whatever else it asks for. */
  static boolean says(FieldKind kind, String folded, List<String> languages) {
    return !folded.isEmpty() && strength(kind, " " + folded + " ", languages) > 0;
  }

  /** Whether the text begins with a word for this kind. */
  static boolean begins(FieldKind kind, String folded, List<String> languages) {
    for (String language : languages) {
      Entry entry = BY_LANGUAGE.getOrDefault(language, Map.of()).get(kind);
      if (entry != null
          && entry.words().stream()
              .anyMatch(phrase -> (folded + " ").startsWith(phrase.text() + " "))) {
        return !folded.isEmpty();
      }
    }
    return false;
  }

  private static int strength(FieldKind kind, String padded, List<String> languages) {
    int strength = 0;
    for (String language : languages) {
      Entry entry = BY_LANGUAGE.getOrDefault(language, Map.of()).get(kind);
      if (entry != null) {
        for (Phrase phrase : entry.words()) {
          if (phrase.joined().length() > strength) {
            strength = Math.max(strength, phrase.in(padded));
          }
        }
      }
    }
    if (strength == 0) {
      return 0;
    }
    for (String language : languages) {
      Entry entry = BY_LANGUAGE.getOrDefault(language, Map.of()).get(kind);
      if (entry != null && entry.vetoes().stream().anyMatch(veto -> veto.in(padded) > 0)) {
        return 0;
      }
    }
    return strength;
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
    words.forEach(word -> phrases.add(Phrase.read(word.value())));
    return List.copyOf(phrases);
  }
}
