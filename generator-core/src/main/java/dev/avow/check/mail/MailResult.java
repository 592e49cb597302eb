package dev.avow.check.mail;

import dev.avow.check.fact.CheckOutcome;
import dev.avow.finding.Finding;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the checks of messages found.
 *
 * @param findings all of them, in the order of their places
 * @param outcomes what became of each check, by its id
 * @param messages what was read, in the order of their names
 * @param doubts what could not be judged, check by check
 */
public record MailResult(
    List<Finding> findings,
    Map<String, CheckOutcome> outcomes,
    List<Seen> messages,
    List<Unjudged> doubts) {

  /** Something that one check could not judge. */
  public record Unjudged(String check, Doubt doubt) {}

  /**
   * A message that was read.
   *
   * @param mailing the declared mailing it was judged by; empty when it belongs to none
   */
  public record Seen(String file, String mailing) {
    static Seen of(MessageFacts message) {
      return new Seen(
          message.file(),
          message.mailings().stream().map(MailingTerms::id).collect(Collectors.joining(", ")));
    }
  }
}
