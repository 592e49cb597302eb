/** Where things stand on a page, and what of it people can see. */
@NullMarked
package dev.avow.check.fact.place;

import org.jspecify.annotations.NullMarked;
