package dev.avow.check.cookie;

import dev.avow.browser.Shelf;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.Fault;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.party.CookieFact;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.site.http.SetCookie;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Looks at what responses said of each cookie, and tells it once: where it was first set. */
final class EachCookie {

  /** What is wrong with a cookie, if anything. */
  @FunctionalInterface
  interface Look {
    Optional<Fault> at(CookieFact cookie, CookieFact.Said said);
  }

  private EachCookie() {}

  /** Looks at each cookie that a response set or evidence shows. */
  static CheckOutcome judge(Sight sight, Rule rule, Look look) {
    return judge(sight, rule, sight.everywhere(), sight.witnesses().show(Shelf.COOKIE), look);
  }

  /** Looks at each that is set at once: whoever recorded evidence may have agreed before. */
  static CheckOutcome judgeAtOnce(Sight sight, Rule rule, Look look) {
    return judge(sight, rule, sight.pages(), false, look);
  }

  private static CheckOutcome judge(
      Sight sight, Rule rule, List<PageFacts> pages, boolean shown, Look look) {
    if (sight.folder() && !shown) {
      return CheckOutcome.notAsked("A folder sets no cookies; check the address after deploying.");
    }
    Map<String, Finding> found = new TreeMap<>();
    for (PageFacts page : pages) {
      for (CookieFact cookie : page.cookies()) {
        one(sight, rule, look, cookie, page.shown(), found);
      }
    }
    for (SetCookie cookie : sight.coverage().cookies()) {
      one(sight, rule, look, CookieFact.of(cookie), cookie.setBy().shown(), found);
    }
    return sight.outcome(List.copyOf(found.values()));
  }

  private static void one(
      Sight sight,
      Rule rule,
      Look look,
      CookieFact cookie,
      String where,
      Map<String, Finding> found) {
    String key = cookie.name() + " " + cookie.host();
    if (!found.containsKey(key)) {
      cookie
          .said()
          .filter(said -> !said.deletes())
          .flatMap(said -> look.at(cookie, said))
          .ifPresent(fault -> found.put(key, fault.at(rule, Location.of(where), sight)));
    }
  }
}
