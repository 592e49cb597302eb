package dev.avow.text;

import java.util.Locale;

/** Names of Java as files write them, in small letters with dashes. */
public final class Dashed {

  private Dashed() {}

  /** {@code NOT_REQUIRED} is {@code not-required}. */
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
