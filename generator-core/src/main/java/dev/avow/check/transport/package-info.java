/** Checks of redirects and of how hosts encrypt. */
@NullMarked
package dev.avow.check.transport;

import org.jspecify.annotations.NullMarked;
