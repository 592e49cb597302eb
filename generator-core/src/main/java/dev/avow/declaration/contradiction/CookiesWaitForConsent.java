package dev.avow.declaration.contradiction;

import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.model.ConsentKind;
import dev.avow.model.Cookie;
import dev.avow.yaml.Answer.Given;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A cookie for which people are asked is not set before they answered. */
final class CookiesWaitForConsent implements Contradiction {

  private static final Rule RULE =
      Rule.error("cookie-before-consent", "no cookie that needs consent is set before it");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Stated stated, Consumer<Finding> to) {
    for (Map.Entry<String, Given<Cookie>> entry : stated.cookies().entrySet()) {
      Cookie cookie = entry.getValue().value();
      if (cookie.consent().given().filter(ConsentKind.OPT_IN::equals).isPresent()
          && Stated.yes(cookie.beforeConsent())) {
        to.accept(
            new Finding(
                RULE,
                Stated.where(cookie.beforeConsent()),
                "'" + entry.getKey() + "' is set before people were asked, and says 'opt-in'.",
                "Set it after consent only, and write 'before-consent: false'.",
                List.of(Stated.where(cookie.consent()))));
      }
    }
  }
}
