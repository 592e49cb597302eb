/** Somebody's data where they do not belong: in addresses, in text, and behind the text. */
@NullMarked
package dev.avow.check.fact.leak;

import org.jspecify.annotations.NullMarked;
