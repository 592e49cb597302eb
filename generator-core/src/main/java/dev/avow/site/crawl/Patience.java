package dev.avow.site.crawl;

import dev.avow.site.http.Response;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** How long to wait before an answer that says "not now" is asked for again, if at all. */
final class Patience {

  private static final int MOST_TRIES = 3;

  /** Pages in a row; a site that is down is not helped by being asked three times for each. */
  private static final int MOST_IN_VAIN = 5;

  /** Longer waits are told, not slept. */
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private final Map<String, Integer> inVain = new ConcurrentHashMap<>();

  /** Empty when the answer is to be taken as it is. */
  Optional<Duration> before(String site, Response response, int attempt) {
    Optional<Duration> wait =
        attempt < MOST_TRIES && inVain.getOrDefault(site, 0) < MOST_IN_VAIN
            ? wait(response, attempt)
            : Optional.empty();
    if (wait.isEmpty()) {
      if (response.status() < 500) {
        inVain.remove(site);
      } else {
        inVain.merge(site, 1, Integer::sum);
      }
    }
    return wait;
  }

  private static Optional<Duration> wait(Response response, int attempt) {
    return switch (response.status()) {
      case 429, 503 -> asked(response, attempt);
      case 500, 502, 504 -> Optional.of(Duration.ofSeconds(attempt));
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
