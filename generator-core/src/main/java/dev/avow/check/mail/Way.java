package dev.avow.check.mail;

import dev.avow.finding.Location;

/**
 * A way to leave a mailing that one face of a message offers.
 *
 * @param to where it leads; of a reply, nowhere but back
 * @param worded whether words say so; else only its address does, and its words are filled in
 */
record Way(Kind kind, Destination to, boolean worded, Location where) {

  /** What a person does to leave. */
  enum Kind {
    FOLLOW,
    REPLY
  }
}
