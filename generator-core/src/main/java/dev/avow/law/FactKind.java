package dev.avow.law;

import dev.avow.content.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;

/**
 * One named fact: what it asks, what it may be asked about, and the method that answers.
 *
 * @param own words of the fact itself
 * @param list the vocabulary list whose words it takes too; empty for none
 * @param bare whether it can stand without an argument
 * @param answer the method; its argument is empty when the fact stands bare
 */
record FactKind(
    String name,
    String says,
    List<String> own,
    String list,
    boolean bare,
    BiFunction<Matter, String, Truth> answer) {

  /** Numbers and months are written into words such as {@code over-12-months}. */
  private static final String COUNTED = "over-[1-9][0-9]{0,2}-months|[1-9][0-9]{0,3}[km]?";

  boolean needsArgument() {
    return !bare;
  }

  boolean takes(String argument, Vocabulary vocabulary) {
    return own.contains(argument)
        || (own.contains("#") && argument.matches(COUNTED))
        || (own.contains("place") && argument.matches("[a-z]{2}(-[a-z0-9]{1,3})?"))
        || (own.contains("outside") && argument.matches("outside-[a-z]{2}"))
        || vocabulary.of(list).contains(argument);
  }

  Collection<String> words(Vocabulary vocabulary) {
    List<String> words = new ArrayList<>(own);
    words.addAll(vocabulary.of(list));
    return words;
  }
}
