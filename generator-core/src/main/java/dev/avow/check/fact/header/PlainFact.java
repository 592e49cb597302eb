package dev.avow.check.fact.header;

import dev.avow.check.fact.place.Placed;

/**
 * A place of a page from which something comes or goes unencrypted.
 *
 * @param to the address without the values of its query
 */
public record PlainFact(Kind kind, String to, String element, int line, int column)
    implements Placed {

  /** What browsers make of it (W3C Mixed Content, 3). */
  public enum Kind {
    /** Refused on an encrypted page: script, style, frame, font. */
    ACTIVE,
    /** Asked for encrypted, and shown only when it comes so: image, sound, film. */
    PASSIVE,
    /** Followed as it is: a link to an own page, or to a file to keep. */
    LINK,
    /** As the page itself came, because no scheme is written, and the page came unencrypted. */
    SCHEMELESS
  }
}
