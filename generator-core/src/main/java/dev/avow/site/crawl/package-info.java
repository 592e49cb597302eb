/**
 * Many pages: in which order they are asked for, what robots.txt and sitemaps say, a folder in a
 * server's place, and what could not be seen.
 */
@NullMarked
package dev.avow.site.crawl;

import org.jspecify.annotations.NullMarked;
