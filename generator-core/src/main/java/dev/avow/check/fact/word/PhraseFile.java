package dev.avow.check.fact.word;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Key;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The file {@code site/phrases.yaml}: what pages say, by topic and language. */
record PhraseFile(
    @Key(says = "The phrases by topic.", required = true)
        Answer<Map<String, Given<Entry>>> phrases) {

  /** The phrases of one topic. */
  record Entry(
      @Key(says = "English.") Answer<List<Given<String>>> en,
      @Key(says = "German.") Answer<List<Given<String>>> de,
      @Key(says = "French.") Answer<List<Given<String>>> fr,
      @Key(says = "Spanish.") Answer<List<Given<String>>> es,
      @Key(says = "Italian.") Answer<List<Given<String>>> it,
      @Key(says = "Dutch.") Answer<List<Given<String>>> nl,
      @Key(says = "Portuguese.") Answer<List<Given<String>>> pt,
      @Key(says = "Other languages.") Answer<List<Given<String>>> others) {

    List<Answer<List<Given<String>>>> all() {
      return List.of(en, de, fr, es, it, nl, pt, others);
    }
  }

  /** All phrases by the topic's id. */
  static Map<String, List<String>> read() {
    Map<String, List<String>> all = new LinkedHashMap<>();
    ShippedPhrases.read("site/phrases.yaml", PhraseFile.class)
        .phrases()
        .given()
        .orElse(Map.of())
        .forEach(
            (id, entry) -> {
              List<String> phrases = new ArrayList<>();
              entry.value().all().forEach(list -> phrases.addAll(ShippedPhrases.words(list)));
              all.put(id, phrases);
            });
    return all;
  }
}
