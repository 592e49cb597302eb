package dev.avow.mail;

import dev.avow.finding.Location;

/**
 * Something of a message that was not read.
 *
 * @param why a sentence
 */
public record MailGap(Location where, String why) {}
