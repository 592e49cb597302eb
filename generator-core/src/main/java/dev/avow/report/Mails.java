package dev.avow.report;

import dev.avow.finding.Location;
import java.util.List;

/**
 * Which messages a run looked at, and what of them could not be judged.
 *
 * @param folder as it was asked for
 * @param seen messages read
 * @param open what decides a check and could not be judged; nothing here ever reads as passed
 * @param whole whether every message could be read whole
 */
public record Mails(String folder, List<Message> seen, List<Open> open, boolean whole) {

  public Mails {
    seen = List.copyOf(seen);
    open = List.copyOf(open);
  }

  /** Whether silence may be believed: messages were read whole, and nothing was left open. */
  public boolean complete() {
    return whole && !seen.isEmpty() && open.isEmpty();
  }

  /**
   * A message that was read.
   *
   * @param mailing the declared one it was judged by; empty when it belongs to none
   */
  public record Message(String file, String mailing) {}

  /** A question that one check was left with. */
  public record Open(String check, Location where, String why) {}
}
