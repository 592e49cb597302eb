/**
 * An address or a folder becomes pages that were seen, and a plain account of what could not be
 * seen. Knows nothing of declarations. Everything that comes from a site is hostile: every
 * exchange, body, tree and crawl is bounded, and a bound that is hit makes the page or the run
 * incomplete, never passed. The HTTP client, the crawler library and the HTML parser live here and
 * nowhere else; the parser's nodes alone go on to the checks.
 */
@NullMarked
package dev.avow.site;

import org.jspecify.annotations.NullMarked;
