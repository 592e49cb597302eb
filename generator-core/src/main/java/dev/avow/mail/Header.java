package dev.avow.mail;

import dev.avow.finding.Location;

/**
 * One header of a message.
 *
 * @param name in lower case
 * @param value unfolded, values of a template marked by {@link Placeholder}
 */
public record Header(String name, String value, Location where) {}
