package dev.avow.site.crawl;

import dev.avow.site.address.Address;

/**
 * One address to be looked at.
 *
 * @param start whether it is the address the crawl began with, which may have moved
 * @param needed whether the crawl was told to look here
 */
record Task(Address address, int depth, boolean start, boolean needed) {}
