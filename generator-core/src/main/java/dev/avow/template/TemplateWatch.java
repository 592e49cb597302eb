package dev.avow.template;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Interrupts a thread whose template takes too long, and never one that is done. A document has
 * dozens of templates: one alarm, which looks again when the next has begun, serves them all.
 */
final class TemplateWatch {
  private static final ScheduledThreadPoolExecutor TIMER = timer();
  private static final ThreadLocal<TemplateWatch> OF_THREAD =
      ThreadLocal.withInitial(TemplateWatch::new);

  private final Thread watched = Thread.currentThread();
  private boolean running;
  private boolean fired;

  /** When what runs must be done, and when the next alarm rings: by {@link System#nanoTime}. */
  private long end;

  private long alarm;
  private boolean alarmed;

  private TemplateWatch() {}

  /** Begins to watch this thread; it does so until closed. */
  static TemplateWatch over(Duration longest) {
    TemplateWatch watch = OF_THREAD.get();
    watch.begin(longest.toNanos());
    return watch;
  }

  private static ScheduledThreadPoolExecutor timer() {
    return new ScheduledThreadPoolExecutor(
        1,
        task -> {
          Thread thread = new Thread(task, "template-watch");
          thread.setDaemon(true);
          return thread;
        });
  }

  private synchronized void begin(long longest) {
    running = true;
    fired = false;
    end = System.nanoTime() + longest;
    if (!alarmed || end - alarm < 0) {
      ring(longest);
    }
  }

  private void ring(long after) {
    alarmed = true;
    alarm = System.nanoTime() + after;
    var unused = TIMER.schedule(this::look, after, TimeUnit.NANOSECONDS);
  }

  private synchronized void look() {
    long left = end - System.nanoTime();
    alarmed = false;
    if (running && left > 0) {
      ring(left);
    } else if (running) {
      fired = true;
      watched.interrupt();
    }
  }

  /** Takes back an interruption of ours that came too late; somebody else's stays. */
  synchronized void close() {
    running = false;
    if (fired) {
      Thread.interrupted();
    }
  }
}
