/**
 * Holds what was seen on a site against what was declared: pages in, findings out. Reads pages
 * through {@code site}; knows nothing of laws. Users may rely on its public types.
 */
@NullMarked
package dev.avow.check;

import org.jspecify.annotations.NullMarked;
