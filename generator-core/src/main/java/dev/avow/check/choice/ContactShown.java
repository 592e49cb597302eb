package dev.avow.check.choice;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.declared.DeclaredNotice;
import dev.avow.check.fact.notice.NoticeFact;
import dev.avow.check.fact.place.MailAddresses;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/** Who writes to the address in the notice reaches the one that is declared. */
final class ContactShown implements Check {

  private static final Rule RULE =
      new Rule(
          "contact-shown",
          "the notice shows the addresses the declaration gives for questions",
          Severity.WARNING,
          "GDPR Art. 13(1)(a)-(b)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    List<DeclaredNotice.Named> contacts = new ArrayList<>(sight.declared().notice().contacts());
    if (contacts.isEmpty()) {
      return CheckOutcome.notAsked("The declaration gives no e-mail address for questions.");
    }
    List<PageFacts> notices = sight.wholeNotices();
    if (notices.isEmpty()) {
      return sight.noNotice();
    }
    List<Finding> findings = new ArrayList<>();
    for (PageFacts page : notices) {
      NoticeFact notice = page.notice().either();
      for (DeclaredNotice.Named contact : contacts) {
        if (notice != null
            && !notice.ours()
            && !MailAddresses.hold(notice.mail(), contact.name())) {
          findings.add(
              new Finding(
                  RULE,
                  Location.of(page.shown()),
                  "The notice does not show '"
                      + contact.name()
                      + "', the declared address for questions"
                      + (notice.mail().isBlank() ? "." : ", but another one."),
                  "Publish the generated notice, or correct 'contact:'.",
                  List.of(contact.where())));
        }
      }
    }
    return sight.ofNotices(findings);
  }
}
