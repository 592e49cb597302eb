/** Checks of encryption, redirects and headers. */
@NullMarked
package dev.avow.check.transport;

import org.jspecify.annotations.NullMarked;
