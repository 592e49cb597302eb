package dev.avow.law;

import dev.avow.law.Condition.And;
import dev.avow.law.Condition.Fact;
import dev.avow.law.Condition.Not;
import dev.avow.law.Condition.Or;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Answers conditions about one declaration and what was seen of its site. */
final class Facts {

  private final Matter matter;

  /** Many rows ask the same. */
  private final Map<Question, Truth> answered = new HashMap<>();

  private record Question(String fact, String argument) {}

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
        arguments.stream()
            .map(argument -> answer(kind, new Question(fact.name(), argument)))
            .toList());
  }

  private Truth answer(FactKind kind, Question asked) {
    Truth known = answered.get(asked);
    if (known == null) {
      known = kind.answer().apply(matter, asked.argument());
      answered.put(asked, known);
    }
    return known;
  }
}
