package dev.avow.journal;

import java.util.function.Function;

/**
 * A type that is written as one text.
 *
 * @param write may throw {@link Unfit}: then the record that holds the value is not written
 * @param read may throw when the text is none of this type
 */
public record TextLeaf<T>(Class<T> type, Function<T, String> write, Function<String, T> read) {}
