package dev.avow.document;

import dev.avow.template.Fact;
import java.util.List;

/**
 * A piece of a block between two ends of sentences, or the words of a link.
 *
 * @param ours its words that stand in the clause, rather than in a printed value
 * @param unsaid those that stand outside of {@code <@says>} too
 * @param said whether some of them stand inside {@code <@says>}
 * @param bare whether it is nothing but printed values
 */
record Sentence(
    String text, List<Fact> facts, String ours, String unsaid, boolean said, boolean bare) {
  Sentence {
    facts = List.copyOf(facts);
  }

  /** Whether a fact in it is more than a name, a date or an address. */
  boolean supported() {
    return bare || facts.stream().anyMatch(fact -> !fact.identity());
  }

  /** How many words rest on no fact of their own. */
  int bareWords() {
    return Sentences.words(unsaid);
  }

  /** Whether it rests on nothing but what the declaration denies, and so can only deny it. */
  boolean answersNo() {
    List<Fact> claims = facts.stream().filter(fact -> !fact.identity()).toList();
    return !claims.isEmpty()
        && claims.stream().map(Fact::value).allMatch(value -> value.matches("false|none"));
  }
}
