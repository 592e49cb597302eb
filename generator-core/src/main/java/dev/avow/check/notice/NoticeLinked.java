package dev.avow.check.notice;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.NoticeFacts;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.notice.ExpectedNotice;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every page links to the notice. */
final class NoticeLinked implements Check {

  private static final Rule RULE =
      new Rule(
          "notice-linked",
          "every page links to the notice",
          Severity.ERROR,
          "WP260 rev.01, 11; Cal. Bus. & Prof. Code 22577(b)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    if (sight.declared().notices().isEmpty()) {
      return CheckOutcome.notAsked("The declaration names no notice.");
    }
    List<Finding> findings = new ArrayList<>();
    Map<String, List<PageFacts>> without = new TreeMap<>();
    boolean some = false;
    for (PageFacts page : sight.ordinary()) {
      some |= sight.linksToNotice(page);
      NoticeFacts.NoticeLink link = page.notice().link();
      if (!sight.linksToNotice(page)) {
        if (page.whole()) {
          String notice =
              ExpectedNotice.nearest(sight.declared().notices(), page.notice().language())
                  .address()
                  .shownPage();
          without.computeIfAbsent(notice, none -> new ArrayList<>()).add(page);
        }
      } else if (link != null && link.hidden() && page.whole()) {
        findings.add(
            new Finding(
                RULE,
                Location.onPage(page.shown(), "a", link.line(), link.column()),
                "The link to the notice is hidden.",
                "Show it."));
      }
    }
    boolean layout = !some;
    without.forEach((notice, pages) -> findings.addAll(missing(notice, pages, layout)));
    return sight.outcome(findings);
  }

  /**
   * Where no page of the site has the link, its layout lacks it, which is one thing to mend. A page
   * that has that ignored is told by itself, for its reason to stand beside.
   */
  private static List<Finding> missing(String notice, List<PageFacts> pages, boolean layout) {
    List<Finding> findings = new ArrayList<>();
    List<PageFacts> alike = new ArrayList<>();
    for (PageFacts page : pages) {
      if (layout && !page.source().ignores(RULE.id())) {
        alike.add(page);
      } else {
        findings.add(missing(notice, page, "", List.of()));
      }
    }
    if (!alike.isEmpty()) {
      String shared = alike.size() > 1 ? " It is so on " + alike.size() + " pages." : "";
      findings.add(missing(notice, alike.get(0), shared, Sight.after(alike)));
    }
    return findings;
  }

  private static Finding missing(
      String notice, PageFacts page, String shared, List<Location> others) {
    return new Finding(
        RULE,
        Location.of(page.shown()),
        "The page has no link to the notice.",
        "Link to " + notice + " from the layout that all pages share." + shared,
        others);
  }
}
