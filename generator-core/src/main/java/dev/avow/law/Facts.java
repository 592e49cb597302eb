package dev.avow.law;

import dev.avow.law.Condition.And;
import dev.avow.law.Condition.Fact;
import dev.avow.law.Condition.Not;
import dev.avow.law.Condition.Or;
import java.util.List;

/** Answers conditions about one declaration and what was seen of its site. */
final class Facts {

  private final Matter matter;

  Facts(Matter matter) {
    this.matter = matter;
  }

  /** Whether the condition holds, and which facts decided. */
  Truth of(Condition condition) {
    if (condition instanceof And and) {
      return Truth.all(and.parts().stream().map(this::of).toList());
    }
    if (condition instanceof Or or) {
      return Truth.any(or.parts().stream().map(this::of).toList());
    }
    if (condition instanceof Not not) {
      return of(not.part()).not();
    }
    return fact((Fact) condition);
  }

  private Truth fact(Fact fact) {
    FactKind kind = FactBook.kind(fact.name());
    if (kind == null) {
      throw new IllegalStateException("no fact '" + fact.name() + "'");
    }
    List<String> arguments = fact.arguments().isEmpty() ? List.of("") : fact.arguments();
    return Truth.any(
        arguments.stream().map(argument -> kind.answer().apply(matter, argument)).toList());
  }
}
