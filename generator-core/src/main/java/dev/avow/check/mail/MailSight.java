package dev.avow.check.mail;

import dev.avow.check.fact.CheckOutcome;
import dev.avow.mail.MailGap;
import java.util.List;

/**
 * All that checks of messages may look at: what was declared, and what was read.
 *
 * @param gaps what of the folder belongs to no message and was not read
 */
record MailSight(MailTerms terms, List<MessageFacts> messages, List<MailGap> gaps) {

  MailSight {
    messages = List.copyOf(messages);
    gaps = List.copyOf(gaps);
  }

  /** Messages of mailings that people can leave: all but those about an order or an account. */
  List<MessageFacts> marketing() {
    return messages.stream().filter(MessageFacts::marketing).toList();
  }

  /** What became of a check; only what was seen whole, and whose list is known, can pass it. */
  CheckOutcome outcome(Judged judged) {
    if (!judged.findings().isEmpty()) {
      return new CheckOutcome(CheckOutcome.State.FINDINGS, judged.findings(), "");
    }
    if (messages.isEmpty()) {
      return CheckOutcome.incomplete(List.of(), "No message was found in the folder.");
    }
    if (!judged.doubts().isEmpty()) {
      Doubt first = judged.doubts().get(0);
      return CheckOutcome.incomplete(List.of(), first.where() + ": " + first.why());
    }
    long broken = gaps.size() + messages.stream().filter(one -> !one.gaps().isEmpty()).count();
    if (broken > 0) {
      return CheckOutcome.incomplete(
          List.of(),
          broken + (broken == 1 ? " message" : " messages") + " could not be read whole.");
    }
    long strays = messages.stream().filter(one -> one.mailings().isEmpty()).count();
    if (strays > 0) {
      return CheckOutcome.incomplete(
          List.of(),
          strays
              + (strays == 1 ? " message belongs" : " messages belong")
              + " to no declared mailing.");
    }
    return judged.notAsked().isEmpty()
        ? new CheckOutcome(CheckOutcome.State.PASSED, List.of(), "")
        : CheckOutcome.notAsked(judged.notAsked());
  }
}
