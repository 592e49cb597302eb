/**
 * What a site shows, written down as a first declaration with the questions that are left. Guesses
 * nothing: what cannot be seen is {@code unknown}. Users may not rely on it.
 */
@NullMarked
package dev.avow.draft;

import org.jspecify.annotations.NullMarked;
