package dev.avow.site.crawl;

import dev.avow.site.address.Address;
import dev.avow.site.address.PageKeys;
import dev.avow.site.http.SetCookie;
import dev.avow.site.http.Unseen;
import dev.avow.site.plan.Limits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes down, level by level and in order, what was seen and what was not. */
final class Logbook<T> {

  /** Skipped addresses told one by one; a hostile page has a million. */
  private static final int MOST_SKIPPED = 5_000;

  private final List<T> values = new ArrayList<>();
  private final List<Address> pages = new ArrayList<>();
  private final List<Unseen> partial = new ArrayList<>();
  private final List<Unseen> unseen = new ArrayList<>();
  private final Map<Address, Address> redirects = new TreeMap<>();
  private final Map<Long, Integer> bodies = new HashMap<>();
  private final Map<String, SetCookie> cookies = new TreeMap<>();
  private int skipped;
  private int left;

  /** Gives the numbers of the pages whose links are not to be followed. */
  Set<Integer> enter(List<Visited<T>> level, Frontier frontier, Limits limits) {
    Set<Integer> mute = new HashSet<>();
    for (int at = 0; at < level.size(); at++) {
      Visited<T> visited = level.get(at);
      Task task = visited.task();
      if (visited.redirected()) {
        redirects.put(task.address(), visited.end());
      }
      Unseen why = visited.unseen();
      if (why != null) {
        unseen.add(why);
      }
      if (!visited.read()) {
        set(visited);
        continue;
      }
      if (visited.redirected() && !frontier.claim(PageKeys.of(PageKeys.canonical(visited.end())))) {
        set(visited);
        continue; // two redirects led to one page; the first counts
      }
      pages.add(visited.end());
      partial.addAll(visited.partial());
      T value = visited.value();
      if (value != null) {
        values.add(value);
      }
      if (bodies.merge(visited.body(), 1, Integer::sum) > limits.sameBody()) {
        mute.add(at);
      }
    }
    return mute;
  }

  /** A cookie once for each host and name; a page that was kept tells of its own. */
  private void set(Visited<T> visited) {
    for (SetCookie cookie : visited.cookies()) {
      cookies.putIfAbsent(cookie.setBy().host() + " " + cookie.name(), cookie);
    }
  }

  void skip(Unseen why) {
    if (skipped++ < MOST_SKIPPED) {
      unseen.add(why);
    }
  }

  /** Addresses that were still to be asked for when somebody ended the run. */
  void leftOut(int count) {
    left = count;
  }

  /** Whether no page was read yet. */
  boolean empty() {
    return pages.isEmpty();
  }

  List<T> values() {
    return values;
  }

  CrawlCoverage coverage(Frontier frontier, Outside outside, boolean interrupted) {
    List<String> notes = new ArrayList<>();
    if (skipped > MOST_SKIPPED) {
      notes.add((skipped - MOST_SKIPPED) + " more skipped addresses are not listed.");
    }
    if (left > 0) {
      notes.add(
          left
              + (left == 1 ? " address was" : " addresses were")
              + " found and not asked for, since the run was interrupted.");
    }
    return new CrawlCoverage(
        pages,
        partial,
        Stream.concat(unseen.stream(), outside.unreadSitemaps().stream()).sorted().toList(),
        redirects,
        frontier.hits(),
        outside.robotsFacts(),
        outside.sitemapFacts(),
        notes,
        List.copyOf(cookies.values()),
        interrupted);
  }
}
