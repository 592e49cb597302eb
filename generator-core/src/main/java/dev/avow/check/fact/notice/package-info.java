/** Privacy notices: how much a page looks like one, and what its text says. */
@NullMarked
package dev.avow.check.fact.notice;

import org.jspecify.annotations.NullMarked;
