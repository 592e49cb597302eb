package dev.avow;

import dev.avow.check.Checks;
import dev.avow.check.SiteResult;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.PageFacts;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.law.Evidence;
import dev.avow.law.SeenSite;
import dev.avow.report.Checked;
import dev.avow.report.Coverage;
import dev.avow.site.CrawlCoverage;
import dev.avow.site.Crawled;
import dev.avow.site.Limit;
import dev.avow.site.Unseen;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was seen of a site, in the words of the law and of the report. */
final class Evidences {

  /** Checks that ask for something only when somebody wishes it. */
  private static final List<String> WISHED =
      List.of("file-exposed", "host-alias", "host-cloaked", "source-map-exposed");

  private Evidences() {}

  /** What each check came to, for the proofs that ask. */
  static Map<String, Evidence.Outcome> checks(SiteResult result) {
    Map<String, Evidence.Outcome> checks = new LinkedHashMap<>();
    result
        .outcomes()
        .forEach(
            (id, outcome) ->
                checks.put(
                    id,
                    new Evidence.Outcome(
                        result(outcome.state()),
                        // Of findings the places tell; what was left open beside them is a gap.
                        outcome.state() == CheckOutcome.State.FINDINGS ? "" : outcome.reason(),
                        Visit.places(outcome.findings()))));
    return checks;
  }

  /** What each check came to, for the report. */
  static List<Checked> checked(SiteResult result) {
    return checked(Checks.RULES, result.outcomes());
  }

  static List<Checked> checked(List<Rule> rules, Map<String, CheckOutcome> outcomes) {
    List<Checked> checked = new ArrayList<>();
    for (Rule rule : rules) {
      CheckOutcome outcome = outcomes.get(rule.id());
      if (outcome != null) {
        checked.add(checked(rule, outcome));
      }
    }
    return checked;
  }

  private static Checked checked(Rule rule, CheckOutcome outcome) {
    Checked.State state =
        switch (outcome.state()) {
          case PASSED -> Checked.State.PASSED;
          case FINDINGS -> Checked.State.FINDINGS;
          case NOT_ASKED -> Checked.State.NOT_ASKED;
          case INCOMPLETE -> Checked.State.INCOMPLETE;
        };
    return new Checked(rule, state, outcome.reason());
  }

  /** The checks that had nothing to look at, and why. */
  static List<String> notAsked(Map<String, CheckOutcome> outcomes) {
    return outcomes.entrySet().stream()
        .filter(each -> each.getValue().state() == CheckOutcome.State.NOT_ASKED)
        .map(each -> each.getKey() + ": " + each.getValue().reason())
        .sorted()
        .toList();
  }

  static Evidence.Result result(CheckOutcome.State state) {
    return switch (state) {
      case PASSED -> Evidence.Result.PASSED;
      case FINDINGS -> Evidence.Result.FINDINGS;
      case NOT_ASKED -> Evidence.Result.NOT_ASKED;
      case INCOMPLETE -> Evidence.Result.INCOMPLETE;
    };
  }

  /** What the facts of the law ask of the site. */
  static SeenSite seen(SiteResult result, String site) {
    SiteResult.Facts facts = result.facts();
    List<Location> somewhere = List.of(Location.of(site));
    return new SeenSite(
        facts.complete() ? SeenSite.Looked.WHOLLY : SeenSite.Looked.IN_PART,
        facts.collects().stream().collect(Collectors.toMap(word -> word, word -> somewhere)),
        facts.login() ? Map.of("login", somewhere) : Map.of(),
        facts.payment() ? Map.of("payment", somewhere) : Map.of(),
        facts.seals() ? Map.of("seal", somewhere) : Map.of(),
        Map.of());
  }

  /** What was looked at, for the report. */
  static Coverage coverage(Visit.Looked looked, SiteRequest.Bounds bounds, List<String> heard) {
    Crawled<PageFacts> crawled = looked.crawled();
    var seen = crawled.coverage();
    List<Coverage.Page> pages =
        crawled.seen().stream()
            .filter(page -> !page.shell())
            .map(page -> new Coverage.Page(page.shown(), rendered(looked, page)))
            .sorted((a, b) -> a.address().compareTo(b.address()))
            .toList();
    List<Coverage.Gap> gaps =
        Stream.of(
                crawled.seen().stream().filter(PageFacts::shell).sorted().map(Evidences::shell),
                seen.partial().stream().map(part -> gap(part, true)),
                seen.unseen().stream().map(unseen -> gap(unseen, CrawlCoverage.leavesAGap(unseen))),
                wished(looked))
            .flatMap(gap -> gap)
            .distinct()
            .toList();
    Map<Limit, String> hits =
        seen.hits().stream()
            .collect(
                Collectors.toMap(
                    hit -> hit.limit(), hit -> hit.detail(), (a, b) -> a, LinkedHashMap::new));
    List<Coverage.Limit> limits = new ArrayList<>();
    hits.forEach((limit, detail) -> limits.add(new Coverage.Limit(limit.words(), detail, true)));
    inForce(bounds)
        .forEach(
            (limit, value) -> {
              if (!hits.containsKey(limit)) {
                limits.add(new Coverage.Limit(limit.words(), value, false));
              }
            });
    return new Coverage(
        looked.site(),
        pages,
        gaps,
        limits,
        Stream.of(looked.notes(), seen.notes(), heard).flatMap(List::stream).toList(),
        seen.robots().stream().map(robots -> robots.site() + ": " + robots.detail()).toList(),
        seen.sitemaps().stream()
            .map(map -> map.address().shown() + ": " + map.listed() + " listed. " + map.detail())
            .map(String::strip)
            .toList());
  }

  /**
   * What somebody wished to know beside the pages and was not told, and what a check that has
   * findings could not judge: when these are accepted, the rest is still open.
   */
  private static Stream<Coverage.Gap> wished(Visit.Looked looked) {
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
  private static Map<Limit, String> inForce(SiteRequest.Bounds bounds) {
    Map<Limit, String> inForce = new LinkedHashMap<>();
    inForce.put(Limit.PAGES, String.valueOf(bounds.pages()));
    inForce.put(Limit.DEPTH, String.valueOf(bounds.depth()));
    inForce.put(Limit.TIME, bounds.time().toSeconds() + " s");
    inForce.put(Limit.LINKS, String.valueOf(bounds.links()));
    inForce.put(Limit.QUERIES, String.valueOf(bounds.queries()));
    inForce.put(Limit.SAME_BODY, String.valueOf(bounds.sameBody()));
    return inForce;
  }

  private static String rendered(Visit.Looked looked, PageFacts page) {
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
