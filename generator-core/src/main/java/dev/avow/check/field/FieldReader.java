package dev.avow.check.field;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/** Reads what the forms of a document ask for. */
public final class FieldReader {

  /** A form that sends more unseen keeps a state, and says nothing by it. */
  private static final int MOST_UNSEEN = 50;

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

  /** Those of what the group sends unseen that are of that kind, by their names. */
  public static List<Guess> unseen(
      FormGroup group, DocumentIndex index, FieldKind kind, Predicate<Element> which) {
    FieldGuess guess = new FieldGuess(index);
    return group.hidden().stream()
        .limit(MOST_UNSEEN)
        .filter(which)
        .map(guess::of)
        .filter(found -> found.kind() == kind)
        .toList();
  }
}
