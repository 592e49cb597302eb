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

/** The words of several languages, which are looked for in one pass over a text. */
final class WordShelf {

  /** The words for one kind in one language. */
  record Entry(List<Phrase> words, List<Phrase> vetoes) {}

  private final Map<String, Map<FieldKind, Entry>> byLanguage = new LinkedHashMap<>();
  private final PhraseIndex<Heard.Hit> phrases = new PhraseIndex<>();
  private final Map<String, List<Heard.Hit>> wholeTexts = new HashMap<>();

  WordShelf(List<String> languages) {
    for (String language : languages) {
      Map<FieldKind, Entry> entries = read(language);
      byLanguage.put(language, entries);
      index(FieldWords.mask(List.of(language)), entries);
    }
  }

  /** All entries of a language; empty for one of another shelf. */
  Map<FieldKind, Entry> of(String language) {
    return byLanguage.getOrDefault(language, Map.of());
  }

  /** What these words say to a text. */
  List<Heard.Hit> hits(String folded) {
    List<Heard.Hit> hits = new ArrayList<>();
    phrases.find(" " + folded + " ", hits::add);
    String core = Phrase.core(folded);
    if (core.length() > 1 || core.equals(folded)) { // 'q' is a search, 'q7' the seventh question
      hits.addAll(wholeTexts.getOrDefault(core, List.of()));
    }
    return hits;
  }

  private void index(int bit, Map<FieldKind, Entry> entries) {
    entries.forEach(
        (kind, entry) -> {
          entry.words().forEach(word -> index(word, new Heard.Hit(bit, kind, word.letters())));
          entry.vetoes().forEach(veto -> index(veto, new Heard.Hit(bit, kind, 0)));
        });
  }

  private void index(Phrase phrase, Heard.Hit hit) {
    if (phrase.whole()) {
      wholeTexts.computeIfAbsent(phrase.text(), text -> new ArrayList<>()).add(hit);
    } else {
      phrase.patterns().forEach(pattern -> phrases.add(pattern, hit));
    }
  }

  private static Map<FieldKind, Entry> read(String language) {
    Map<FieldKind, Entry> entries = new EnumMap<>(FieldKind.class);
    try {
      ContentFile file = Content.shipped().open("site/fields/" + language + ".yaml");
      Reading<FieldWordFile> reading =
          YamlReader.read(file.bytes(), file.name(), FieldWordFile.class, Words.NONE);
      if (!reading.sound()) {
        throw new IllegalStateException(reading.findings().toString());
      }
      reading
          .value()
          .flatMap(read -> read.fields().given())
          .orElse(Map.of())
          .forEach((id, entry) -> entries.put(kind(id), entry(entry.value())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
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
