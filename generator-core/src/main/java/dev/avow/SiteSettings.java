package dev.avow;

import dev.avow.site.HttpSettings;
import dev.avow.site.Limits;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** What a request says about the network, in the words of the room that uses it. */
final class SiteSettings {

  private SiteSettings() {}

  static HttpSettings of(SiteRequest request) {
    HttpSettings settings =
        HttpSettings.DEFAULT.within(shorter(request.timeout()), request.timeout());
    for (Path authorities : request.authorities().stream().toList()) {
      settings = settings.trusting(authorities);
    }
    for (SiteRequest.Proxy proxy : request.proxy().stream().toList()) {
      HttpSettings.Login login =
          proxy.user().isEmpty() ? null : new HttpSettings.Login(proxy.user(), proxy.password());
      settings = settings.through(new HttpSettings.Proxy(proxy.host(), proxy.port(), login));
    }
    Map<String, HttpSettings.Login> logins = new HashMap<>();
    request
        .logins()
        .forEach(
            login ->
                logins.put(login.host(), new HttpSettings.Login(login.user(), login.password())));
    return settings.with(logins);
  }

  static Limits limits(SiteRequest.Bounds bounds) {
    return new Limits(
        bounds.pages(),
        bounds.depth(),
        bounds.time(),
        bounds.bytes(),
        bounds.links(),
        bounds.queries(),
        bounds.sameBody());
  }

  /** A server that has not begun to answer in ten seconds rarely does in thirty. */
  private static Duration shorter(Duration page) {
    Duration head = HttpSettings.DEFAULT.head();
    return page.compareTo(head) < 0 ? page : head;
  }
}
