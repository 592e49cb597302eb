/**
 * Scripts, read without running them: what they load at once, what they load later, and what they
 * tell of consent.
 */
@NullMarked
package dev.avow.check.fact.script;

import org.jspecify.annotations.NullMarked;
