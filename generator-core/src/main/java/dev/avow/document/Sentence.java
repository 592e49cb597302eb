package dev.avow.document;

import dev.avow.template.Fact;
import java.util.List;

/**
 * A piece of a block between two ends of sentences, or the words of a link.
 *
 * @param bareWords how many of its words are printed by no value and said of none
 * @param said whether some of them stand inside {@code <@says>}
 * @param bare whether it is nothing but printed values
 */
record Sentence(String text, List<Fact> facts, int bareWords, boolean said, boolean bare) {
  Sentence {
    facts = List.copyOf(facts);
  }

  /** Whether a fact in it is more than a name, a date or an address. */
  boolean supported() {
    return bare || facts.stream().anyMatch(fact -> !fact.identity());
  }
}
