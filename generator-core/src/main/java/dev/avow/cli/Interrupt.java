package dev.avow.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What happens when somebody stops the run: the work is told to end, and the machine waits for the
 * partial report. The exit code is then the signal's own, 130 or 143.
 */
final class Interrupt {

  /** Long enough to write a report; a person who pressed Ctrl-C does not wait longer. */
  private static final long SECONDS = 10;

  private final CountDownLatch written = new CountDownLatch(1);
  private volatile boolean stopped;

  private Interrupt() {}

  /** Watches over the work of this thread. */
  static Interrupt over(Thread worker) {
    Interrupt interrupt = new Interrupt();
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> interrupt.stop(worker), "partial report"));
    return interrupt;
  }

  private void stop(Thread worker) {
    if (written.getCount() == 0) {
      return;
    }
    stopped = true;
    worker.interrupt();
    try {
      boolean inTime = written.await(SECONDS, TimeUnit.SECONDS);
      if (!inTime) {
        System.err.println("avow: stopped before the report was written.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The report is out; true when the machine is going down already and must not be told to. */
  boolean done() {
    written.countDown();
    return stopped;
  }
}
