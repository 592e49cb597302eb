/** Checks of cookies and of what else a site stores in browsers. */
@NullMarked
package dev.avow.check.cookie;

import org.jspecify.annotations.NullMarked;
