package dev.avow.check.cookie;

import dev.avow.browser.Shelf;
import dev.avow.browser.Stored;
import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.declared.Patterns;
import dev.avow.check.fact.party.CookieFact;
import dev.avow.check.known.KnownCookie;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import dev.avow.site.http.SetCookie;
import dev.avow.text.Line;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every cookie that a server, or a script that a browser ran, sets is declared. */
final class CookiesDeclared implements Check {

  private static final Rule RULE =
      new Rule(
          "cookie-declared",
          "every cookie that is set is declared",
          Severity.ERROR,
          "Directive 2002/58/EC Art. 5(3)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    if (sight.folder() && !sight.witnesses().show(Shelf.COOKIE)) {
      return CheckOutcome.notAsked("A folder sets no cookies; check the address after deploying.");
    }
    Map<String, Finding> byName = new TreeMap<>();
    for (PageFacts page : sight.everywhere()) {
      for (CookieFact cookie : page.cookies()) {
        set(sight, cookie, page.shown(), byName);
      }
    }
    for (SetCookie cookie : sight.coverage().cookies()) {
      set(sight, CookieFact.of(cookie), cookie.setBy().shown(), byName);
    }
    for (Stored cookie : sight.witnesses().stored(Shelf.COOKIE)) {
      String name = Line.of(cookie.name(), 100);
      String sent = "A browser sends the cookie '" + name + "' to '" + cookie.host() + "'";
      hold(sight, name, sent + ", which no response set and", cookie.place(), byName);
    }
    return sight.outcome(List.copyOf(byName.values()));
  }

  private static void set(
      Sight sight, CookieFact cookie, String where, Map<String, Finding> byName) {
    if (cookie.said().filter(CookieFact.Said::deletes).isEmpty()) {
      String says =
          "The host '" + cookie.host() + "' sets the cookie '" + cookie.name() + "', which";
      hold(sight, cookie.name(), says, where, byName);
    }
  }

  private static void hold(
      Sight sight, String cookie, String says, String where, Map<String, Finding> byName) {
    if (sight.declared().cookies().stream().anyMatch(known -> known.matches(cookie))) {
      return;
    }
    byName.computeIfAbsent(cookie, name -> finding(sight, name, says, where));
  }

  private static Finding finding(Sight sight, String cookie, String says, String where) {
    Optional<KnownCookie> known = KnownCookie.of(cookie);
    String whose =
        known
            .map(it -> " It is known as one of " + it.vendor() + " that " + it.purpose() + ".")
            .orElse("");
    return new Finding(
        RULE,
        Location.of(where),
        says + " the declaration does not list." + whose,
        "Declare it under 'cookies:' as '"
            + Shelves.entry(
                known.map(KnownCookie::pattern).orElseGet(() -> Patterns.starred(cookie)),
                "class: "
                    + known.map(KnownCookie::classification).orElse("strictly-necessary")
                    + ", lasts: "
                    + known.map(KnownCookie::lasts).orElse("session"))
            + "' with what is true of it, or stop setting it.",
        List.of(sight.declared().file()));
  }
}
