package dev.avow.check.header;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.Map;
import java.util.TreeMap;

/** Who looks for a server with a known hole has to try, and is not told. */
final class VersionsUntold implements Check {

  private static final Rule RULE =
      new Rule(
          "server-version",
          "no header tells the version of what runs on the server",
          Severity.NOTE,
          "RFC 9110, 10.2.4; CWE-497");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    if (sight.folder()) {
      return CheckOutcome.notAsked("A folder sends no headers; check the address after deploying.");
    }
    Map<String, Finding> byHost = new TreeMap<>();
    for (PageFacts page : sight.pages()) {
      for (String told : page.headers().versions()) {
        byHost.computeIfAbsent(page.address().host() + " " + told, key -> finding(page, told));
      }
    }
    return sight.outcome(byHost.values().stream().toList());
  }

  private static Finding finding(PageFacts page, String told) {
    return new Finding(
        RULE,
        Location.of(page.shown()),
        "The server says '" + told + "', so anybody knows which of its holes are still open.",
        "Leave the version out: 'server_tokens off' in nginx, 'ServerTokens Prod' in Apache,"
            + " 'expose_php = Off' in PHP.");
  }
}
