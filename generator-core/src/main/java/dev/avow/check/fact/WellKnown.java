package dev.avow.check.fact;

import dev.avow.site.address.Address;
import dev.avow.site.http.Response;
import dev.avow.site.page.Journey;
import java.util.List;
import java.util.Optional;

/** Places where programs look for what a site says of itself (RFC 8615), and one where none is. */
public final class WellKnown {

  /** RFC 9116. */
  public static final String SECURITY = "/.well-known/security.txt";

  /** W3C, A Well-Known URL for Changing Passwords. */
  public static final String CHANGE_PASSWORD = "/.well-known/change-password";

  /** W3C, Global Privacy Control, 4.2. */
  public static final String PRIVACY_CONTROL = "/.well-known/gpc.json";

  /** A page no site has: how it is answered tells what the site's status 200 is worth. */
  public static final String NOWHERE = "/avow-looks-for-a-page-that-is-not-there-5f3c81";

  public static final List<String> ALL =
      List.of(SECURITY, CHANGE_PASSWORD, PRIVACY_CONTROL, NOWHERE);

  private WellKnown() {}

  /** What became of the place; empty when it was not asked for. */
  public static Optional<Journey> asked(Sight sight, String place) {
    return sight.declared().site().resolve(place) instanceof Address address
        ? Optional.ofNullable(sight.probed().files().get(address))
        : Optional.empty();
  }

  /** Whether the site answers with a page whatever it is asked for. */
  public static boolean anythingGoes(Sight sight) {
    return asked(sight, NOWHERE).filter(WellKnown::leads).isPresent();
  }

  /** Whether it shows something, or leads to another place than the same one with 'www.'. */
  public static boolean leads(Journey journey) {
    Response response = journey.response();
    String path = journey.requested().path();
    return (response != null && found(response))
        || journey.hops().stream().anyMatch(hop -> !hop.to().path().equals(path));
  }

  public static boolean found(Response response) {
    return response.status() >= 200 && response.status() < 300;
  }
}
