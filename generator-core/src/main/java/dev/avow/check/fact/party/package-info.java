/** Whom a page talks to: hosts, cookies, measuring services, and what waits until people agreed. */
@NullMarked
package dev.avow.check.fact.party;

import org.jspecify.annotations.NullMarked;
