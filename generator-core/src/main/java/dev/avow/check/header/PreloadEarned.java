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

/** A host that asks to be preloaded is fit for it. */
final class PreloadEarned implements Check {

  private static final Rule RULE =
      new Rule(
          "hsts-preload",
          "every host that asks to be preloaded promises what the lists ask for",
          Severity.NOTE,
          "hstspreload.org, submission requirements");
  private static final long YEAR = 31_536_000;

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    Map<String, Finding> byHost = new TreeMap<>();
    boolean asked = false;
    for (PageFacts page : sight.pages()) {
      Promise promise = Promise.of(page.headers().transportSecurity());
      if (!promise.preload() || !Promise.possible(page.address())) {
        continue;
      }
      asked = true;
      String host = page.address().host();
      if (promise.age() < YEAR || !promise.subdomains()) {
        byHost.putIfAbsent(host, finding(page, promise));
      }
    }
    return asked
        ? sight.outcome(List.copyOf(byHost.values()))
        : CheckOutcome.notAsked("No host asks browsers to preload it.");
  }

  private static Finding finding(PageFacts page, Promise promise) {
    return new Finding(
        RULE,
        Location.of(page.shown()),
        "The header 'Strict-Transport-Security' says 'preload' without "
            + (promise.subdomains() ? "a 'max-age' of a year." : "'includeSubDomains'."),
        "Write 'max-age=31536000; includeSubDomains; preload', or leave 'preload' out.");
  }
}
