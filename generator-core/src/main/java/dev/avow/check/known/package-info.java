/**
 * What is known about others before any page is looked at: who is behind a host, whose a cookie is,
 * what records, measures or embeds. Read from tables of the content when first asked for.
 */
@NullMarked
package dev.avow.check.known;

import org.jspecify.annotations.NullMarked;
