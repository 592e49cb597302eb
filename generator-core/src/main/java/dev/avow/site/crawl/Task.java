package dev.avow.site.crawl;

import dev.avow.site.address.Address;
import dev.avow.site.page.Reached;

/**
 * One address to be looked at.
 *
 * @param needed whether the crawl was told to look here
 */
record Task(Address address, int depth, Reached reached, boolean needed) {}
