package dev.avow.site;

/**
 * One address to be looked at.
 *
 * @param needed whether the crawl was told to look here
 */
record Task(Address address, int depth, Reached reached, boolean needed) {}
