package dev.avow.site;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads of a crawl. One thread fetches a page and parses it, so that nothing is handed over;
 * how many fetch and how many parse at a time are two numbers, since waiting and working are two
 * things.
 */
final class Crew implements AutoCloseable {

  private final int size;
  private final ExecutorService threads;
  private final Semaphore parsing;

  Crew(Manners manners) {
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

  /** The results of works 0 to count, in that order. */
  <R> List<R> all(int count, Work<R> work) {
    Object[] results = new Object[count];
    AtomicInteger next = new AtomicInteger();
    Callable<Void> worker =
        () -> {
          for (int at = next.getAndIncrement(); at < count; at = next.getAndIncrement()) {
            results[at] = work.at(at);
          }
          return null;
        };
    List<Future<Void>> running = new ArrayList<>();
    for (int thread = 0; thread < Math.min(size, count); thread++) {
      running.add(threads.submit(worker));
    }
    try {
      for (Future<Void> each : running) {
        each.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
    List<R> ordered = new ArrayList<>(count);
    for (Object result : results) {
      @SuppressWarnings("unchecked") // written by the workers above, read after they ended
      R typed = (R) result;
      ordered.add(typed);
    }
    return ordered;
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
