/** Checks of the ways to say no, and of the channels for rights. */
@NullMarked
package dev.avow.check.choice;

import org.jspecify.annotations.NullMarked;
