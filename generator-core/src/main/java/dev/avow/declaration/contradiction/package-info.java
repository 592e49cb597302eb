/**
 * What a declaration says in one place and takes back in another, whatever laws it is held against.
 * One small class for each statement that holds; {@link
 * dev.avow.declaration.contradiction.Contradictions} lists them.
 */
@NullMarked
package dev.avow.declaration.contradiction;

import org.jspecify.annotations.NullMarked;
