package dev.avow.check.fact.form;

import dev.avow.check.fact.place.Placed;
import dev.avow.check.field.Clue;
import dev.avow.check.field.FieldKind;
import java.util.Set;

/**
 * One field of a form, as far as checks need it.
 *
 * @param name what the page calls it: its name, else its id, else its place among the fields
 * @param word the word of the vocabulary it asks for, by the declaration's list of fields or by its
 *     kind; empty when it asks for nothing personal
 */
public record FieldFact(
    String name,
    FieldKind kind,
    String word,
    Clue evidence,
    Set<FieldTrait> traits,
    int line,
    int column)
    implements Placed {

  public FieldFact {
    traits = Set.copyOf(traits);
  }

  public boolean is(FieldTrait trait) {
    return traits.contains(trait);
  }

  /** Whether it asks for something about a person. */
  public boolean personal() {
    return !word.isEmpty();
  }

  /** With its article, for a sentence. */
  public String asksFor() {
    return kind.personal() ? kind.phrase() : "'" + word + "'";
  }
}
