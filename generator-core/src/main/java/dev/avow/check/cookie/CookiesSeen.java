package dev.avow.check.cookie;

import dev.avow.browser.Shelf;
import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.declared.Declared;
import dev.avow.check.fact.party.CookieFact;
import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import dev.avow.model.ConsentKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every declared cookie is still set. */
final class CookiesSeen implements Check {

  private static final Rule RULE =
      new Rule("cookie-seen", "every declared cookie is set", Severity.NOTE, "GDPR Art. 5(1)(d)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    if (sight.folder() && !sight.witnesses().show(Shelf.COOKIE)) {
      return CheckOutcome.notAsked("A folder sets no cookies; check the address after deploying.");
    }
    if (!sight.complete()) {
      return CheckOutcome.incomplete(List.of(), sight.unseen());
    }
    boolean browsed = sight.witnesses().show(Shelf.COOKIE);
    List<Finding> findings = new ArrayList<>();
    Set<String> behind = new TreeSet<>();
    for (Declared.DeclaredCookie declared : sight.declared().cookies()) {
      boolean seen =
          Stream.concat(
                  sight.everywhere().stream().flatMap(page -> page.cookies().stream()),
                  sight.coverage().cookies().stream().map(CookieFact::of))
              .map(CookieFact::name)
              .anyMatch(declared::matches);
      boolean stored =
          sight.witnesses().stored(Shelf.COOKIE).stream()
              .anyMatch(cookie -> declared.matches(cookie.name()));
      if (!seen && !stored && !browsed && outOfReach(sight, declared)) {
        behind.add(declared.name());
      } else if (!seen && !stored) {
        findings.add(
            new Finding(
                RULE,
                declared.where(),
                "No response"
                    + (browsed ? " and no browser" : "")
                    + " set the cookie '"
                    + declared.name()
                    + "'.",
                "Write 'status: retired' if it is gone"
                    + (browsed
                        ? "."
                        : "; a script may still set it, which '--evidence' of a browser with its"
                            + " cookies shows.")));
      }
    }
    return findings.isEmpty() && !behind.isEmpty()
        ? CheckOutcome.incomplete(
            List.of(),
            "What is set after a yes, or by others, only '--evidence' of a browser shows: "
                + String.join(", ", behind.stream().map(name -> "'" + name + "'").toList())
                + ".")
        : sight.outcome(findings);
  }

  /** A crawl says yes to nothing, and asks no hosts of others. */
  private static boolean outOfReach(Sight sight, Declared.DeclaredCookie declared) {
    return declared.says().consent().given().filter(ConsentKind.OPT_IN::equals).isPresent()
        || declared
            .says()
            .host()
            .given()
            .filter(host -> !sight.declared().ownHost(host.text()))
            .isPresent();
  }
}
