package dev.avow.site.crawl;

import dev.avow.site.address.Address;
import dev.avow.site.address.Reference;
import dev.avow.site.http.Cookies;
import dev.avow.site.http.FetchRequest;
import dev.avow.site.http.Fetcher;
import dev.avow.site.http.Reason;
import dev.avow.site.http.Response;
import dev.avow.site.http.Room;
import dev.avow.site.http.SetCookie;
import dev.avow.site.http.Unreached;
import dev.avow.site.http.Unseen;
import dev.avow.site.page.Hop;
import dev.avow.site.page.Journey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Follows redirects hop by hop, each hop by our own rules, and tries again where that may help. */
final class Journeys {

  private static final int MOST_HOPS = 10;

  private static final Set<Reason> PASSING =
      Set.of(
          Reason.CONNECTION_RESET, Reason.TLS_RESET, Reason.EMPTY_REPLY, Reason.CONNECTION_REFUSED);

  /** Whether a hop may be taken; empty when it may. */
  @FunctionalInterface
  interface Rule {
    Optional<Unseen> against(Address next);
  }

  private final Fetcher fetcher;
  private final Pace pace;
  private final long most;
  private final boolean objecting;
  private final Patience patience = new Patience();

  Journeys(Fetcher fetcher, Pace pace, long most) {
    this(fetcher, pace, most, false);
  }

  /**
   * Journeys of one kind.
   *
   * @param objecting whether each hop is asked with the signal of Global Privacy Control
   */
  Journeys(Fetcher fetcher, Pace pace, long most, boolean objecting) {
    this.fetcher = fetcher;
    this.pace = pace;
    this.most = most;
    this.objecting = objecting;
  }

  Journey go(Address start, FetchRequest.Wants wants, int hopsAllowed, Rule rule, Room.Turn room) {
    List<Hop> hops = new ArrayList<>();
    List<SetCookie> cookies = new ArrayList<>();
    Set<Address> visited = new HashSet<>();
    Address at = start;
    while (true) {
      if (at.toString().length() > Address.LONGEST) {
        return lost(start, hops, cookies, Reason.URL_TOO_LONG, tooLong(at));
      }
      if (!visited.add(at)) {
        String detail = "The redirects come back to " + at.shown() + ".";
        return lost(start, hops, cookies, Reason.REDIRECT_LOOP, detail);
      }
      Response response;
      try {
        response = patiently(new FetchRequest(at, wants, most, objecting, room));
      } catch (Unreached e) {
        return lost(start, hops, cookies, e.reason(), e.detail());
      }
      cookies.addAll(Cookies.of(at, response.headers(), Instant.now()));
      Optional<String> location = location(response);
      if (location.isEmpty()) {
        return new Journey(start, hops, cookies, response, null);
      }
      Reference next = at.resolve(location.get());
      if (next instanceof Reference.Elsewhere elsewhere) {
        String detail =
            "It redirects to a '" + elsewhere.scheme() + ":' address, which was refused.";
        return lost(start, hops, cookies, Reason.REDIRECT_SCHEME, detail);
      }
      if (!(next instanceof Address target)) {
        String detail = "It redirects to an address that cannot be read.";
        return lost(start, hops, cookies, Reason.BAD_HTTP, detail);
      }
      Address to = target.withoutFragment();
      if (hops.size() == hopsAllowed) {
        String detail = "It redirects more than " + hopsAllowed + " times.";
        return lost(start, hops, cookies, Reason.REDIRECT_LIMIT, detail);
      }
      hops.add(new Hop(at, to));
      Optional<Unseen> against = visited.contains(to) ? Optional.empty() : rule.against(to);
      if (against.isPresent()) {
        return lost(start, hops, cookies, against.get().reason(), against.get().detail());
      }
      at = to;
    }
  }

  Journey go(Address start, FetchRequest.Wants wants, Rule rule, Room.Turn room) {
    return go(start, wants, MOST_HOPS, rule, room);
  }

  private static String tooLong(Address address) {
    return "Its address has "
        + address.toString().length()
        + " characters; "
        + Address.LONGEST
        + " are followed.";
  }

  private static Journey lost(
      Address start, List<Hop> hops, List<SetCookie> cookies, Reason reason, String detail) {
    return new Journey(start, hops, cookies, null, new Unseen(start, reason, detail, false));
  }

  private static Optional<String> location(Response response) {
    return switch (response.status()) {
      case 301, 302, 303, 307, 308 -> response.headers().first("Location");
      default -> Optional.empty();
    };
  }

  private Response patiently(FetchRequest request) throws Unreached {
    Address address = request.address();
    for (int attempt = 1; ; attempt++) {
      try {
        pace.await(address.site());
        Response response = fetcher.fetch(request);
        Optional<Duration> again = patience.before(address.site(), response, attempt);
        if (again.isEmpty()) {
          return response;
        }
        pace.rest(again.get());
      } catch (Unreached e) {
        // One more try: a server that was just started anew, or a line that broke once.
        if (attempt > 1 || !PASSING.contains(e.reason())) {
          throw e;
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new Unreached(Reason.BUDGET, "The crawl was ended before this was asked for.");
      }
    }
  }
}
