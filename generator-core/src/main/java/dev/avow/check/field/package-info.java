/**
 * Takes each field of a form for what it asks, in twenty languages, by the evidence the page gives.
 * Knows nothing of declarations; {@code fact} asks it, and nobody outside the room may rely on it.
 */
@NullMarked
package dev.avow.check.field;

import org.jspecify.annotations.NullMarked;
