package dev.avow.law;

import java.util.ArrayList;
import java.util.List;

/** Clauses of reasons made into a sentence. */
final class Reasons {

  /** More reasons than these hide the first one. */
  private static final int TOLD = 3;

  /** How a clause begins that misses a key. */
  static final String SILENT = "the declaration does not say ";

  private Reasons() {}

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
    String text =
        String.join("; ", folded(told)) + (left == 0 ? "" : " (and " + left + " more)") + ".";
    int first = text.codePointAt(0);
    return Character.toString(Character.toUpperCase(first))
        + text.substring(Character.charCount(first));
  }

  /** Keys that are missing one after the other are missed in one breath. */
  private static List<String> folded(List<String> clauses) {
    List<String> folded = new ArrayList<>();
    String before = "";
    for (String clause : clauses) {
      if (clause.startsWith(SILENT) && before.startsWith(SILENT)) {
        int last = folded.size() - 1;
        folded.set(last, folded.get(last) + ", nor " + clause.substring(SILENT.length()));
      } else {
        folded.add(clause);
      }
      before = clause;
    }
    return folded;
  }
}
