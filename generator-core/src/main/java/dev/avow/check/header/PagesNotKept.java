package dev.avow.check.header;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.header.HeaderFacts;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;

/** Nobody finds on a shared machine what somebody typed before. */
final class PagesNotKept implements Check {

  private static final Rule RULE =
      new Rule(
          "cache-private",
          "no page that asks for secrets may be kept by browsers and proxies",
          Severity.WARNING,
          "RFC 9111, 5.2.2.5; CWE-525");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    return SecretPages.judge(
        sight,
        HeaderFacts::noStore,
        page ->
            new Finding(
                RULE,
                Location.of(page.shown()),
                "The page asks for secrets and may be kept in caches, with what was typed.",
                "Send 'Cache-Control: no-store' with it."));
  }
}
