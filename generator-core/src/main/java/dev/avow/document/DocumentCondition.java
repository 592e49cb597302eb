package dev.avow.document;

import dev.avow.document.SaidFacts.How;
import dev.avow.document.SaidFacts.Said;
import java.util.List;
import java.util.function.Predicate;

/**
 * A {@code when:} of documents.yaml, in three-valued logic: what is unknown decides nothing, also
 * behind {@code not}.
 */
sealed interface DocumentCondition {

  /** What is asked when a condition is {@code laws = gdpr}. */
  PathPattern LAWS = PathPattern.of("laws");

  /** Yes, no, or nobody knows. */
  enum Truth {
    YES,
    NO,
    OPEN;

    Truth not() {
      return this == YES ? NO : this == NO ? YES : OPEN;
    }
  }

  Truth of(SaidFacts facts);

  /** Something is given there. */
  record Given(PathPattern pattern) implements DocumentCondition {
    @Override
    public Truth of(SaidFacts facts) {
      return ask(facts, pattern, said -> said.how() == How.GIVEN && !said.value().equals("false"));
    }
  }

  /** One of the values there is the word; a yes or no that is {@code none} is {@code false}. */
  record Equal(PathPattern pattern, String word) implements DocumentCondition {
    @Override
    public Truth of(SaidFacts facts) {
      return ask(facts, pattern, said -> said.how() != How.UNKNOWN && said.value().equals(word));
    }
  }

  /** The declaration says that there is none. */
  record None(PathPattern pattern) implements DocumentCondition {
    @Override
    public Truth of(SaidFacts facts) {
      return ask(facts, pattern, said -> said.how() == How.NONE);
    }
  }

  /** The other way round. */
  record Not(DocumentCondition of) implements DocumentCondition {
    @Override
    public Truth of(SaidFacts facts) {
      return of.of(facts).not();
    }
  }

  /** All of them. */
  record And(List<DocumentCondition> parts) implements DocumentCondition {
    @Override
    public Truth of(SaidFacts facts) {
      List<Truth> truths = parts.stream().map(part -> part.of(facts)).toList();
      return truths.contains(Truth.NO)
          ? Truth.NO
          : truths.contains(Truth.OPEN) ? Truth.OPEN : Truth.YES;
    }
  }

  /** At least one of them. */
  record Or(List<DocumentCondition> parts) implements DocumentCondition {
    @Override
    public Truth of(SaidFacts facts) {
      List<Truth> truths = parts.stream().map(part -> part.of(facts)).toList();
      return truths.contains(Truth.YES)
          ? Truth.YES
          : truths.contains(Truth.OPEN) ? Truth.OPEN : Truth.NO;
    }
  }

  /** The laws without which it does not hold. */
  default List<String> laws() {
    if (this instanceof And and) {
      return and.parts().stream().flatMap(part -> part.laws().stream()).toList();
    }
    return this instanceof Equal equal && equal.pattern().equals(LAWS)
        ? List.of(equal.word())
        : List.of();
  }

  private static Truth ask(SaidFacts facts, PathPattern pattern, Predicate<Said> holds) {
    boolean open = false;
    for (Said said : facts.near(pattern)) {
      boolean there = pattern.covers(said.steps());
      if (there && holds.test(said)) {
        return Truth.YES;
      }
      open |= said.how() == How.UNKNOWN && (there || pattern.reachesInto(said.steps()));
    }
    return open ? Truth.OPEN : Truth.NO;
  }

  /**
   * Reads a condition.
   *
   * @throws IllegalArgumentException with the reason in words
   */
  static DocumentCondition parse(String text) {
    return new ConditionText(text).read();
  }
}
