package dev.avow.declaration;

import dev.avow.finding.Finding;
import dev.avow.model.Cookie;
import dev.avow.model.Declaration;
import dev.avow.model.StorageKind;
import dev.avow.yaml.Answer.Given;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Names of cookies are such that a browser can send them (RFC 6265 section 4.1.1). */
final class CookieNames {

  /** More than the RFC's token: browsers send brackets too, and shops use them. */
  private static final Pattern NAME = Pattern.compile("[^\\s;=,\"\\p{Cntrl}]+");

  private CookieNames() {}

  static List<Finding> check(Declaration declaration) {
    List<Finding> findings = new ArrayList<>();
    for (Given<Cookie> cookie : declaration.cookies().given().orElse(Map.of()).values()) {
      StorageKind kind = cookie.value().kind().given().orElse(StorageKind.COOKIE);
      cookie
          .value()
          .name()
          .given()
          .filter(name -> kind == StorageKind.COOKIE && !NAME.matcher(name).matches())
          .ifPresent(
              name ->
                  findings.add(
                      new Finding(
                          DeclarationRules.COOKIE_NAME,
                          cookie.value().name().place().where(),
                          "'" + name + "' cannot be the name of a cookie.",
                          "Write it without spaces, commas, quotes, ';' and '='.")));
    }
    return findings;
  }
}
