package dev.avow.site.crawl;

import dev.avow.site.plan.Manners;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The threads of a crawl. One thread fetches a page and parses it, so that nothing is handed over;
 * how many fetch and how many parse at a time are two numbers, since waiting and working are two
 * things.
 */
final class Crew implements AutoCloseable {

  /** For pages that came and are being looked at when the crew is sent home. */
  private static final long GRACE_MILLIS = 1_000;

  private final int size;
  private final ExecutorService threads;
  private final Semaphore parsing;
  private final CompletableFuture<Void> home;

  /** A crew that works until {@code home} is complete. */
  Crew(Manners manners, CompletableFuture<Void> home) {
    this.home = home;
    size = manners.connections();
    parsing = new Semaphore(manners.parsers());
    AtomicInteger count = new AtomicInteger();
    threads =
        Executors.newFixedThreadPool(
            size,
            work -> {
              Thread thread = new Thread(work, "avow-crawl-" + count.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
  }

  /** One piece of work by its number. */
  @FunctionalInterface
  interface Work<R> {
    R at(int index);
  }

  /**
   * The results of works 0 to count, in that order; null for a work that was not done when the crew
   * was sent home. Nobody waits long for a thread then: it may hang on a server that never answers.
   */
  <R> List<@Nullable R> all(int count, Work<R> work) {
    AtomicReferenceArray<R> results = new AtomicReferenceArray<>(count);
    AtomicInteger next = new AtomicInteger();
    List<CompletableFuture<Void>> running = new ArrayList<>();
    for (int thread = 0; thread < Math.min(size, count) && !home.isDone(); thread++) {
      running.add(
          CompletableFuture.runAsync(
              () -> {
                for (int at = next.getAndIncrement(); at < count; at = next.getAndIncrement()) {
                  results.set(at, work.at(at));
                }
              },
              threads));
    }
    await(CompletableFuture.allOf(running.toArray(CompletableFuture<?>[]::new)));
    List<@Nullable R> ordered = new ArrayList<>(count);
    for (int at = 0; at < count; at++) {
      ordered.add(results.get(at));
    }
    return ordered;
  }

  /** One piece of work by one of the crew; null when it was sent home before the end. */
  <R> @Nullable R one(Supplier<R> work) {
    return all(1, index -> work.get()).get(0);
  }

  private void await(CompletableFuture<Void> done) {
    try {
      CompletableFuture.anyOf(done, home).get();
      if (!done.isDone()) {
        done.get(GRACE_MILLIS, TimeUnit.MILLISECONDS);
      }
    } catch (TimeoutException hanging) {
      return;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error; // a lack of memory is no fault of ours, and told otherwise
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** Does one parse when its turn comes. */
  <R> R parse(Callable<R> work) throws Exception {
    parsing.acquire();
    try {
      return work.call();
    } finally {
      parsing.release();
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
