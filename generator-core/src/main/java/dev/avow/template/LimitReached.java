package dev.avow.template;

import java.io.IOException;

/** A template printed more than any document is long. */
final class LimitReached extends IOException {
  private static final long serialVersionUID = 1;
}
