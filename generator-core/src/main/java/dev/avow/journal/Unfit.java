package dev.avow.journal;

/** Thrown by a {@link TextLeaf} for a value that must not be written down. */
public final class Unfit extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public Unfit() {
    super("not to be written down", null, false, false); // a value, not an accident
  }
}
