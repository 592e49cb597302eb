package dev.avow.check.mail;

import dev.avow.finding.Location;

/**
 * An address that a mail program asks, or a click tells, as soon as the message is looked at.
 *
 * @param kind what it does
 */
record Remote(Kind kind, Destination to, Location where) {

  /** What the address is for. */
  enum Kind {
    /** Shows something. */
    SHOWS,
    /** Shows nothing a person sees, or is another address for each reader: tells of the opening. */
    PIXEL,
    /** A link that goes by another address to where it leads: tells of the click. */
    CLICK,
    /** A link that is another one for each reader. */
    NAMES
  }
}
