/**
 * One request and its answer: it connects to the address that was checked, ends what does not end,
 * and says in words why nothing came.
 */
@NullMarked
package dev.avow.site.http;

import org.jspecify.annotations.NullMarked;
