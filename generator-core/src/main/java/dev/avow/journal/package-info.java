/**
 * Records as lines of text, for what one run leaves to the next. What may be read back is decided
 * by the record types alone: a file can name no class, and nothing but those records, their plain
 * values and the leaves they were given with is ever made from it.
 */
@NullMarked
package dev.avow.journal;

import org.jspecify.annotations.NullMarked;
