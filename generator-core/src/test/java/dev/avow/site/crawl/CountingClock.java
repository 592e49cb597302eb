package dev.avow.site.crawl;

import java.util.ArrayList;
import java.util.List;

/** Time that passes only where somebody waits, and at once. */
final class CountingClock implements Pace.Clock {

  private final List<Long> waits = new ArrayList<>();

  @Override
  public synchronized long nanos() {
    return waits.stream().mapToLong(Long::longValue).sum();
  }

  @Override
  public synchronized void sleep(long nanos) {
    waits.add(nanos);
  }

  /** Every wait, in milliseconds. */
  synchronized List<Long> waits() {
    return waits.stream().map(nanos -> nanos / 1_000_000).toList();
  }
}
