package dev.avow.check.field;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Key;
import java.util.List;
import java.util.Map;

/** A file of {@code site/fields}: how forms ask for things in one language. */
record FieldWordFile(
    @Key(says = "The words by kind of field.", required = true)
        Answer<Map<String, Given<Entry>>> fields) {

  /** The words for one kind of field. */
  record Entry(
      @Key(says = "Words that ask for it.", required = true) Answer<List<Given<String>>> words,
      @Key(says = "Words beside which the others mean something else.")
          Answer<List<Given<String>>> veto) {}
}
