/** Checks of the privacy notice: reachable, recognized, unchanged, linked. */
@NullMarked
package dev.avow.check.notice;

import org.jspecify.annotations.NullMarked;
