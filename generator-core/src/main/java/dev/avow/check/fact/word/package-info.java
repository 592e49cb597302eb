/**
 * What pages say, in the languages Avow knows: phrases by topic, the words of links, subjects of a
 * notice, days and lengths of time.
 */
@NullMarked
package dev.avow.check.fact.word;

import org.jspecify.annotations.NullMarked;
