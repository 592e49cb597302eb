package dev.avow.check.leak;

import dev.avow.site.http.Reason;
import dev.avow.site.http.Response;
import dev.avow.site.http.Unseen;
import dev.avow.site.page.Journey;
import dev.avow.text.Line;
import java.util.EnumSet;
import java.util.Set;

/** What came, or did not, for a file that should not be there. */
final class Exposure {

  /** Said by the checks of such files when nobody wished it. */
  static final String NOT_ASKED =
      "The server was not asked for such files; '--probe-files' asks the organization's own hosts.";

  private static final Set<Reason> AWAY =
      EnumSet.of(
          Reason.OFF_SITE,
          Reason.PRIVATE_ADDRESS,
          Reason.PORT,
          Reason.REDIRECT_SCHEME,
          Reason.REDIRECT_LOOP,
          Reason.REDIRECT_LIMIT);

  private Exposure() {}

  /** Why an address told nothing, which is no pass; empty when it told. */
  static String silence(Journey journey) {
    Response response = journey.response();
    Unseen unseen = journey.unseen();
    String place = "The address " + Line.of(journey.requested().shown(), 300);
    if (response != null) {
      return response.status() < 500 ? "" : place + " answered " + response.status() + ".";
    }
    // Who is sent to others, or round in a circle, is not shown the file.
    boolean away = !journey.hops().isEmpty() && unseen != null && AWAY.contains(unseen.reason());
    return away || unseen == null ? "" : place + " told nothing: " + unseen.detail();
  }

  /** Who is shown the thing, and how long it is; of what stands in it, nothing. */
  static String shown(Response response, String what) {
    return (response.served() ? "Anybody can read " : "The folder would show everybody ")
        + what
        + " here ("
        + (response.partial() == null ? "" : "at least ")
        + response.body().length()
        + " bytes). ";
  }
}
