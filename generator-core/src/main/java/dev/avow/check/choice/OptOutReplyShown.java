package dev.avow.check.choice;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.declared.Declared;
import dev.avow.check.fact.place.MailAddresses;
import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/** People can read where to reply to leave a mailing list. */
final class OptOutReplyShown implements Check {

  private static final Rule RULE =
      new Rule(
          "opt-out-reply",
          "the notice or the opt-out page shows each mailing's reply address",
          Severity.WARNING,
          "15 U.S.C. 7704(a)(3)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    List<PageFacts> pages =
        sight.pages().stream().filter(page -> !page.notice().mail().isEmpty()).toList();
    List<Finding> findings = new ArrayList<>();
    int asked = 0;
    for (Declared.Mail mail : sight.declared().mailings()) {
      if (mail.reply().isEmpty()) {
        continue;
      }
      asked++;
      String address = mail.reply().get().value();
      if (pages.stream().noneMatch(page -> MailAddresses.hold(page.notice().mail(), address))) {
        findings.add(
            new Finding(
                RULE,
                mail.where(),
                "Neither the notice nor the opt-out page shows '"
                    + address
                    + "', to which people reply to leave '"
                    + mail.id()
                    + "'.",
                "Publish the generated notice, or correct 'opt-out: {reply: …}'."));
      }
    }
    if (asked == 0) {
      return CheckOutcome.notAsked("No mailing declares a reply address.");
    }
    if (pages.isEmpty()) {
      return CheckOutcome.incomplete(List.of(), "Neither notice nor opt-out page was seen.");
    }
    return new CheckOutcome(
        findings.isEmpty() ? CheckOutcome.State.PASSED : CheckOutcome.State.FINDINGS, findings, "");
  }
}
