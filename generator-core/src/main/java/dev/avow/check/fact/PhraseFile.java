package dev.avow.check.fact;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Key;
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
}
