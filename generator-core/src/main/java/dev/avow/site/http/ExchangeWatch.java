package dev.avow.site.http;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Ends exchanges that take too long. A time-out between two reads does not end a server that sends
 * a byte every half second; only a clock of our own does.
 */
final class ExchangeWatch implements AutoCloseable {

  /** How late an end may come. */
  private static final long TICK_MILLIS = 100;

  private final Set<Exchange> running = ConcurrentHashMap.newKeySet();
  private final Thread thread;
  private volatile boolean closed;

  ExchangeWatch() {
    thread = new Thread(this::run, "avow-watch");
    thread.setDaemon(true);
    thread.start();
  }

  /** Runs {@code end} when the exchange is not over in time. */
  Exchange over(long nanos, Runnable end) {
    Exchange exchange = new Exchange(System.nanoTime() + nanos, end);
    running.add(exchange);
    return exchange;
  }

  private void run() {
    while (!closed) {
      try {
        Thread.sleep(TICK_MILLIS);
      } catch (InterruptedException stop) {
        return;
      }
      long now = System.nanoTime();
      for (Exchange exchange : List.copyOf(running)) {
        if (now - exchange.deadline > 0 && running.remove(exchange)) {
          exchange.late = true;
          exchange.end.run();
        }
      }
    }
  }

  @Override
  public void close() {
    closed = true;
    thread.interrupt();
  }

  /** One exchange with its deadline. */
  final class Exchange implements AutoCloseable {

    private final Runnable end;
    private volatile long deadline;
    private volatile boolean late;

    private Exchange(long deadline, Runnable end) {
      this.deadline = deadline;
      this.end = end;
    }

    /** Moves the deadline. */
    void until(long nanos) {
      deadline = nanos;
    }

    boolean late() {
      return late;
    }

    @Override
    public void close() {
      running.remove(this);
    }
  }
}
