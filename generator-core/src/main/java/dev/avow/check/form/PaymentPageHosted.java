package dev.avow.check.form;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.EachForm;
import dev.avow.check.fact.Fault;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.declared.Declared;
import dev.avow.check.fact.form.FieldFact;
import dev.avow.check.fact.form.FormFact;
import dev.avow.check.field.FieldKind;
import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What people are told they type on somebody's page, no page of the site asks for. */
final class PaymentPageHosted implements Check {

  private static final Rule RULE =
      new Rule(
          "payment-page-hosted",
          "no own page asks for card details where the declaration says that a party's page does",
          Severity.ERROR,
          "PCI DSS 4.0.1, SAQ A and A-EP; GDPR Art. 5(1)(a)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    List<Declared.CardPage> declared = sight.declared().cardPages();
    if (declared.isEmpty()) {
      return CheckOutcome.notAsked("No party is declared with 'payment-page:'.");
    }
    Optional<Declared.CardPage> own = declared.stream().filter(page -> !page.hosted()).findFirst();
    if (own.isPresent()) {
      return CheckOutcome.notAsked(
          "The card details that '" + own.get().party() + "' takes are typed on an own page.");
    }
    String party = declared.get(0).party();
    List<Finding> onPages =
        EachForm.of(
            sight, sight.pages(), RULE, (page, form) -> card(form).map(f -> fault(f, party)));
    // A browser writes down what frames of others send as well; what comes to the site is its own.
    List<Finding> sent =
        EachForm.of(
            sight,
            sight.witnesses().seen(),
            RULE,
            (page, form) -> toSite(sight, form) ? card(form).map(f -> fault(f, party)) : none());
    return sight.outcome(Stream.concat(onPages.stream(), sent.stream()).toList());
  }

  /** Whether it is told of the form, if that is one of the site. */
  static boolean told(Sight sight, FormFact form) {
    List<Declared.CardPage> declared = sight.declared().cardPages();
    return !declared.isEmpty()
        && declared.stream().allMatch(Declared.CardPage::hosted)
        && card(form).isPresent();
  }

  private static Optional<Fault> none() {
    return Optional.empty();
  }

  private static boolean toSite(Sight sight, FormFact form) {
    return form.targets().stream()
        .anyMatch(target -> !target.host().isEmpty() && sight.declared().ownHost(target.host()));
  }

  /** Name and date of a card alone are asked for by whoever books it, or keeps it for later. */
  private static Optional<FieldFact> card(FormFact form) {
    return form.fields().stream()
        .filter(
            field -> field.kind() == FieldKind.CARD_NUMBER || field.kind() == FieldKind.CARD_CODE)
        .findFirst();
  }

  private static Fault fault(FieldFact field, String party) {
    return new Fault(
        "The field '"
            + field.name()
            + "' asks for "
            + field.asksFor()
            + " on a page of the site, and the declaration says that it is typed on the page of '"
            + party
            + "'.",
        "Write 'payment-page: own' at '"
            + party
            + "', or let its page or its frame ask for the card.");
  }
}
