package dev.avow.yaml;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a declaration says under one key. Four answers, never two: a value, {@code none}, {@code
 * unknown}, or nothing at all; so no reader of a declaration can take silence for "no".
 *
 * @param <T> the type of a given value
 */
public sealed interface Answer<T> {

  /** Where the answer stands, or, when absent, where it would stand. */
  Place place();

  /** A value was given. */
  record Given<T>(T value, Place place) implements Answer<T> {}

  /** The author says that there is none: a statement of its own, fit to be printed. */
  record None<T>(Place place) implements Answer<T> {}

  /** The author says that nobody knows yet: prints nothing, asks a question. */
  record Unknown<T>(Place place) implements Answer<T> {}

  /** The author says nothing. */
  record Absent<T>(Place place) implements Answer<T> {}

  /** Folds all four cases; there is no shorter way that could forget one. */
  default <R> R fold(
      Function<? super T, ? extends R> given,
      Function<Place, ? extends R> none,
      Function<Place, ? extends R> unknown,
      Function<Place, ? extends R> absent) {
    if (this instanceof Given<T> answer) {
      return given.apply(answer.value());
    }
    if (this instanceof None<T>) {
      return none.apply(place());
    }
    if (this instanceof Unknown<T>) {
      return unknown.apply(place());
    }
    return absent.apply(place());
  }

  /**
   * The value, if one was given. The other three answers are all empty here: mind which matters.
   */
  default Optional<T> given() {
    return this instanceof Given<T> answer ? Optional.of(answer.value()) : Optional.empty();
  }

  /** The value, or null unless one was given. */
  default @Nullable T orNull() {
    return this instanceof Given<T> answer ? answer.value() : null;
  }

  default boolean isGiven() {
    return this instanceof Given<T>;
  }

  default boolean isNone() {
    return this instanceof None<T>;
  }

  default boolean isUnknown() {
    return this instanceof Unknown<T>;
  }

  default boolean isAbsent() {
    return this instanceof Absent<T>;
  }

  /**
   * The answer to a key inside this one: {@code organization.then(Organization::contact)}. An
   * unknown, denied or absent section answers every question inside it in the same way.
   */
  default <R> Answer<R> then(Function<? super T, Answer<R>> inside) {
    return fold(inside, None::new, Unknown::new, Absent::new);
  }

  /** The same answer with its value turned into another. */
  default <R> Answer<R> map(Function<? super T, ? extends R> change) {
    return fold(
        value -> new Given<>(change.apply(value), place()), None::new, Unknown::new, Absent::new);
  }
}
