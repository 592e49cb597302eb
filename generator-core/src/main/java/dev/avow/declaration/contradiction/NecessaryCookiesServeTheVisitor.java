package dev.avow.declaration.contradiction;

import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.model.Cookie;
import dev.avow.model.CookieClass;
import dev.avow.yaml.Answer.Given;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A cookie that is strictly necessary for what the visitor asks for serves neither advertisements
 * nor statistics (Directive 2002/58/EC, art. 5(3)).
 */
final class NecessaryCookiesServeTheVisitor implements Contradiction {

  private static final Rule RULE =
      Rule.error("cookie-necessary-but-ads", "a necessary cookie serves what the visitor asks for");

  private static final List<String> OTHERS =
      List.of(
          "contextual-ads",
          "own-targeted-ads",
          "cross-site-ads",
          "measure-campaigns",
          "usage-analytics",
          "sell-data");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Stated stated, Consumer<Finding> to) {
    for (Map.Entry<String, Given<Cookie>> entry : stated.cookies().entrySet()) {
      Cookie cookie = entry.getValue().value();
      if (cookie
          .classification()
          .given()
          .filter(CookieClass.STRICTLY_NECESSARY::equals)
          .isEmpty()) {
        continue;
      }
      for (Given<String> purpose : cookie.purpose().given().orElse(List.of())) {
        if (OTHERS.stream()
            .anyMatch(other -> stated.vocabulary().isA("purposes", purpose.value(), other))) {
          to.accept(
              new Finding(
                  RULE,
                  purpose.place().where(),
                  "'"
                      + entry.getKey()
                      + "' is strictly necessary, and is for '"
                      + purpose.value()
                      + "'.",
                  "Write the class that it has, such as 'class: marketing', or correct this.",
                  List.of(Stated.where(cookie.classification()))));
        }
      }
    }
  }
}
