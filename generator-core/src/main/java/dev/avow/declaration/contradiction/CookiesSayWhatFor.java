package dev.avow.declaration.contradiction;

import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.model.Cookie;
import dev.avow.model.CookieStatus;
import dev.avow.yaml.Answer.Given;
import java.util.Map;
import java.util.function.Consumer;

/** A cookie in the public list says what it is for (Directive 2002/58/EC, art. 5(3)). */
final class CookiesSayWhatFor implements Contradiction {

  private static final Rule RULE =
      Rule.warning("cookie-purpose-missing", "every cookie in the list says what it is for");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Stated stated, Consumer<Finding> to) {
    for (Map.Entry<String, Given<Cookie>> entry : stated.cookies().entrySet()) {
      Cookie cookie = entry.getValue().value();
      boolean retired = cookie.status().given().filter(CookieStatus.RETIRED::equals).isPresent();
      if (!retired && cookie.purpose().isAbsent() && cookie.description().isAbsent()) {
        to.accept(
            new Finding(
                RULE,
                entry.getValue().place().where(),
                "'" + entry.getKey() + "' does not say what it is for.",
                "Add 'purpose: …', or 'description: …' in your own words."));
      }
    }
  }
}
