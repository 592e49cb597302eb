package dev.avow.site;

import java.time.Duration;
import java.util.Optional;

/** How long to wait before an answer that says "not now" is asked for again. */
final class Patience {

  /** Longer waits are told, not slept. */
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private Patience() {}

  /** Empty when asking again is of no use. */
  static Optional<Duration> before(Response response, int attempt) {
    return switch (response.status()) {
      case 429, 503 -> asked(response, attempt);
      case 502, 504 -> Optional.of(Duration.ofSeconds(attempt));
      default -> Optional.empty();
    };
  }

  private static Optional<Duration> asked(Response response, int attempt) {
    String value = response.headers().first("Retry-After").map(String::strip).orElse("");
    if (!value.matches("[0-9]{1,18}")) {
      // No hint that can be used, a date included: one more try, soon.
      return attempt == 1 ? Optional.of(Duration.ofSeconds(2)) : Optional.empty();
    }
    Duration wait = Duration.ofSeconds(Long.parseLong(value));
    return wait.compareTo(LONGEST) > 0 ? Optional.empty() : Optional.of(wait);
  }
}
