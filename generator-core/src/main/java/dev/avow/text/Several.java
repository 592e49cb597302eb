package dev.avow.text;

import java.util.List;
import java.util.stream.Collectors;

/** Several words in one message. */
public final class Several {
  /** More would hide the remedy. */
  private static final int SHOWN = 8;

  private Several() {}

  /** {@code 'a', 'b' and 3 more}. */
  public static String quoted(List<String> words) {
    int more = words.size() - SHOWN;
    return words.stream()
            .limit(SHOWN)
            .map(word -> "'" + word + "'")
            .collect(Collectors.joining(", "))
        + (more > 0 ? " and " + more + " more" : "");
  }
}
