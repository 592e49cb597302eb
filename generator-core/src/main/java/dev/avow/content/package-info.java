/**
 * Opens what policy-templates ships (vocabulary, requirements, clauses, words) and the user's
 * overlay folder over it. Everything a lawyer or translator maintains comes into the house here.
 */
@NullMarked
package dev.avow.content;

import org.jspecify.annotations.NullMarked;
