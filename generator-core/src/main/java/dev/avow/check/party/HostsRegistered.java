package dev.avow.check.party;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.party.HostFact;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import dev.avow.site.address.Domains;
import dev.avow.site.crawl.Recorded;
import dev.avow.site.dns.DnsTold;
import dev.avow.site.dns.Domain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Nothing is loaded from a name that anybody may take tomorrow. */
final class HostsRegistered implements Check {

  private static final Rule RULE =
      new Rule(
          "host-registered",
          "every host of others that pages use lies under a domain that somebody has",
          Severity.ERROR,
          "CWE-829; GDPR Art. 32(1)(b)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    Optional<DnsTold> asked = sight.probed().dns();
    if (asked.isEmpty()) {
      return CheckOutcome.notAsked(
          "DNS was not asked; '--probe-dns' asks it about hosts of others.");
    }
    List<Domain> domains = asked.get().domains();
    if (domains.isEmpty()) {
      return CheckOutcome.notAsked("No page uses a host of others.");
    }
    List<Finding> findings = new ArrayList<>();
    for (Domain domain : domains) {
      if (domain.status() == Domain.Status.UNKNOWN) {
        first(sight, domain.name()).ifPresent(findings::add);
      }
    }
    Optional<String> untold =
        domains.stream().map(Domain::untold).filter(why -> !why.isEmpty()).findFirst();
    return untold.isPresent() ? CheckOutcome.of(findings, untold) : sight.outcome(findings);
  }

  private static Optional<Finding> first(Sight sight, String domain) {
    for (PageFacts page : sight.everywhere()) {
      for (HostFact host : page.parties().hosts()) {
        if (Domains.registrable(host.host()).equals(domain)) {
          return Optional.of(finding(sight, page, host, domain));
        }
      }
    }
    return Optional.empty();
  }

  private static Finding finding(Sight sight, PageFacts page, HostFact host, String domain) {
    return new Finding(
        RULE,
        Location.onPage(page.shown(), host.element(), host.line(), host.column()),
        (host.element().equals(Recorded.SHEET) ? "The style sheet " : "The page ")
            + host.does()
            + " '"
            + host.host()
            + "', and DNS knows no domain '"
            + domain
            + "'. Whoever registers it can send your visitors what they like.",
        "Take it off the page, and out of the declaration.",
        List.of(sight.declared().file()));
  }
}
