package dev.avow.report;

import java.time.LocalDate;

/**
 * Which run a report is of, so that an old or mixed report can be told from today's.
 *
 * @param version of Avow
 * @param command the verb, as it is typed: {@code check}
 * @param declaration the declaration's file as the user named it; empty if none was asked for
 * @param digest SHA-256 of the declaration's bytes in hexadecimal; empty if it was not read
 * @param asOf the day on which the run judged
 * @param interrupted whether somebody stopped the run before it was through
 */
public record Run(
    String version,
    String command,
    String declaration,
    String digest,
    LocalDate asOf,
    boolean interrupted) {

  /**
   * Whether the verb holds a declaration against anything; starting one, or a translation, does
   * not.
   */
  public boolean judges() {
    return !command.equals("init") && !command.equals("translate");
  }

  /** The same run, of which we know that it did not come to its end. */
  public Run stopped() {
    return new Run(version, command, declaration, digest, asOf, true);
  }
}
