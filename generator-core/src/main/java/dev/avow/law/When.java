package dev.avow.law;

import dev.avow.law.Condition.And;
import dev.avow.law.Condition.Fact;
import dev.avow.law.Condition.Not;
import dev.avow.law.Condition.Or;
import dev.avow.yaml.Scalar;
import java.util.ArrayList;
import java.util.List;

/** A condition as a row writes it. */
@Scalar(
    says = "a condition: facts with 'and', 'or', 'not' and brackets",
    example = "law(gdpr) and use(email-list)")
public record When(String text) {

  private static final Grammar<Condition> GRAMMAR =
      new Grammar<>(When::fact, And::new, Or::new, Not::new);

  public When {
    GRAMMAR.read(text);
  }

  public Condition condition() {
    return GRAMMAR.read(text);
  }

  private static Condition fact(Tokens tokens) {
    int column = tokens.column();
    String name = tokens.word("the name of a fact");
    FactKind kind = FactBook.kind(name);
    if (kind == null) {
      throw Tokens.unknown("fact", name, column, FactBook.names());
    }
    List<String> arguments = new ArrayList<>();
    if (tokens.take("(")) {
      do {
        arguments.add(tokens.word("what '" + name + "' is asked about"));
      } while (tokens.take(","));
      tokens.demand(")");
    }
    if (arguments.isEmpty() && kind.needsArgument()) {
      throw tokens.wrong(
          "'" + name + "' asks about something", "Write it in brackets: '" + name + "(…)'.");
    }
    return new Fact(name, arguments, column);
  }
}
