package dev.avow.template;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Interrupts a thread that takes too long, and never one that is done. */
final class Watch {
  private static final ScheduledThreadPoolExecutor TIMER = timer();

  private final Thread watched = Thread.currentThread();
  private final ScheduledFuture<?> alarm;
  private boolean done;
  private boolean fired;

  Watch(Duration longest) {
    alarm = TIMER.schedule(this::fire, longest.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static ScheduledThreadPoolExecutor timer() {
    ScheduledThreadPoolExecutor timer =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = new Thread(task, "template-watch");
              thread.setDaemon(true);
              return thread;
            });
    timer.setRemoveOnCancelPolicy(true);
    return timer;
  }

  private synchronized void fire() {
    if (!done) {
      fired = true;
      watched.interrupt();
    }
  }

  /** Takes back an interruption of ours that came too late; somebody else's stays. */
  synchronized void close() {
    done = true;
    alarm.cancel(false);
    if (fired) {
      Thread.interrupted();
    }
  }
}
