package dev.avow.site.http;

import java.util.concurrent.Semaphore;

/**
 * Memory that the pages in work share: small pages pass freely, large ones take turns. Ten pages of
 * ten megabytes of open tags at once would end a heap that one of them does not.
 */
public final class Room {

  /** Pages up to this size need no turn; real pages rarely exceed it. */
  static final int SMALL = 512 * 1024;

  /** What the tree of one 10 MB page may take, by measurement, with the node cap in force. */
  private static final long LARGE_PAGE = 160L << 20;

  private final Semaphore turns;

  /** Room within that many bytes of heap. */
  public Room(long heap) {
    turns = new Semaphore((int) Math.max(1, Math.min(16, heap / LARGE_PAGE)));
  }

  /** One page's share, from the first byte to the last look at its tree. */
  public Turn enter() {
    return new Turn();
  }

  /** One page's share; not for several threads. */
  public final class Turn implements AutoCloseable {

    private boolean taken;

    private Turn() {}

    /** Waits for a turn when a body outgrows what a small page may take. */
    public void grow(long bytes) {
      if (bytes > SMALL && !taken) {
        turns.acquireUninterruptibly();
        taken = true;
      }
    }

    @Override
    public void close() {
      if (taken) {
        taken = false;
        turns.release();
      }
    }
  }
}
