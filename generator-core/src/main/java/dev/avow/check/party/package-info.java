/** Checks of the hosts of others that pages talk to. */
@NullMarked
package dev.avow.check.party;

import org.jspecify.annotations.NullMarked;
