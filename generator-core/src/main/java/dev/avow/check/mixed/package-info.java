/** Checks of what encrypted pages load, send and link to unencrypted. */
@NullMarked
package dev.avow.check.mixed;

import org.jspecify.annotations.NullMarked;
