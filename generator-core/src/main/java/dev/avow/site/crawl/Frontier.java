package dev.avow.site.crawl;

import dev.avow.site.address.PageKeys;
import dev.avow.site.address.PageQuery;
import dev.avow.site.plan.Limit;
import dev.avow.site.plan.Limits;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Decides what is asked for next; between two levels only, so that timing decides nothing. */
final class Frontier {

  private final Limits limits;
  private final Set<String> seen = ConcurrentHashMap.newKeySet();
  private final Map<String, Integer> queries = new HashMap<>();
  private final Map<Limit, Integer> cut = new EnumMap<>(Limit.class);
  private final Map<Limit, String> examples = new EnumMap<>(Limit.class);
  private int admitted;

  Frontier(Limits limits) {
    this.limits = limits;
  }

  /** Whether the address was asked for, or is about to be. May be asked on any thread. */
  boolean knows(String key) {
    return seen.contains(key);
  }

  /** Remembers where a redirect led; false when that page is known already. */
  boolean claim(String key) {
    return seen.add(key);
  }

  /** Those of the tasks, in order, that are new and within the limits. */
  List<Task> admit(List<Task> tasks) {
    List<Task> next = new ArrayList<>();
    for (Task task : tasks) {
      String key = PageKeys.of(task.address());
      if (seen.contains(key)) {
        continue;
      }
      Limit limit = task.needed() ? null : limitFor(task);
      if (limit != null) {
        seen.add(key); // told once
        cut(limit, task.address().shown());
        continue;
      }
      seen.add(key);
      admitted++;
      next.add(task);
    }
    return next;
  }

  private @Nullable Limit limitFor(Task task) {
    if (task.depth() > limits.depth()) {
      return Limit.DEPTH;
    }
    if (PageKeys.repeats(task.address())) {
      return Limit.REPEATED_SEGMENTS;
    }
    if (admitted >= limits.pages()) {
      return Limit.PAGES;
    }
    if (task.address().query() != null) {
      // Posts and forms of one program are different things: each kind may have so many.
      String kind = task.address().origin() + PageQuery.kind(task.address());
      if (queries.merge(kind, 1, Integer::sum) > limits.queries()) {
        return Limit.QUERIES;
      }
    }
    return null;
  }

  /** Notes that something was not asked for because of a limit. */
  void cut(Limit limit, String example) {
    cut.merge(limit, 1, Integer::sum);
    examples.putIfAbsent(limit, example);
  }

  List<Limit.Hit> hits() {
    List<Limit.Hit> hits = new ArrayList<>();
    cut.forEach((limit, count) -> hits.add(new Limit.Hit(limit, detail(limit, count))));
    return hits;
  }

  private String detail(Limit limit, int count) {
    String example = examples.getOrDefault(limit, "");
    String what =
        switch (limit) {
          case PAGES, SITEMAP -> "the limit of " + limits.pages() + " pages was reached";
          case DEPTH -> "they are more than " + limits.depth() + " clicks away";
          case TIME -> "the time of " + limits.time().toSeconds() + " s was over";
          case QUERIES ->
              "more than " + limits.queries() + " addresses differ in nothing but their query";
          case SAME_BODY -> "more than " + limits.sameBody() + " pages have one and the same text";
          case REPEATED_SEGMENTS -> "their paths repeat themselves";
          case LINKS -> "a page has more than " + limits.links() + " links";
        };
    return count
        + (count == 1 ? " address was" : " addresses were")
        + " found and not asked for, since "
        + what
        + "; the first is "
        + example
        + "."
        + (limit.option().isEmpty() ? "" : " Raise --" + limit.option() + " to see more.");
  }
}
