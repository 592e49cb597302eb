package dev.avow.document;

import dev.avow.document.SaidFacts.How;
import dev.avow.document.SaidFacts.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A {@code when:} of documents.yaml, in three-valued logic: what is unknown decides nothing, also
 * behind {@code not}.
 */
sealed interface DocumentCondition {
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

  /** One of the values there is the word. */
  record Equal(PathPattern pattern, String word) implements DocumentCondition {
    @Override
    public Truth of(SaidFacts facts) {
      return ask(facts, pattern, said -> said.how() == How.GIVEN && said.value().equals(word));
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

  PathPattern LAWS = PathPattern.of("laws");

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
    Parser parser = new Parser(text);
    DocumentCondition condition = parser.or();
    if (!parser.next.isEmpty()) {
      throw new IllegalArgumentException("'" + parser.next + "' is not expected");
    }
    return condition;
  }

  /** Recursive descent over or, and, not, atoms. */
  final class Parser {
    private static final Pattern TOKEN = Pattern.compile("\\s*([(),=]|[\\w.*\\[\\]:/+-]+|\\S)");
    private final Matcher tokens;
    private String next = "";

    Parser(String text) {
      tokens = TOKEN.matcher(text);
      advance();
    }

    private String advance() {
      String token = next;
      next = tokens.find() ? tokens.group(1) : "";
      return token;
    }

    DocumentCondition or() {
      List<DocumentCondition> parts = new ArrayList<>(List.of(and()));
      while (next.equals("or")) {
        advance();
        parts.add(and());
      }
      return parts.size() == 1 ? parts.get(0) : new Or(List.copyOf(parts));
    }

    private DocumentCondition and() {
      List<DocumentCondition> parts = new ArrayList<>(List.of(not()));
      while (next.equals("and")) {
        advance();
        parts.add(not());
      }
      return parts.size() == 1 ? parts.get(0) : new And(List.copyOf(parts));
    }

    private DocumentCondition not() {
      if (next.equals("not")) {
        advance();
        return new Not(not());
      }
      if (next.equals("(")) {
        advance();
        DocumentCondition inside = or();
        expect(")");
        return inside;
      }
      String name = advance();
      if (!name.matches("[\\w*][\\w.*\\[\\]-]*")) {
        throw new IllegalArgumentException(
            name.isEmpty() ? "it ends too early" : "'" + name + "' is not a path");
      }
      if (next.equals("(") && name.equals("any")) {
        return any();
      }
      if (next.equals("(") && name.equals("none")) {
        advance();
        PathPattern pattern = PathPattern.of(advance());
        expect(")");
        return new None(pattern);
      }
      if (next.equals("=")) {
        advance();
        return new Equal(PathPattern.of(name), advance());
      }
      return new Given(PathPattern.of(name));
    }

    private DocumentCondition any() {
      List<DocumentCondition> parts = new ArrayList<>();
      do {
        advance();
        parts.add(or());
      } while (next.equals(","));
      expect(")");
      return new Or(List.copyOf(parts));
    }

    private void expect(String sign) {
      if (!next.equals(sign)) {
        throw new IllegalArgumentException("'" + sign + "' is missing");
      }
      advance();
    }
  }
}
