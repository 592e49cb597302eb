package dev.avow.law;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Whether something is so, and why. Kleene's three values, with three reasons for not knowing.
 *
 * @param because what decided it; never empty
 */
record Truth(Value value, List<Because> because) {

  /** The values; of two reasons for not knowing, the earlier one is told. */
  enum Value {
    YES,
    NO,
    /** A person can answer it. */
    QUESTION,
    /** The site was looked at, and not all of it could be judged. */
    INCOMPLETE,
    /** This command did not look at the site. */
    NOT_ASKED
  }

  /** What silence under a key means to a fact; each fact says which, and why. */
  enum Silence {
    /** The list is complete by its nature, so what it leaves out is not so. */
    DENIES,
    /** Nobody has said, and only a person can. */
    ASKS
  }

  /** One thing that decided: a clause, and where in the declaration or on the site it stands. */
  record Because(String says, List<Ground> links) {}

  Truth {
    because = List.copyOf(because);
  }

  static Truth yes(String says, Place... places) {
    return of(Value.YES, says, places);
  }

  static Truth no(String says, Place... places) {
    return of(Value.NO, says, places);
  }

  static Truth question(String says, Place... places) {
    return of(Value.QUESTION, says, places);
  }

  static Truth of(Value value, String says, Place... places) {
    return new Truth(value, List.of(new Because(says, Ground.to(places))));
  }

  /** Yes or no as the answer says; {@code none} is a no. */
  static Truth told(Answer<Boolean> answer, String what, Silence silence) {
    return answer.fold(
        value -> of(value ? Value.YES : Value.NO, "'" + what + "' is " + value, answer.place()),
        place -> no("'" + what + "' is none", place),
        place -> question("'" + what + "' is unknown", place),
        place -> silent(what, silence, place));
  }

  static Truth silent(String what, Silence silence, Place place) {
    return silence == Silence.DENIES
        ? no("the declaration has no '" + what + "'", place)
        : question(Reasons.SILENT + "'" + what + "'", place);
  }

  /** Whether some entry of the map is so. */
  static <T> Truth some(
      Answer<Map<String, Given<T>>> map,
      String what,
      Silence silence,
      Function<Map.Entry<String, Given<T>>, Truth> each) {
    return map.fold(
        entries -> {
          List<Truth> parts = new ArrayList<>();
          entries.entrySet().forEach(entry -> parts.add(each.apply(entry)));
          return any(parts, "nothing under '" + what + "' is", map.place());
        },
        place -> no("'" + what + "' is none", place),
        place -> question("'" + what + "' is unknown", place),
        place -> silent(what, silence, place));
  }

  /** Whether some item of the list is so. */
  static <T> Truth item(
      Answer<List<Given<T>>> list, String what, Silence silence, Function<Given<T>, Truth> each) {
    return list.fold(
        items -> any(items.stream().map(each).toList(), "nothing is", list.place()),
        place -> no("'" + what + "' is none", place),
        place -> question("'" + what + "' is unknown", place),
        place -> silent(what, silence, place));
  }

  /** Whether one of them is so; of none, {@code nothing} is the reason. */
  static Truth any(List<Truth> parts, String nothing, Place place) {
    return parts.isEmpty() ? no(nothing, place) : any(parts);
  }

  static Truth any(List<Truth> parts) {
    return join(parts, Value.YES, Value.NO);
  }

  static Truth all(List<Truth> parts) {
    return join(parts, Value.NO, Value.YES);
  }

  Truth or(Truth other) {
    return any(List.of(this, other));
  }

  Truth and(Truth other) {
    return all(List.of(this, other));
  }

  Truth not() {
    return switch (value) {
      case YES -> new Truth(Value.NO, because);
      case NO -> new Truth(Value.YES, because);
      default -> this;
    };
  }

  boolean is(Value wanted) {
    return value == wanted;
  }

  private static Truth join(List<Truth> parts, Value decides, Value otherwise) {
    Value value = otherwise;
    for (Value candidate : List.of(decides, Value.QUESTION, Value.INCOMPLETE, Value.NOT_ASKED)) {
      if (parts.stream().anyMatch(part -> part.is(candidate))) {
        value = candidate;
        break;
      }
    }
    Set<Because> because = new LinkedHashSet<>();
    for (Truth part : parts) {
      if (part.is(value)) {
        because.addAll(part.because());
      }
    }
    return new Truth(value, List.copyOf(because));
  }
}
