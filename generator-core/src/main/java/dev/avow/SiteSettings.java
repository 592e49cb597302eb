package dev.avow;

import dev.avow.site.address.Address;
import dev.avow.site.http.Headers;
import dev.avow.site.http.HttpSettings;
import dev.avow.site.plan.Limits;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a request says about the network, in the words of the room that uses it. */
final class SiteSettings {

  private SiteSettings() {}

  static HttpSettings of(SiteRequest request, Address asked) {
    HttpSettings settings =
        HttpSettings.DEFAULT.within(shorter(request.reach().timeout()), request.reach().timeout());
    for (Path authorities : request.reach().authorities().stream().toList()) {
      settings = settings.trusting(authorities);
    }
    for (SiteReach.Proxy proxy : request.reach().proxy().stream().toList()) {
      HttpSettings.Login login =
          proxy.user().isEmpty() ? null : new HttpSettings.Login(proxy.user(), proxy.password());
      settings = settings.through(new HttpSettings.Proxy(proxy.host(), proxy.port(), login));
    }
    Map<String, HttpSettings.Login> logins = new HashMap<>();
    for (SiteReach.Login login : request.reach().logins()) {
      for (String origin : origins(login.host(), asked)) {
        logins.put(origin, new HttpSettings.Login(login.user(), login.password()));
      }
    }
    Map<String, Headers> headers = new HashMap<>();
    for (SiteReach.Header header : request.reach().headers()) {
      for (String origin : origins(header.host(), asked)) {
        headers.merge(origin, Headers.of(header.name(), header.value()), SiteSettings::both);
      }
    }
    return settings.with(logins).sending(headers);
  }

  /**
   * Where a host's key may be sent: encrypted; else only where it does not leave the own network,
   * and only if the look begins there.
   */
  private static List<String> origins(String host, Address asked) {
    String bare = host.replaceFirst("(?i)^https?://", "").replaceFirst("/+$", "");
    if (!asked.site().equalsIgnoreCase(bare)) {
      return Address.read("https://" + bare) instanceof Address other
          ? List.of(other.origin())
          : List.of();
    }
    return asked.secure() || asked.inner() ? List.of(asked.origin()) : List.of();
  }

  private static Headers both(Headers one, Headers other) {
    List<Headers.Field> fields = new ArrayList<>(one.fields());
    fields.addAll(other.fields());
    return new Headers(fields);
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
