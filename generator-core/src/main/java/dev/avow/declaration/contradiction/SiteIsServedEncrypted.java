package dev.avow.declaration.contradiction;

import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.model.Site;
import dev.avow.model.Url;
import dev.avow.yaml.Answer;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** A site that takes personal data is served over https. */
final class SiteIsServedEncrypted implements Contradiction {

  private static final Rule RULE = Rule.warning("site-http", "the site is addressed by https");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Stated stated, Consumer<Finding> to) {
    Answer<Url> address = stated.declaration().site().then(Site::url);
    address
        .given()
        .filter(url -> url.text().toLowerCase(Locale.ROOT).startsWith("http:"))
        .ifPresent(
            url ->
                to.accept(
                    new Finding(
                        RULE,
                        Stated.where(address),
                        "The site is addressed by http, not https.",
                        "Write 'https" + url.text().substring(4) + "'.",
                        List.of())));
  }
}
