package dev.avow.check.mail;

import dev.avow.check.fact.CheckOutcome;
import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import dev.avow.mail.MailGap;
import java.util.ArrayList;
import java.util.List;

/** Every message could be read whole; what could not is told, place by place. */
final class MessagesRead implements MailCheck {

  private static final Rule RULE =
      new Rule("mail-read", "every message could be read whole", Severity.WARNING, "");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Judged judge(MailSight sight) {
    List<MailGap> gaps = new ArrayList<>(sight.gaps());
    sight.messages().forEach(message -> gaps.addAll(message.gaps()));
    return Judged.of(gaps.stream().distinct().map(MessagesRead::finding).toList(), List.of());
  }

  @Override
  public CheckOutcome outcome(MailSight sight, Judged judged) {
    return judged.findings().isEmpty()
        ? sight.outcome(judged)
        : CheckOutcome.incomplete(judged.findings(), "Not every message could be read whole.");
  }

  private static Finding finding(MailGap gap) {
    return new Finding(
        RULE,
        gap.where(),
        "Could not read the message whole: " + gap.why(),
        "Mend the file and check again, or look at what it says by other means.");
  }
}
