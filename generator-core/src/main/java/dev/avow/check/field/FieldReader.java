package dev.avow.check.field;

import java.util.ArrayList;
import java.util.List;

/** Reads what the forms of a document ask for. */
public final class FieldReader {

  private FieldReader() {}

  /** Reads the word lists, which the first form would else wait for. */
  public static void prepare() {
    FieldWords.match("", FieldWords.forPage("en"));
  }

  /** The fields of one group, in document order, each taken for something. */
  public static List<Guess> read(FormGroup group, DocumentIndex index) {
    FieldGuess guess = new FieldGuess(index);
    List<Guess> first = new ArrayList<>();
    group.fields().forEach(field -> first.add(guess.of(field)));
    return FormContext.settle(first, index.language());
  }
}
