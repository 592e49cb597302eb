package dev.avow.check.header;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.header.HeaderFacts;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;

/** Nobody shows the page in a frame of theirs to catch what is typed. */
final class PagesNotFramed implements Check {

  private static final Rule RULE =
      new Rule(
          "frame-guarded",
          "no page that asks for secrets may be framed by other sites",
          Severity.NOTE,
          "CSP Level 3, 6.4.2; CWE-1021");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    return SecretPages.judge(
        sight,
        HeaderFacts::unframed,
        page ->
            new Finding(
                RULE,
                Location.of(page.shown()),
                "The page asks for secrets, and any site may show it in a frame.",
                "Send \"Content-Security-Policy: frame-ancestors 'self'\" with it."));
  }
}
