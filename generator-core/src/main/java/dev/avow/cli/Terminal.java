package dev.avow.cli;

import java.io.Console;

/** Whether a person watches. */
final class Terminal {

  private Terminal() {}

  /** Before JDK 22 a console is a terminal; since then it says itself whether it is one. */
  @SuppressWarnings("SystemConsoleNull")
  static boolean watched() {
    Console console = System.console();
    if (console == null || "dumb".equals(System.getenv("TERM"))) {
      return false;
    }
    try {
      return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
