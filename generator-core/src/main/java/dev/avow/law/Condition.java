package dev.avow.law;

import java.util.List;
import java.util.stream.Collectors;

/** When a requirement applies: named facts joined by and, or, not. */
public sealed interface Condition {

  /**
   * A fact about the declaration or the site: {@code form.collects(ssn)}.
   *
   * @param arguments any of them suffices; empty for a fact without arguments
   * @param column where it stands in the text it was read from, counted from 1
   */
  record Fact(String name, List<String> arguments, int column) implements Condition {
    public Fact {
      arguments = List.copyOf(arguments);
    }

    @Override
    public String toString() {
      return arguments.isEmpty() ? name : name + "(" + String.join(", ", arguments) + ")";
    }
  }

  /** All of them hold. */
  record And(List<Condition> parts) implements Condition {
    public And {
      parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
      return parts.stream()
          .map(part -> part instanceof Or ? "(" + part + ")" : part.toString())
          .collect(Collectors.joining(" and "));
    }
  }

  /** At least one of them holds. */
  record Or(List<Condition> parts) implements Condition {
    public Or {
      parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
      return parts.stream().map(Condition::toString).collect(Collectors.joining(" or "));
    }
  }

  /** It does not hold. */
  record Not(Condition part) implements Condition {
    @Override
    public String toString() {
      return part instanceof Fact || part instanceof Not ? "not " + part : "not (" + part + ")";
    }
  }
}
