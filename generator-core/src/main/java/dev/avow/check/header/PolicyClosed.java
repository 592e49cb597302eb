package dev.avow.check.header;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.form.FormFact;
import dev.avow.check.fact.header.ContentPolicy;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A content security policy leaves no door open that it could shut. */
final class PolicyClosed implements Check {

  private static final Rule RULE =
      new Rule(
          "csp-closed",
          "every content security policy says where forms may go, and allows nothing over http",
          Severity.NOTE,
          "CSP Level 3, 6.3 and 6.4");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    Map<String, Finding> byProblem = new TreeMap<>();
    boolean asked = false;
    for (PageFacts page : sight.pages()) {
      ContentPolicy policy = page.headers().policy();
      if (!policy.present()) {
        continue;
      }
      asked = true;
      if (!policy.plain().isEmpty()) {
        tell(
            page,
            "The content security policy allows '" + policy.plain() + "', without encryption.",
            "Write 'https:' there.",
            byProblem);
      }
      boolean asks = page.forms().stream().anyMatch(FormFact::personal);
      if (asks && !policy.formAction()) {
        tell(
            page,
            "The content security policy lets forms that ask for personal data be sent anywhere.",
            "Add \"form-action 'self'\" and the hosts that forms are sent to.",
            byProblem);
      }
      if (asks && !policy.baseUri()) {
        tell(
            page,
            "The content security policy lets an injected 'base' element send forms elsewhere.",
            "Add \"base-uri 'self'\".",
            byProblem);
      }
    }
    return asked
        ? sight.outcome(List.copyOf(byProblem.values()))
        : CheckOutcome.notAsked("No page has a content security policy.");
  }

  private static void tell(
      PageFacts page, String problem, String remedy, Map<String, Finding> byProblem) {
    byProblem.putIfAbsent(problem, new Finding(RULE, Location.of(page.shown()), problem, remedy));
  }
}
