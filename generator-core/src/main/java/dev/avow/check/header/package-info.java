/** Checks of what a server tells browsers beside its pages. */
@NullMarked
package dev.avow.check.header;

import org.jspecify.annotations.NullMarked;
