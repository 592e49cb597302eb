/** Checks that pages and addresses give nobody's data away. */
@NullMarked
package dev.avow.check.leak;

import org.jspecify.annotations.NullMarked;
