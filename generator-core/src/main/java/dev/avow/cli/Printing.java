package dev.avow.cli;

import picocli.CommandLine.Option;

/** How the answer is printed; every command takes these. */
final class Printing {

  /** The forms of an answer. */
  enum Format {
    TEXT,
    JSON,
    /** Annotations of a workflow of GitHub. */
    GITHUB
  }

  @Option(
      names = "--format",
      paramLabel = "text|json|github",
      converter = Converters.ToFormat.class,
      description =
          "How to print the answer; text unless said otherwise."
              + " github: as annotations of a workflow there.")
  private Format format = Format.TEXT;

  @Option(names = "--no-color", description = "No colors, also on a terminal.")
  private boolean noColor;

  @Option(
      names = "--debug",
      description = "When Avow itself fails, show the text that a report of the fault needs.")
  private boolean debug;

  Format format() {
    return format;
  }

  boolean json() {
    return format == Format.JSON;
  }

  /** Whether annotations are asked for, which only findings can be. */
  boolean annotations() {
    return format == Format.GITHUB;
  }

  boolean color(Session session) {
    return session.terminal() && !session.plain() && !noColor;
  }

  boolean debug() {
    return debug;
  }
}
