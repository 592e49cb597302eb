package dev.avow;

import dev.avow.check.SiteResult;
import dev.avow.check.fact.Outcome;
import dev.avow.check.fact.PageFacts;
import dev.avow.finding.Location;
import dev.avow.law.Evidence;
import dev.avow.law.Seen;
import dev.avow.report.Coverage;
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
                        outcome.reason(),
                        Visit.places(outcome.findings()))));
    return checks;
  }

  /** The checks that had nothing to look at, and why. */
  static List<String> notAsked(SiteResult result) {
    return result.outcomes().entrySet().stream()
        .filter(each -> each.getValue().state() == Outcome.State.NOT_ASKED)
        .map(each -> each.getKey() + ": " + each.getValue().reason())
        .sorted()
        .toList();
  }

  static Evidence.Result result(Outcome.State state) {
    return switch (state) {
      case PASSED -> Evidence.Result.PASSED;
      case FINDINGS -> Evidence.Result.FINDINGS;
      case NOT_ASKED -> Evidence.Result.NOT_ASKED;
      case INCOMPLETE -> Evidence.Result.INCOMPLETE;
    };
  }

  /** What the facts of the law ask of the site. */
  static Seen seen(SiteResult result, String site) {
    SiteResult.Facts facts = result.facts();
    List<Location> somewhere = List.of(Location.of(site));
    return new Seen(
        facts.complete() ? Seen.Looked.WHOLLY : Seen.Looked.IN_PART,
        facts.collects().stream().collect(Collectors.toMap(word -> word, word -> somewhere)),
        facts.login() ? Map.of("login", somewhere) : Map.of(),
        facts.payment() ? Map.of("payment", somewhere) : Map.of(),
        facts.seals() ? Map.of("seal", somewhere) : Map.of(),
        Map.of());
  }

  /** What was looked at, for the report. */
  static Coverage coverage(String site, Crawled<PageFacts> crawled) {
    var seen = crawled.coverage();
    List<Coverage.Page> pages =
        crawled.seen().stream()
            .map(page -> new Coverage.Page(page.shown(), ""))
            .sorted((a, b) -> a.address().compareTo(b.address()))
            .toList();
    List<Coverage.Gap> gaps =
        Stream.concat(
                seen.partial().stream().map(part -> gap(part, true)),
                seen.unseen().stream().map(unseen -> gap(unseen, leavesAGap(unseen))))
            .toList();
    Map<Limit, String> hits =
        seen.hits().stream()
            .collect(
                Collectors.toMap(
                    hit -> hit.limit(), hit -> hit.detail(), (a, b) -> a, LinkedHashMap::new));
    List<Coverage.Limit> limits = new ArrayList<>();
    hits.forEach((limit, detail) -> limits.add(new Coverage.Limit(limit.words(), detail, true)));
    return new Coverage(site, pages, gaps, limits, seen.notes());
  }

  private static boolean leavesAGap(Unseen unseen) {
    return dev.avow.site.Coverage.leavesAGap(unseen);
  }

  private static Coverage.Gap gap(Unseen unseen, boolean matters) {
    return new Coverage.Gap(
        unseen.address().shown(), unseen.reason().word() + ": " + unseen.detail(), matters);
  }
}
