/** What a declaration promises about its site, in the form that pages are held against. */
@NullMarked
package dev.avow.check.fact.declared;

import org.jspecify.annotations.NullMarked;
