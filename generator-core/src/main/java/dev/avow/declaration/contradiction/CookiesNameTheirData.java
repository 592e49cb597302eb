package dev.avow.declaration.contradiction;

import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.model.Cookie;
import dev.avow.model.CookieClass;
import dev.avow.yaml.Answer.Given;
import java.util.Map;
import java.util.function.Consumer;

/** A cookie that is more than necessary says which data are linked with it (P3P; Cranor 2002). */
final class CookiesNameTheirData implements Contradiction {

  private static final Rule RULE =
      Rule.warning(
          "cookie-linked-data-missing",
          "every cookie that is not strictly necessary says which data it is linked with");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Stated stated, Consumer<Finding> to) {
    for (Map.Entry<String, Given<Cookie>> entry : stated.cookies().entrySet()) {
      Cookie cookie = entry.getValue().value();
      boolean more =
          cookie
              .classification()
              .given()
              .filter(c -> c == CookieClass.ANALYTICS || c == CookieClass.MARKETING)
              .isPresent();
      if (more && cookie.data().isAbsent()) {
        to.accept(
            new Finding(
                RULE,
                entry.getValue().place().where(),
                "'" + entry.getKey() + "' does not say which data are linked with it.",
                "Add 'data: […]', or 'data: none'."));
      }
    }
  }
}
