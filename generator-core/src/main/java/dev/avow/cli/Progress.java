package dev.avow.cli;

import dev.avow.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.IntConsumer;

/** One line that counts the pages while a person watches; nothing in a build log. */
final class Progress implements IntConsumer {

  private static final String CLEAR = "\r\u001b[K";

  private final Session session;

  Progress(Session session) {
    this.session = session;
  }

  /** A looking that may take long. */
  @FunctionalInterface
  interface Looking {
    Outcome look() throws IOException;
  }

  /** Looks, and leaves no trace of the counting behind. */
  Outcome until(Looking looking) throws IOException {
    try {
      return looking.look();
    } finally {
      show(CLEAR);
    }
  }

  @Override
  public synchronized void accept(int pages) {
    show(CLEAR + pages + (pages == 1 ? " page seen" : " pages seen"));
  }

  private void show(String text) {
    if (!session.terminal()) {
      return;
    }
    try {
      session.err().write(text.getBytes(StandardCharsets.US_ASCII));
      session.err().flush();
    } catch (IOException e) {
      // Nobody can watch any more; the looking itself goes on.
      return;
    }
  }
}
