package dev.avow.check.mail;

import dev.avow.check.fact.Outcome;
import dev.avow.mail.Gap;
import java.util.List;

/**
 * All that checks of messages may look at: what was declared, and what was read.
 *
 * @param gaps what of the folder belongs to no message and was not read
 */
record MailSight(MailTerms terms, List<MessageFacts> messages, List<Gap> gaps) {

  MailSight {
    messages = List.copyOf(messages);
    gaps = List.copyOf(gaps);
  }

  /** Messages of mailings that people can leave: all but those about an order or an account. */
  List<MessageFacts> marketing() {
    return messages.stream().filter(MessageFacts::marketing).toList();
  }

  /** What became of a check; only what was seen whole, and whose list is known, can pass it. */
  Outcome outcome(Judged judged) {
    if (!judged.findings().isEmpty()) {
      return new Outcome(Outcome.State.FINDINGS, judged.findings(), "");
    }
    if (messages.isEmpty()) {
      return Outcome.incomplete(List.of(), "No message was found in the folder.");
    }
    if (!judged.doubts().isEmpty()) {
      Doubt first = judged.doubts().get(0);
      return Outcome.incomplete(List.of(), first.where() + ": " + first.why());
    }
    long broken = gaps.size() + messages.stream().filter(one -> !one.gaps().isEmpty()).count();
    if (broken > 0) {
      return Outcome.incomplete(
          List.of(),
          broken + (broken == 1 ? " message" : " messages") + " could not be read whole.");
    }
    long strays = messages.stream().filter(one -> one.mailings().isEmpty()).count();
    if (strays > 0) {
      return Outcome.incomplete(
          List.of(),
          strays
              + (strays == 1 ? " message belongs" : " messages belong")
              + " to no declared mailing.");
    }
    return judged.notAsked().isEmpty()
        ? new Outcome(Outcome.State.PASSED, List.of(), "")
        : Outcome.notAsked(judged.notAsked());
  }
}
