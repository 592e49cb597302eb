package dev.avow.site.plan;

/** The two parts of what is told of a gap: what happened, and after it what could be done. */
public final class Advice {

  private static final String SENTENCE_ENDS = ". ";

  private Advice() {}

  /** The first sentence. */
  public static String problem(String detail) {
    int end = detail.indexOf(SENTENCE_ENDS);
    return end < 0 ? detail : detail.substring(0, end + 1);
  }

  /** All others; empty where it is not known what could be done. */
  public static String remedy(String detail) {
    return detail.substring(problem(detail).length()).strip();
  }
}
