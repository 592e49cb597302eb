package dev.avow.site.crawl;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps the pause between two requests to one host. */
final class Pace {

  /** Where time passes; tests count instead of waiting. */
  interface Clock {

    long nanos();

    void sleep(long nanos) throws InterruptedException;

    /** The machine's own. */
    Clock REAL =
        new Clock() {
          @Override
          public long nanos() {
            return System.nanoTime();
          }

          @Override
          public void sleep(long nanos) throws InterruptedException {
            Thread.sleep(nanos / 1_000_000, (int) (nanos % 1_000_000));
          }
        };
  }

  /** A site that asks for a day between two requests asks not to be looked at. */
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final Clock clock;
  private final long pause;
  private final Map<String, Long> next = new ConcurrentHashMap<>();
  private final Map<String, Long> longer = new ConcurrentHashMap<>();

  Pace(Clock clock, Duration pause) {
    this.clock = clock;
    this.pause = pause.toNanos();
  }

  /**
   * The host asks for more time between requests; granted to strangers up to half a minute.
   *
   * @return what is granted; nothing on one's own site
   */
  Duration slower(String site, Duration asked) {
    if (pause == 0) {
      return Duration.ZERO;
    }
    long granted = Math.max(pause, Math.min(asked.toNanos(), LONGEST.toNanos()));
    longer.put(site, granted);
    return Duration.ofNanos(granted);
  }

  /** Waits for this site's next turn. */
  void await(String site) throws InterruptedException {
    if (pause == 0) {
      return;
    }
    long gap = longer.getOrDefault(site, pause);
    long now = clock.nanos();
    // In one step: between two, another thread could be given the same turn.
    long free =
        next.compute(
            site, (any, planned) -> (planned == null ? now : Math.max(planned, now)) + gap);
    long turn = free - gap;
    if (turn > now) {
      clock.sleep(turn - now);
    }
  }

  void rest(Duration time) throws InterruptedException {
    clock.sleep(time.toNanos());
  }
}
