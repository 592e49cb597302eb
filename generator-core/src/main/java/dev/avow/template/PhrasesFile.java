package dev.avow.template;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Key;
import dev.avow.yaml.Shorthand;
import java.util.Map;

/** The small phrases of one language. */
record PhrasesFile(
    @Key(says = "The phrases by id.", required = true) Answer<Map<String, Given<Phrase>>> phrases) {

  /** One phrase. */
  @Shorthand("says")
  record Phrase(@Key(says = "Its words.", required = true) Answer<String> says) {}
}
