package dev.avow.check.mail;

import dev.avow.finding.Finding;
import java.util.List;

/**
 * What one check made of all messages.
 *
 * @param notAsked why there was nothing to look at; empty when there was
 */
record Judged(List<Finding> findings, List<Doubt> doubts, String notAsked) {

  Judged {
    findings = List.copyOf(findings);
    doubts = List.copyOf(doubts);
  }

  static Judged of(List<Finding> findings, List<Doubt> doubts) {
    return new Judged(findings, doubts, "");
  }

  static Judged notAsked(String why) {
    return new Judged(List.of(), List.of(), why);
  }
}
