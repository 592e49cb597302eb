/** Checks of the crawl itself: what could not be seen is said, never passed. */
@NullMarked
package dev.avow.check.coverage;

import org.jspecify.annotations.NullMarked;
