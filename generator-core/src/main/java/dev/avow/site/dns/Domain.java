package dev.avow.site.dns;

/**
 * What DNS says of a domain.
 *
 * @param untold why that is not known, as a sentence; empty when it is known
 */
public record Domain(String name, Status status, String untold) {

  /** What it was asked about, and what it said. */
  public enum Status {
    /** There is such a name; of a domain for mail, it takes mail. */
    FINE,
    /** Nobody has the name. */
    UNKNOWN,
    /** It has neither a server for mail nor an address of its own (RFC 5321, 5.1). */
    WITHOUT_MAIL,
    /** It says that it takes no mail (RFC 7505). */
    REFUSES_MAIL,
    UNTOLD
  }

  /** A name of which DNS did not tell. */
  public static Domain untold(String name, String why) {
    return new Domain(name, Status.UNTOLD, why);
  }
}
