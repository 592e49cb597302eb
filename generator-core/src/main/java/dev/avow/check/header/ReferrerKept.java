package dev.avow.check.header;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.header.HeaderFacts;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Others are not told the whole address of a page. */
final class ReferrerKept implements Check {

  private static final Rule RULE =
      new Rule(
          "referrer-kept",
          "no page that talks to others tells them its whole address",
          Severity.WARNING,
          "W3C Referrer Policy, 3; CWE-200");
  private static final Set<String> OPEN = Set.of("unsafe-url", "no-referrer-when-downgrade");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    Map<String, Finding> byProblem = new TreeMap<>();
    for (PageFacts page : sight.pages()) {
      HeaderFacts headers = page.headers();
      HeaderFacts.Spot spot = headers.openReferrer();
      // Without a policy browsers tell others the origin alone; so silence is no fault.
      if (OPEN.contains(headers.referrer()) && !page.parties().hosts().isEmpty()) {
        String problem =
            "The page's referrer policy '"
                + headers.referrer()
                + "' tells '"
                + page.parties().hosts().get(0).host()
                + "' its whole address.";
        byProblem.putIfAbsent(problem, finding(Location.of(page.shown()), problem));
      } else if (spot != null) {
        String problem =
            "The element's referrer policy 'unsafe-url' tells others the page's whole address.";
        byProblem.putIfAbsent(
            page.shown() + problem,
            finding(
                Location.onPage(page.shown(), spot.element(), spot.line(), spot.column()),
                problem));
      }
    }
    if (byProblem.isEmpty() && sight.folder()) {
      return CheckOutcome.notAsked("A folder sends no headers; check the address after deploying.");
    }
    return sight.outcome(List.copyOf(byProblem.values()));
  }

  private static Finding finding(Location where, String problem) {
    return new Finding(
        RULE,
        where,
        problem,
        "Set the policy to 'strict-origin-when-cross-origin' or 'no-referrer'.");
  }
}
