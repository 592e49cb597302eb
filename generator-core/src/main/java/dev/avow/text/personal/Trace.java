package dev.avow.text.personal;

/**
 * Personal data that stand in a text; not the data themselves.
 *
 * @param at where they begin
 * @param host the host of a mail address; else empty
 * @param role whether a mail address belongs to an office rather than a person
 * @param sameAs equal for equal mail addresses; 0 for anything else
 */
public record Trace(PersonalKind kind, int at, String host, boolean role, int sameAs) {

  static Trace of(PersonalKind kind, int at) {
    return new Trace(kind, at, "", false, 0);
  }

  /** The kind alone: the rest is not for print. */
  @Override
  public String toString() {
    return kind.name();
  }
}
