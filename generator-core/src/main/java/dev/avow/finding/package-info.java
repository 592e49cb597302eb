/**
 * What was found, where, and what to do about it: the one vocabulary in which every room of the
 * house reports. Knows nothing of declarations, laws or sites. Users may rely on it.
 */
@NullMarked
package dev.avow.finding;

import org.jspecify.annotations.NullMarked;
