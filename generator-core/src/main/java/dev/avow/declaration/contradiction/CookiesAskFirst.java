package dev.avow.declaration.contradiction;

import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.model.ConsentKind;
import dev.avow.model.Cookie;
import dev.avow.model.CookieClass;
import dev.avow.yaml.Answer.Given;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Where the law on cookies holds, one for marketing or statistics waits for consent (Directive
 * 2002/58/EC, art. 5(3); PECR reg. 6). A warning: some states free measurement that serves the site
 * alone.
 */
final class CookiesAskFirst implements Contradiction {

  private static final Rule RULE =
      Rule.warning("cookie-consent-missing", "a cookie that needs consent waits for it");

  private static final Set<String> LAWS = Set.of("eprivacy", "pecr");
  private static final Set<CookieClass> ASKED =
      Set.of(CookieClass.MARKETING, CookieClass.ANALYTICS);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Stated stated, Consumer<Finding> to) {
    List<Location> laws =
        stated.declaration().laws().given().orElse(List.of()).stream()
            .filter(law -> LAWS.contains(law.value()))
            .map(law -> law.place().where())
            .toList();
    if (laws.isEmpty()) {
      return;
    }
    for (Map.Entry<String, Given<Cookie>> entry : stated.cookies().entrySet()) {
      Cookie cookie = entry.getValue().value();
      if (cookie.classification().given().filter(ASKED::contains).isPresent()
          && cookie.consent().given().filter(asked -> asked != ConsentKind.OPT_IN).isPresent()) {
        to.accept(
            new Finding(
                RULE,
                Stated.where(cookie.consent()),
                "'" + entry.getKey() + "' is set without asking, and the law on cookies holds.",
                "Ask first and write 'consent: opt-in', or correct its 'class:'.",
                laws));
      }
    }
  }
}
