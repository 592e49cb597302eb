package dev.avow.site.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PaceTest {

  private static final int THREADS = 4;
  private static final int TURNS = 20_000;

  /** Time stands still, so each turn is known by how long it is waited for. */
  private static final class StandingClock implements Pace.Clock {

    private final List<Long> waits = Collections.synchronizedList(new ArrayList<>());

    @Override
    public long nanos() {
      return 0;
    }

    @Override
    public void sleep(long nanos) {
      waits.add(nanos);
    }
  }

  @Test
  void noTwoThreadsAreGivenTheSameTurn() throws Exception {
    StandingClock clock = new StandingClock();
    Pace pace = new Pace(clock, Duration.ofNanos(1));
    Callable<Void> asker =
        () -> {
          for (int turn = 0; turn < TURNS; turn++) {
            pace.await("shop.example");
          }
          return null;
        };
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      for (Future<Void> ended : threads.invokeAll(Collections.nCopies(THREADS, asker))) {
        ended.get();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(clock.waits.stream().sorted().toList())
        .isEqualTo(LongStream.range(1, THREADS * TURNS).boxed().toList());
  }
}
