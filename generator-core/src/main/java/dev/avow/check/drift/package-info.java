/** Checks of what the declaration and the site say differently. */
@NullMarked
package dev.avow.check.drift;

import org.jspecify.annotations.NullMarked;
