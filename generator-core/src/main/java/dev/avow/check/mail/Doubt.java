package dev.avow.check.mail;

import dev.avow.finding.Location;

/**
 * Something that decides a check and could not be judged, such as a link that is filled in when the
 * message is sent.
 *
 * @param why a sentence, with what would let it be judged
 */
public record Doubt(Location where, String why) {}
