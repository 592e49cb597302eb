/**
 * A declaration read: words and aliases of the vocabulary understood, references resolved,
 * contradictions between its own statements found.
 */
@NullMarked
package dev.avow.declaration;

import org.jspecify.annotations.NullMarked;
