/** What a crawl is to look at, within which limits, and in what manners. */
@NullMarked
package dev.avow.site.plan;

import org.jspecify.annotations.NullMarked;
