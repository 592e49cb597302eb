package dev.avow.check.choice;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.Mailbox;
import dev.avow.check.fact.Sight;
import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import dev.avow.site.dns.DnsTold;
import dev.avow.site.dns.Domain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What people write to the addresses they are told has somewhere to go. */
final class MailTaken implements Check {

  private static final Rule RULE =
      new Rule(
          "mail-domain",
          "every mail address that people are told to write to is of a domain that takes mail",
          Severity.ERROR,
          "GDPR Art. 12(2); 15 USC 7704(a)(3); RFC 5321, 5.1");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    Optional<DnsTold> asked = sight.probed().dns();
    if (asked.isEmpty()) {
      return CheckOutcome.notAsked(
          "DNS was not asked; '--probe-dns' asks it about the addresses people write to.");
    }
    List<Mailbox> boxes = Mailbox.of(sight.declared());
    if (boxes.isEmpty()) {
      return CheckOutcome.notAsked("The declaration gives no mail address to write to.");
    }
    List<Finding> findings = new ArrayList<>();
    List<Domain> told = asked.get().mail();
    for (Mailbox box : boxes) {
      told.stream()
          .filter(domain -> domain.name().equals(box.domain()))
          .flatMap(domain -> why(domain).stream())
          .findFirst()
          .ifPresent(why -> findings.add(finding(box, why)));
    }
    return CheckOutcome.of(
        findings, told.stream().map(Domain::untold).filter(why -> !why.isEmpty()).findFirst());
  }

  private static Optional<String> why(Domain domain) {
    return switch (domain.status()) {
      case UNKNOWN -> Optional.of("DNS knows no domain '" + domain.name() + "'");
      case WITHOUT_MAIL ->
          Optional.of("DNS names no server that takes mail for '" + domain.name() + "'");
      case REFUSES_MAIL -> Optional.of("'" + domain.name() + "' says that it takes no mail");
      case FINE, UNTOLD -> Optional.empty();
    };
  }

  private static Finding finding(Mailbox box, String why) {
    return new Finding(
        RULE,
        box.where(),
        "People are told to write to '" + box.address() + "', and " + why + ".",
        "Correct the address, or have the domain's MX record set.");
  }
}
