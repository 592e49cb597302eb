package dev.avow.check.fact.leak;

import dev.avow.finding.Location;

/**
 * Somebody's data in a place where they do not belong: what kind of data and where, never the data.
 *
 * @param what with its article: "an e-mail address"
 * @param cause equal for one script or comment that several pages have; 0 for all else
 */
public record LeakFact(Place place, String what, int cause, String element, int line, int column) {

  /** Where data leak. */
  public enum Place {
    /** In the address of the page itself. */
    ADDRESS,
    /** In an address that the page names. */
    LINK,
    /** In text that people read: a number of one person. */
    TEXT,
    /** In text that people read: a bank account. */
    ACCOUNT,
    /** In a comment, an attribute or a script. */
    SOURCE,
    /** In an address: what logs somebody in. */
    SESSION
  }

  /**
   * Where it stands.
   *
   * @param page as findings name it
   */
  public Location at(String page) {
    return element.isEmpty() ? Location.of(page) : Location.onPage(page, element, line, column);
  }
}
