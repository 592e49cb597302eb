package dev.avow.law;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Places of a declaration, and perhaps the values wanted there: {@code parties.*[role =
 * processor].contract.signed}, {@code safeguards.server-room.locked = true}.
 *
 * @param steps the keys from the top
 * @param values the values of which the place must have one; empty if any will do
 */
public record Term(List<Step> steps, List<String> values) {

  public Term {
    steps = List.copyOf(steps);
    values = List.copyOf(values);
  }

  /**
   * One key, or every key: {@code *}, perhaps only those of a kind: {@code *[is =
   * ssn|credit-card]}, or all but those: {@code *[not class = transactional]}.
   *
   * @param key the key, or {@code *}
   * @param filterKey the key below it that tells the kind; empty without a filter
   * @param kinds the words of which it must be one; a parent in the vocabulary catches its children
   * @param except whether it must be none of them; an item without the key is none
   */
  public record Step(String key, String filterKey, List<String> kinds, boolean except) {
    public Step {
      kinds = List.copyOf(kinds);
    }

    /** A key without a filter. */
    Step(String key) {
      this(key, "", List.of(), false);
    }

    boolean every() {
      return key.equals("*");
    }

    @Override
    public String toString() {
      return filterKey.isEmpty()
          ? key
          : key + (except ? "[not " : "[") + filterKey + " = " + String.join("|", kinds) + "]";
    }
  }

  static String joined(List<Term> terms) {
    return terms.stream().map(Term::toString).collect(Collectors.joining(", "));
  }

  /** The path alone, as the row writes it. */
  public String path() {
    return steps.stream().map(Step::toString).collect(Collectors.joining("."));
  }

  /** The places, for a sentence: {@code 'sees' under 'staff.roles'}. */
  String named() {
    return named("", steps);
  }

  /** What the term ranges over, for a sentence: {@code 'data' where 'is' is ssn}. */
  String range() {
    List<String> keys = steps.stream().takeWhile(step -> !step.every()).map(Step::key).toList();
    return "'"
        + String.join(".", keys)
        + "'"
        + steps.stream()
            .filter(step -> !step.filterKey().isEmpty())
            .map(Term::kind)
            .collect(Collectors.joining());
  }

  /**
   * What steps lead to from a place, for a sentence: a star is whatever stands under its section.
   *
   * @param path of the place; empty for the document
   */
  static String named(String path, List<Step> steps) {
    List<String> keys = new ArrayList<>(path.isEmpty() ? List.of() : List.of(path));
    String section = "";
    for (Step step : steps) {
      if (!step.every()) {
        keys.add(step.key());
        continue;
      }
      if (section.isEmpty()) {
        section = String.join(".", keys);
      }
      keys.clear();
    }
    String below = keys.isEmpty() ? "anything" : "'" + String.join(".", keys) + "'";
    return section.isEmpty() ? below : below + " under '" + section + "'";
  }

  private static String kind(Step step) {
    return " where '"
        + step.filterKey()
        + "' is "
        + (step.except() ? "not " : "")
        + String.join(" or ", step.kinds());
  }

  @Override
  public String toString() {
    return values.isEmpty() ? path() : path() + " = " + String.join("|", values);
  }
}
