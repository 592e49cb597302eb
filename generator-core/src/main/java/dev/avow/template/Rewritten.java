package dev.avow.template;

import dev.avow.finding.Location;

/**
 * A text that the overlay lays over one of ours, or over none.
 *
 * @param id of the word or phrase
 * @param where it stands in the overlay
 * @param text what it says now
 * @param before what ours says; empty if there is none
 */
public record Rewritten(String id, Location where, String text, String before) {}
