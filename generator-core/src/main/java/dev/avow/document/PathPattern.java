package dev.avow.document;

import java.util.List;

/** A pattern of paths: {@code *} is one name or number, {@code **} any number of them. */
record PathPattern(List<String> steps) {
  static PathPattern of(String text) {
    return new PathPattern(SaidFacts.steps(text));
  }

  /** Whether it names one key and no other. */
  boolean exact() {
    return !steps.contains("*") && !steps.contains("**");
  }

  boolean matches(List<String> path) {
    return reads(0, path, 0, End.BOTH);
  }

  /** Whether it names the path or something that the path lies in. */
  boolean covers(List<String> path) {
    return reads(0, path, 0, End.PATTERN);
  }

  /** Whether it asks for something inside the path. */
  boolean reachesInto(List<String> path) {
    return reads(0, path, 0, End.PATH);
  }

  /** Which of the two has to be at its end: what is left of the other does not matter. */
  private enum End {
    BOTH,
    PATTERN,
    PATH
  }

  private boolean reads(int step, List<String> path, int at, End end) {
    if (step == steps.size()) {
      return end == End.PATTERN || (end == End.BOTH && at == path.size());
    }
    if (end == End.PATH && at == path.size() && step > 0) {
      return true;
    }
    String wanted = steps.get(step);
    if (wanted.equals("**")) {
      for (int next = at; next <= path.size(); next++) {
        if (reads(step + 1, path, next, end)) {
          return true;
        }
      }
      return false;
    }
    return at < path.size()
        && (wanted.equals("*") || wanted.equals(path.get(at)))
        && reads(step + 1, path, at + 1, end);
  }
}
