package dev.avow;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** A piece of work begun before anybody needs its result. */
final class Ahead<T extends @Nullable Object> {

  private final FutureTask<T> task;

  private Ahead(FutureTask<T> task) {
    this.task = task;
  }

  /** What is there already. */
  static <T extends @Nullable Object> Ahead<T> there(T result) {
    Ahead<T> done = new Ahead<>(new FutureTask<>(() -> result));
    done.task.run();
    return done;
  }

  /** Begins the work on a thread of its own, which does not keep the program alive. */
  static <T extends @Nullable Object> Ahead<T> begin(String name, Callable<T> work) {
    Ahead<T> begun = new Ahead<>(new FutureTask<>(work));
    Thread thread = new Thread(begun.task, name);
    thread.setDaemon(true);
    thread.start();
    return begun;
  }

  /**
   * The result, waited for if need be; an interrupt is kept for whoever asks next.
   *
   * @throws IOException if the work did
   */
  T get() throws IOException {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      throw raised(e.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** What to throw for the cause; all but a fault of reading and writing is thrown here. */
  static IOException raised(@Nullable Throwable cause) {
    if (cause instanceof IOException failed) {
      return failed;
    }
    if (cause instanceof Error error) {
      throw error;
    }
    throw cause instanceof RuntimeException fault ? fault : new IllegalStateException(cause);
  }
}
