package dev.avow.site.crawl;

import dev.avow.site.address.Address;
import dev.avow.site.address.PageKeys;
import dev.avow.site.http.FetchRequest;
import dev.avow.site.http.Fetcher;
import dev.avow.site.http.Gate;
import dev.avow.site.http.Reason;
import dev.avow.site.http.Room;
import dev.avow.site.http.Unreached;
import dev.avow.site.http.Unseen;
import dev.avow.site.page.Journey;
import dev.avow.site.plan.CrawlPlan;
import dev.avow.site.plan.Limit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Everything a crawl asks the world, and the rules by which it asks. */
final class Outside {

  /** The heap is one, however many crawls of one run share it. */
  private static final Room ROOM = new Room(Runtime.getRuntime().maxMemory());

  private final CrawlPlan plan;
  private final Pace pace;
  private final Pace.Clock clock;
  private final Journeys pages;
  private final Journeys files;
  private final Set<String> sites;
  private final Map<String, Robots> robots = new ConcurrentHashMap<>();
  private final List<CrawlCoverage.SitemapFacts> sitemaps = new CopyOnWriteArrayList<>();
  private final List<Unseen> unread = new CopyOnWriteArrayList<>();
  private final long end;

  Outside(CrawlPlan plan, Fetcher fetcher, Pace.Clock clock, Set<String> sites) {
    this.plan = plan;
    this.clock = clock;
    this.sites = sites;
    pace = new Pace(clock, plan.manners().pause());
    pages = new Journeys(fetcher, pace, plan.limits().bytes());
    files = new Journeys(fetcher, pace, Robots.MOST_BYTES);
    end = clock.nanos() + plan.limits().time().toNanos();
  }

  Room.Turn enter() {
    return ROOM.enter();
  }

  boolean timeOver() {
    return clock.nanos() - end > 0;
  }

  boolean owns(Address address) {
    return sites.contains(address.site());
  }

  /** The start moved: its new home counts as own. */
  void own(Address address) {
    sites.add(address.site());
  }

  Journey page(Task task, Room.Turn turn) {
    return pages.go(task.address(), FetchRequest.Wants.PAGE, next -> against(task, next), turn);
  }

  private Optional<Unseen> against(Task task, Address next) {
    boolean moved = task.start() && next.domain().equals(task.address().domain());
    if (!owns(next) && !(moved && !next.inner())) {
      return foreign(next);
    }
    return forbids(next);
  }

  static Optional<Unseen> foreign(Address next) {
    if (next.inner() || next.odd()) {
      Unreached refusal = Gate.refusal(next);
      return Optional.of(new Unseen(next, refusal.reason(), refusal.detail(), false));
    }
    String detail = "It redirects to " + next.origin() + ", which is not one of the own sites.";
    return Optional.of(new Unseen(next, Reason.OFF_SITE, detail, false));
  }

  /** Why the owner or robots.txt keeps us from the address; empty when neither does. */
  Optional<Unseen> forbids(Address address) {
    if (plan.leftOut().test(address)) {
      String detail = "The declaration leaves it out, under 'site: {unchecked: …}'.";
      return Optional.of(new Unseen(address, Reason.LEFT_OUT, detail, false));
    }
    Robots found = robots(address);
    return found.allows(address) ? Optional.empty() : Optional.of(found.against(address));
  }

  /** What the robots.txt of that address's site says; asked for once. */
  Robots robots(Address address) {
    if (!plan.manners().robots()) {
      return robots.computeIfAbsent(address.site(), Robots::ignored);
    }
    return robots.computeIfAbsent(
        address.site(),
        site -> {
          Robots found = Robots.of(site, file(address));
          return found.granting(pace.slower(site, found.delay()));
        });
  }

  private Journey file(Address site) {
    Address file = site.with("/robots.txt", null);
    try (Room.Turn turn = enter()) {
      return files.go(
          file,
          FetchRequest.Wants.FILE,
          Robots.MOST_HOPS,
          next -> next.domain().equals(file.domain()) ? Optional.empty() : foreign(next),
          turn);
    }
  }

  /** Who ignores what robots.txt forbids still wants to know where the sitemaps are. */
  private void hear() {
    for (String site : Set.copyOf(robots.keySet())) {
      if (Address.read(plan.start().scheme() + "://" + site + "/") instanceof Address home) {
        robots.put(site, Robots.heard(site, file(home)));
      }
    }
  }

  /** The pages only the sitemaps know. */
  List<Task> listed(Frontier frontier) {
    List<Address> starts = new ArrayList<>();
    if (!plan.manners().robots() && !timeOver()) {
      hear();
    }
    for (Robots each : robots.values()) {
      for (String written : each.sitemaps()) {
        if (Address.read(written) instanceof Address address) {
          starts.add(address);
        }
      }
    }
    boolean guessed = starts.stream().noneMatch(this::owns);
    if (guessed) {
      starts.add(plan.start().with("/sitemap.xml", null));
    }
    // Foreign ones last: they are told, and take no place from our own.
    starts.sort(
        Comparator.comparing((Address each) -> !owns(each))
            .thenComparing(Comparator.naturalOrder()));
    if (timeOver()) {
      sitemaps.add(
          new CrawlCoverage.SitemapFacts(
              starts.get(0), 0, "Not asked for: the time was over before."));
      if (!guessed) {
        frontier.cut(Limit.TIME, starts.get(0).shown());
      }
      return List.of();
    }
    Sitemaps reader =
        new Sitemaps(
            this::sitemap, page -> owns(page) && !PageKeys.file(page), 10 * plan.limits().pages());
    reader.read(starts, guessed);
    sitemaps.addAll(reader.facts());
    unread.addAll(reader.unseen());
    List<Task> tasks = new ArrayList<>();
    for (Address page : reader.listed()) {
      if (robots(page).allows(page)) {
        tasks.add(new Task(page, 0, false, false));
      }
    }
    return tasks;
  }

  private Journey sitemap(Address address) {
    if (!owns(address)) {
      String detail = "Not asked for: it is not on one of the own sites.";
      Unseen why = new Unseen(address, Reason.OFF_SITE, detail, false);
      return new Journey(address, List.of(), List.of(), null, why);
    }
    try (Room.Turn turn = enter()) {
      return pages.go(
          address,
          FetchRequest.Wants.FILE,
          next -> owns(next) ? Optional.empty() : foreign(next),
          turn);
    }
  }

  List<CrawlCoverage.RobotsFacts> robotsFacts() {
    return robots.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> entry.getValue().facts())
        .toList();
  }

  /** The sitemaps that are promised and could not be read. */
  List<Unseen> unreadSitemaps() {
    return unread;
  }

  List<CrawlCoverage.SitemapFacts> sitemapFacts() {
    return sitemaps;
  }
}
