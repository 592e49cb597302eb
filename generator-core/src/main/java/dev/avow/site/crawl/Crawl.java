package dev.avow.site.crawl;

import dev.avow.site.address.Address;
import dev.avow.site.address.PageKeys;
import dev.avow.site.http.Fetcher;
import dev.avow.site.http.Unseen;
import dev.avow.site.page.PageReader;
import dev.avow.site.plan.CrawlPlan;
import dev.avow.site.plan.Limit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Looks at a site: the start, then the pages the declaration names and what the start links to,
 * then level by level, then what only the sitemaps know, and at last what lies in the folder. What
 * is asked for is decided between two levels, never within one, so the same site gives the same
 * result whatever the timing.
 */
public final class Crawl {

  private final CrawlPlan plan;
  private final Fetcher fetcher;
  private final Pace.Clock clock;
  private final CompletableFuture<Void> stopped = new CompletableFuture<>();

  public Crawl(CrawlPlan plan, Fetcher fetcher) {
    this(plan, fetcher, Pace.Clock.REAL);
  }

  Crawl(CrawlPlan plan, Fetcher fetcher, Pace.Clock clock) {
    this.plan = plan;
    this.fetcher = fetcher;
    this.clock = clock;
  }

  /** Ends the crawl at once; what was seen until then is handed back, marked as interrupted. */
  public void stop() {
    stopped.complete(null);
  }

  boolean stopped() {
    return stopped.isDone();
  }

  /** Reads every page once. The results stand in the order of the crawl. */
  public <T> Crawled<T> read(PageReader<T> reader) {
    return read(reader, Diary.none());
  }

  /** As {@link #read(PageReader)}; what the diary knows is not asked for again. */
  public <T> Crawled<T> read(PageReader<T> reader, Diary<T> diary) {
    Logbook<T> log = new Logbook<>();
    Set<String> sites = ConcurrentHashMap.newKeySet();
    sites.addAll(plan.sites());
    Frontier frontier = new Frontier(plan.limits());
    Outside outside = new Outside(plan, fetcher, clock, sites);
    try (Crew crew = new Crew(plan.manners(), stopped)) {
      Visits<T> visits = new Visits<>(this, plan, outside, frontier, crew, reader, diary);
      Address start = PageKeys.canonical(plan.start());
      Task first = new Task(start, 0, true, true);
      List<Task> next = frontier.admit(List.of(first));
      // Admitted before any link is looked at: what is declared is asked for, however it is named.
      List<Task> declared = frontier.admit(declared());
      next = frontier.admit(level(visits, log, frontier, next));
      next.addAll(0, declared);
      while (!next.isEmpty() && !over(outside)) {
        next = frontier.admit(level(visits, log, frontier, next));
      }
      List<Task> left = new ArrayList<>(next); // none, unless the time was over
      // A start that was not seen leaves a gap already; its sitemap would not close it.
      next = log.empty() ? List.of() : frontier.admit(listed(crew, outside, frontier));
      while (!next.isEmpty() && !over(outside)) {
        next = frontier.admit(level(visits, log, frontier, next));
      }
      left.addAll(next);
      next = frontier.admit(standing(frontier));
      while (!next.isEmpty() && !over(outside)) {
        next = frontier.admit(level(visits, log, frontier, next));
      }
      left.addAll(next);
      if (stopped()) {
        log.leftOut(left.size());
      } else {
        left.forEach(task -> frontier.cut(Limit.TIME, task.address().shown()));
      }
    }
    return new Crawled<>(log.values(), log.coverage(frontier, outside, stopped()));
  }

  /** Asks for a few addresses beside the pages; nothing once stopped. */
  public Probed probe(Probes probes) {
    return new Prober(plan, fetcher, clock, stopped).ask(probes);
  }

  private static List<Task> listed(Crew crew, Outside outside, Frontier frontier) {
    List<Task> listed = crew.one(() -> outside.listed(frontier));
    return listed == null ? List.of() : listed;
  }

  /** The pages that nothing led to, though they are there. */
  private List<Task> standing(Frontier frontier) {
    List<Task> tasks = new ArrayList<>();
    for (Fetcher.Standing page : fetcher.standing(mostFound())) {
      if (page.aliases().stream().noneMatch(alias -> frontier.knows(PageKeys.of(alias)))) {
        tasks.add(new Task(page.address(), 0, false, false));
      }
    }
    return tasks;
  }

  /** More than the limit of pages lets through, so that what is left out is told by it. */
  private int mostFound() {
    return Math.max(20_000, 4 * plan.limits().pages());
  }

  private List<Task> declared() {
    List<Task> tasks = new ArrayList<>();
    for (Address page : plan.declared()) {
      tasks.add(new Task(PageKeys.canonical(page), 0, false, true));
    }
    return tasks;
  }

  private boolean over(Outside outside) {
    return stopped() || outside.timeOver();
  }

  private <T> List<Task> level(
      Visits<T> visits, Logbook<T> log, Frontier frontier, List<Task> tasks) {
    Candidates candidates = new Candidates(mostFound());
    List<Visited<T>> results = visits.all(tasks, candidates);
    Set<Integer> mute = log.enter(results, frontier, plan.limits());
    List<Task> found = new ArrayList<>();
    for (Candidates.Candidate candidate : candidates.inOrder()) {
      Unseen skip = candidate.skip();
      if (mute.contains((int) (candidate.order() / Visits.PAGE))) {
        frontier.cut(Limit.SAME_BODY, candidate.task().address().shown());
      } else if (skip != null) {
        if (frontier.claim(candidate.key())) {
          log.skip(skip);
        }
      } else {
        found.add(candidate.task());
      }
    }
    if (candidates.overflown()) {
      frontier.cut(Limit.LINKS, "not counted");
    }
    return found;
  }
}
