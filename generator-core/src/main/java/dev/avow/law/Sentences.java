package dev.avow.law;

import java.util.List;

/** Clauses of reasons made into a sentence. */
final class Sentences {

  /** More reasons than these hide the first one. */
  private static final int TOLD = 3;

  private Sentences() {}

  static String of(Truth truth) {
    return of(truth.because().stream().map(Truth.Because::says).distinct().toList());
  }

  static String of(Verdict verdict) {
    return of(verdict.why());
  }

  /** {@code A; b; c (and 4 more).} */
  static String of(List<String> clauses) {
    if (clauses.isEmpty()) {
      return "";
    }
    List<String> told = clauses.subList(0, Math.min(TOLD, clauses.size()));
    int left = clauses.size() - told.size();
    String text = String.join("; ", told) + (left == 0 ? "" : " (and " + left + " more)") + ".";
    int first = text.codePointAt(0);
    return Character.toString(Character.toUpperCase(first))
        + text.substring(Character.charCount(first));
  }
}
