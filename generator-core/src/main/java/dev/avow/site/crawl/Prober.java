package dev.avow.site.crawl;

import dev.avow.site.address.Address;
import dev.avow.site.dns.DnsTold;
import dev.avow.site.http.Encryption;
import dev.avow.site.http.FetchRequest;
import dev.avow.site.http.Fetcher;
import dev.avow.site.http.Reason;
import dev.avow.site.http.Response;
import dev.avow.site.http.ResponseVerdict;
import dev.avow.site.http.Room;
import dev.avow.site.http.Unseen;
import dev.avow.site.page.Journey;
import dev.avow.site.page.Link;
import dev.avow.site.plan.CrawlPlan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks for what is no page of the site and says much about it: a few addresses. */
final class Prober {

  /** A file of settings or contacts is a few lines; more of one is a page in its place. */
  private static final long MOST_BYTES = 64 * 1024;

  /** A style sheet of a framework has some hundred thousand. */
  private static final long MOST_OF_A_SHEET = 2 * 1024 * 1024;

  /** A longer script is one of many parts, of which it is not told what runs when. */
  private static final long MOST_OF_A_SCRIPT = 512 * 1024;

  /** Sheets that are imported by sheets that are imported. */
  private static final int DEEPEST_IMPORT = 3;

  /** Of each sort; the rest is told as not asked for. */
  private static final int MOST = 100;

  /** For all probes together: a site that drops every one of them must not double the crawl. */
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private final CrawlPlan plan;
  private final Fetcher fetcher;
  private final Pace pace;
  private final Outside robots;
  private final Journeys journeys;
  private final Journeys toSheets;
  private final Journeys toScripts;
  private final Journeys objecting;
  private final Room room = new Room(Runtime.getRuntime().maxMemory());
  private final CompletableFuture<Void> stopped;
  private final BooleanSupplier over;

  Prober(CrawlPlan plan, Fetcher fetcher, Pace.Clock clock, CompletableFuture<Void> stopped) {
    this.plan = plan;
    this.fetcher = fetcher;
    pace = new Pace(clock, plan.manners().pause());
    robots = new Outside(plan, fetcher, clock, plan.sites());
    journeys = new Journeys(fetcher, pace, MOST_BYTES);
    toSheets = new Journeys(fetcher, pace, MOST_OF_A_SHEET);
    toScripts = new Journeys(fetcher, pace, MOST_OF_A_SCRIPT);
    objecting = new Journeys(fetcher, pace, plan.limits().bytes(), true);
    long end = clock.nanos() + LONGEST.toNanos();
    this.stopped = stopped;
    over = () -> stopped.isDone() || clock.nanos() - end > 0;
  }

  Probed ask(Probes probes) {
    try (Crew crew = new Crew(plan.manners(), stopped)) {
      return new Probed(
          each(crew, probes.ways(), at -> go(journeys, at, FetchRequest.Wants.PAGE)),
          each(crew, probes.files(), at -> go(journeys, at, FetchRequest.Wants.FILE)),
          sheets(crew, probes.sheets()),
          each(crew, probes.scripts(), at -> whereAllowed(toScripts, at)),
          encryption(probes.hosts()),
          each(crew, probes.objected(), at -> go(objecting, at, FetchRequest.Wants.PAGE)),
          each(crew, probes.exposed(), at -> whereAllowed(journeys, at)),
          probes.names().map(names -> dns(crew, names)));
    }
  }

  private Map<Address, Journey> each(
      Crew crew, List<Address> addresses, Function<Address, Journey> way) {
    List<Address> some = addresses.stream().distinct().limit(MOST).toList();
    List<@Nullable Journey> journeys =
        crew.all(
            some.size(), at -> over.getAsBoolean() ? late(some.get(at)) : way.apply(some.get(at)));
    Map<Address, Journey> found = new TreeMap<>();
    addresses.forEach(address -> found.put(address, late(address)));
    for (int at = 0; at < some.size(); at++) {
      Journey journey = journeys.get(at);
      if (journey != null) {
        found.put(some.get(at), journey);
      }
    }
    return found;
  }

  /** The sheets, and those of the own site that they import. */
  private Map<Address, Journey> sheets(Crew crew, List<Address> linked) {
    Map<Address, Journey> all = new TreeMap<>();
    List<Address> next = linked;
    for (int deep = 0; deep <= DEEPEST_IMPORT && !next.isEmpty(); deep++) {
      Map<Address, Journey> found =
          each(crew, next, at -> go(toSheets, at, FetchRequest.Wants.FILE));
      all.putAll(found);
      next =
          found.values().stream()
              .flatMap(sheet -> Recorded.sheet(sheet).stream())
              .flatMap(page -> page.links().stream())
              .filter(link -> link.attribute().equals(Link.IMPORT))
              .flatMap(link -> link.target() instanceof Address at ? Stream.of(at) : Stream.of())
              .filter(at -> plan.owns(at) && !all.containsKey(at))
              .distinct()
              .toList();
    }
    return all;
  }

  private Journey go(Journeys journeys, Address address, FetchRequest.Wants wants) {
    try (Room.Turn turn = room.enter()) {
      return journeys.go(
          address, wants, next -> near(next) ? Optional.empty() : Outside.foreign(next), turn);
    }
  }

  /**
   * What comes for a file that no crawl leads to, such as one that should not be there. Who cannot
   * say that the site is theirs shall not look where its robots.txt asks robots not to.
   */
  private Journey whereAllowed(Journeys journeys, Address address) {
    Optional<Unseen> forbidden = robots.forbids(address);
    if (forbidden.isPresent()) {
      return new Journey(address, List.of(), List.of(), null, forbidden.get());
    }
    Journey journey = go(journeys, address, FetchRequest.Wants.FILE);
    Response response = journey.response();
    if (response == null) {
      return journey;
    }
    return ResponseVerdict.against(address, response)
        .filter(why -> why.reason() == Reason.BOT_WALL || why.reason() == Reason.RATE_LIMITED)
        .map(why -> new Journey(address, journey.hops(), journey.cookies(), null, why))
        .orElse(journey);
  }

  private DnsTold dns(Crew crew, Probes.Names names) {
    DnsProber prober = new DnsProber(names, over);
    DnsTold told = crew.one(prober::ask);
    return told != null ? told : prober.untold("The crawl was ended before.");
  }

  /** Own, or the start's own name with or without 'www.' and its like. */
  private boolean near(Address next) {
    return plan.owns(next) || (!next.inner() && next.domain().equals(plan.start().domain()));
  }

  private static Journey late(Address address) {
    return new Journey(address, List.of(), List.of(), null, notAsked(address));
  }

  private static Unseen notAsked(Address address) {
    return new Unseen(
        address, Reason.BUDGET, "It was not asked for: the bound of probes was reached.", false);
  }

  private List<Encryption> encryption(List<Address> hosts) {
    List<Encryption> found = new ArrayList<>();
    for (Address host : hosts) {
      if (over.getAsBoolean()) {
        found.add(Encryption.unseen(host, notAsked(host)));
        continue;
      }
      try {
        pace.await(host.site());
        fetcher.encryption(host).ifPresent(found::add);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        found.add(Encryption.unseen(host, notAsked(host)));
      }
    }
    return found;
  }
}
