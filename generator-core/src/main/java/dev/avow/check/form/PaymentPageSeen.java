package dev.avow.check.form;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.declared.Declared;
import dev.avow.check.fact.form.FieldFact;
import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.List;

/** What people are told they type on a page of the site, some page of it asks for. */
final class PaymentPageSeen implements Check {

  private static final Rule RULE =
      new Rule(
          "payment-page-seen",
          "some own page asks for card details where the declaration says that one does",
          Severity.WARNING,
          "PCI DSS 4.0.1, SAQ A and A-EP; GDPR Art. 5(1)(d)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    List<Declared.CardPage> own =
        sight.declared().cardPages().stream().filter(page -> !page.hosted()).toList();
    if (own.isEmpty()) {
      return CheckOutcome.notAsked("No party is declared with 'payment-page: own'.");
    }
    boolean seen =
        sight.everywhere().stream()
            .flatMap(page -> page.forms().stream())
            .flatMap(form -> form.fields().stream())
            .anyMatch(PaymentPageSeen::ofCard);
    if (seen) {
      return CheckOutcome.of(List.of());
    }
    if (!sight.complete()) {
      return CheckOutcome.incomplete(List.of(), sight.unseen());
    }
    return CheckOutcome.of(own.stream().map(PaymentPageSeen::finding).toList());
  }

  private static boolean ofCard(FieldFact field) {
    return field.word().equals("credit-card") || field.word().equals("card-security-code");
  }

  private static Finding finding(Declared.CardPage page) {
    return new Finding(
        RULE,
        page.where(),
        "No form of the site asks for card details, which '"
            + page.party()
            + "' is declared to take on a page of the site.",
        "Write 'payment-page: hosted' if people type them on its page; else name the page that asks"
            + " for them under 'asked-at:'.");
  }
}
