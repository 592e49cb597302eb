/**
 * What checks may look at: the facts kept of each page, what the declaration says of the site, and
 * the shape of a check. Facts are read in one visit of each page; checks judge facts, never pages.
 */
@NullMarked
package dev.avow.check.fact;

import org.jspecify.annotations.NullMarked;
