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
    return matches(0, path, 0, path.size());
  }

  /** Whether it names the path or something that the path lies in. */
  boolean covers(List<String> path) {
    for (int end = 0; end <= path.size(); end++) {
      if (matches(0, path, 0, end)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it asks for something inside the path. */
  boolean reachesInto(List<String> path) {
    for (int end = 1; end < steps.size(); end++) {
      if (new PathPattern(steps.subList(0, end)).matches(path)) {
        return true;
      }
    }
    return false;
  }

  private boolean matches(int step, List<String> path, int at, int end) {
    if (step == steps.size()) {
      return at == end;
    }
    String wanted = steps.get(step);
    if (wanted.equals("**")) {
      for (int next = at; next <= end; next++) {
        if (matches(step + 1, path, next, end)) {
          return true;
        }
      }
      return false;
    }
    return at < end
        && (wanted.equals("*") || wanted.equals(path.get(at)))
        && matches(step + 1, path, at + 1, end);
  }
}
