/** What the head of a response asks browsers to do, and what a page does without encryption. */
@NullMarked
package dev.avow.check.fact.header;

import org.jspecify.annotations.NullMarked;
