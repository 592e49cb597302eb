package dev.avow.site;

/** A bound that can be hit; each can be raised by the option it names. */
public enum Limit {
  PAGES("max-pages"),
  DEPTH("max-depth"),
  TIME("max-time"),
  QUERIES("max-queries"),
  SAME_BODY("max-same-body"),
  REPEATED_SEGMENTS("max-repeats"),
  LINKS("max-links"),
  SITEMAP("max-pages");

  private final String option;

  Limit(String option) {
    this.option = option;
  }

  /** The word of the option that raises it, as the command line and Maven have it. */
  public String option() {
    return option;
  }

  /**
   * A limit that was hit.
   *
   * @param detail one sentence: what was cut off, where, and how to go on
   */
  public record Hit(Limit limit, String detail) {}
}
