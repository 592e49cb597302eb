package dev.avow;

import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.PageFacts;
import dev.avow.report.Coverage;
import dev.avow.site.crawl.CrawlCoverage;
import dev.avow.site.http.Unseen;
import dev.avow.site.plan.Limit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How much of a site was looked at, in the words of the report.
 *
 * @param bounds how much was to be looked at, at most
 */
record SiteCoverage(Visit.Looked looked, SiteRequest.Bounds bounds) {

  /** Checks that ask for something only when somebody wishes it. */
  private static final List<String> WISHED =
      List.of(
          "file-exposed",
          "host-alias",
          "host-cloaked",
          "host-registered",
          "mail-domain",
          "source-map-exposed");

  /**
   * All of it.
   *
   * @param heard what browsers told, and what else there is to note, one sentence each
   */
  Coverage with(List<String> heard) {
    CrawlCoverage crawl = looked.crawled().coverage();
    return new Coverage(
        looked.site(),
        pages(),
        gaps(crawl),
        limits(crawl),
        Stream.of(looked.notes(), crawl.notes(), heard).flatMap(List::stream).toList(),
        crawl.robots().stream().map(robots -> robots.site() + ": " + robots.detail()).toList(),
        crawl.sitemaps().stream()
            .map(map -> map.address().shown() + ": " + map.listed() + " listed. " + map.detail())
            .map(String::strip)
            .toList());
  }

  private List<Coverage.Page> pages() {
    return looked.crawled().seen().stream()
        .filter(page -> !page.shell())
        .map(page -> new Coverage.Page(page.shown(), rendered(page)))
        .sorted(Comparator.comparing(Coverage.Page::address))
        .toList();
  }

  private List<Coverage.Gap> gaps(CrawlCoverage crawl) {
    return Stream.of(
            looked.crawled().seen().stream()
                .filter(PageFacts::shell)
                .sorted()
                .map(SiteCoverage::shell),
            crawl.partial().stream().map(part -> gap(part, true)),
            crawl.unseen().stream().map(unseen -> gap(unseen, CrawlCoverage.leavesAGap(unseen))),
            wished())
        .flatMap(gap -> gap)
        .distinct()
        .toList();
  }

  /** Those that were met, each by the first that met it, then the others that are in force. */
  private List<Coverage.Limit> limits(CrawlCoverage crawl) {
    Map<Limit, String> hits = new LinkedHashMap<>();
    crawl.hits().forEach(hit -> hits.putIfAbsent(hit.limit(), hit.detail()));
    List<Coverage.Limit> limits = new ArrayList<>();
    hits.forEach((limit, detail) -> limits.add(new Coverage.Limit(limit.words(), detail, true)));
    Map<Limit, String> others = inForce();
    others.keySet().removeAll(hits.keySet());
    others.forEach((limit, value) -> limits.add(new Coverage.Limit(limit.words(), value, false)));
    return limits;
  }

  /**
   * What somebody wished to know beside the pages and was not told, and what a check that has
   * findings could not judge: when these are accepted, the rest is still open.
   */
  private Stream<Coverage.Gap> wished() {
    if (!looked.result().facts().complete()) {
      return Stream.empty(); // the pages are the gap
    }
    Map<String, CheckOutcome> outcomes = looked.result().outcomes();
    return Stream.concat(
            WISHED.stream()
                .flatMap(id -> Stream.ofNullable(outcomes.get(id)))
                .filter(outcome -> outcome.state() == CheckOutcome.State.INCOMPLETE),
            outcomes.values().stream()
                .filter(outcome -> outcome.state() == CheckOutcome.State.FINDINGS)
                .filter(outcome -> !outcome.reason().isEmpty()))
        .map(outcome -> new Coverage.Gap(looked.site(), outcome.reason(), true));
  }

  /** The limits that a person can raise, with their values. */
  private Map<Limit, String> inForce() {
    Map<Limit, String> inForce = new LinkedHashMap<>();
    inForce.put(Limit.PAGES, String.valueOf(bounds.pages()));
    inForce.put(Limit.DEPTH, String.valueOf(bounds.depth()));
    inForce.put(Limit.TIME, bounds.time().toSeconds() + " s");
    inForce.put(Limit.LINKS, String.valueOf(bounds.links()));
    inForce.put(Limit.QUERIES, String.valueOf(bounds.queries()));
    inForce.put(Limit.SAME_BODY, String.valueOf(bounds.sameBody()));
    return inForce;
  }

  private String rendered(PageFacts page) {
    return looked.rendered().contains(page.address()) ? "(rendered)" : "";
  }

  private static Coverage.Gap shell(PageFacts page) {
    return new Coverage.Gap(page.shown(), "it shows nothing until its scripts run.", true);
  }

  private static Coverage.Gap gap(Unseen unseen, boolean matters) {
    return new Coverage.Gap(
        unseen.address().shown(), unseen.reason().word() + ": " + unseen.detail(), matters);
  }
}
