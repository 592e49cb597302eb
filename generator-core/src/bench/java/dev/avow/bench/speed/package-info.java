/**
 * A whole site crawled beside others: makes the site, serves it, runs the competitors in turns, and
 * holds the ratios against the goals. Started by {@code speed.sh}; needs jsoup and Jackson's core
 * alone, so that the bounds load no more than they must.
 */
package dev.avow.bench.speed;
