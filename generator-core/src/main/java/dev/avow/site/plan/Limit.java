package dev.avow.site.plan;

/** A bound that can be hit; all but one can be raised by the option they name. */
public enum Limit {
  PAGES("max-pages"),
  DEPTH("max-depth"),
  TIME("max-time"),
  QUERIES("max-queries"),
  SAME_BODY("max-same-body"),
  /** A path that repeats itself is a trap at any number; nothing raises it. */
  REPEATED_SEGMENTS(""),
  LINKS("max-links"),
  SITEMAP("max-pages");

  private final String option;

  Limit(String option) {
    this.option = option;
  }

  /** The word of the option that raises it; empty when none does. */
  public String option() {
    return option;
  }

  /** What is limited, in words. */
  public String words() {
    return option.isEmpty()
        ? "repeated parts of a path"
        : option.replaceFirst("^max-", "").replace('-', ' ');
  }

  /**
   * A limit that was hit.
   *
   * @param detail one sentence on what was cut off and where; then how to go on, if one can
   */
  public record Hit(Limit limit, String detail) {

    /** What was cut off and where, without how to go on. */
    public String problem() {
      return Advice.problem(detail);
    }
  }
}
