package dev.avow.check.header;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Browsers that came once come back encrypted by themselves. */
final class HstsSet implements Check {

  private static final Rule RULE =
      new Rule(
          "hsts-set",
          "every host tells browsers for half a year or more to come over https alone",
          Severity.WARNING,
          "RFC 6797, 6.1");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    if (sight.folder()) {
      return CheckOutcome.notAsked("A folder sends no headers; check the address after deploying.");
    }
    Map<String, Finding> byProblem = new TreeMap<>();
    boolean asked = false;
    for (PageFacts page : sight.pages()) {
      if (!page.served() || !Promise.possible(page.address())) {
        continue;
      }
      asked = true;
      Promise promise = Promise.of(page.headers().transportSecurity());
      promise
          .problem()
          .ifPresent(
              problem ->
                  byProblem.putIfAbsent(page.address().host() + problem, finding(page, problem)));
    }
    if (!asked) {
      return CheckOutcome.notAsked("No page came over https from a host with a name of its own.");
    }
    return sight.outcome(List.copyOf(byProblem.values()));
  }

  private static Finding finding(PageFacts page, String problem) {
    return new Finding(
        RULE,
        Location.of(page.shown()),
        problem,
        "Send 'Strict-Transport-Security: max-age=31536000' with every answer over https.");
  }
}
