package dev.avow.check;

import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.Ignore;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Standing;
import dev.avow.text.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The findings of a site beside what its pages say of them: each with its element where one was
 * kept, and marked where the page has it ignored for a reason.
 */
final class Ignored {

  static final Rule EXPLAINED =
      Rule.warning("ignore-explained", "what a page has ignored is a check, and a reason is given");
  static final Rule NEEDED =
      Rule.warning("ignore-needed", "what a page has ignored would be found otherwise");

  private final Sight sight;
  private final Map<String, CheckOutcome> outcomes;
  private final Map<String, List<PageFacts>> pages = new HashMap<>();
  private final Set<Use> used = new HashSet<>();

  /** An id of an ignore that something was found for. */
  private record Use(PageFacts page, Ignore ignore, String id) {}

  Ignored(Sight sight, Map<String, CheckOutcome> outcomes) {
    this.sight = sight;
    this.outcomes = outcomes;
    sight
        .pages()
        .forEach(page -> pages.computeIfAbsent(page.shown(), s -> new ArrayList<>()).add(page));
  }

  /** The finding as its page lets it stand. */
  Finding marked(Finding finding) {
    Finding marked = finding;
    for (PageFacts page : pages.getOrDefault(finding.where().source(), List.of())) {
      String tag = page.source().tag(finding.where());
      if (!tag.isEmpty() && marked.evidence().isEmpty()) {
        marked = marked.showing(tag);
      }
      for (Ignore ignore : page.source().ignores()) {
        String id = finding.rule().id();
        if (ignore.lifts(id, finding.where())) {
          used.add(new Use(page, ignore, id));
          marked = marked.standing(new Standing(Standing.Kind.IGNORED, ignore.reason()));
        }
      }
    }
    return marked;
  }

  /** Whether each ignore names checks and a reason. */
  CheckOutcome explained() {
    List<Finding> findings = new ArrayList<>();
    forEach(
        (page, ignore) -> {
          if (ignore.ids().isEmpty() || ignore.reason().isBlank()) {
            findings.add(
                new Finding(
                    EXPLAINED,
                    at(page, ignore),
                    "The page asks to have something ignored and does not say "
                        + (ignore.ids().isEmpty() ? "what." : "why."),
                    "Write data-avow-ignore=\""
                        + (ignore.ids().isEmpty() ? "notice-linked" : ignore.ids().get(0))
                        + ": …\", with the reason after the colon."));
          }
          for (String id : ignore.ids()) {
            if (!outcomes.containsKey(id)) {
              findings.add(unknown(page, ignore, id));
            }
          }
        });
    return sight.outcome(findings);
  }

  /** Whether each ignore is used; asked when all findings have been marked. */
  CheckOutcome needed() {
    List<Finding> findings = new ArrayList<>();
    forEach(
        (page, ignore) -> {
          for (String id : ignore.ids()) {
            boolean said = !ignore.reason().isBlank() && page.whole() && judged(id);
            if (said && !used.contains(new Use(page, ignore, id)) && !lifts(page, ignore, id)) {
              findings.add(
                  new Finding(
                      NEEDED,
                      at(page, ignore),
                      "The page has '" + id + "' ignored here, and nothing is found for it.",
                      "Take it out of data-avow-ignore."));
            }
          }
        });
    return sight.outcome(findings);
  }

  private Finding unknown(PageFacts page, Ignore ignore, String id) {
    String near = Nearest.question(id, outcomes.keySet());
    return new Finding(
        EXPLAINED,
        at(page, ignore),
        "The page asks to have '" + id + "' ignored, which is no check of a site.",
        near.isEmpty() ? "Write the id in brackets at the end of the finding." : near);
  }

  /** What is found on other pages too is told there, once; so the page is looked at by itself. */
  private boolean lifts(PageFacts page, Ignore ignore, String id) {
    return Checks.ALL.stream()
        .filter(check -> check.rule().id().equals(id))
        .flatMap(check -> check.judge(sight.alone(page)).findings().stream())
        .map(Finding::where)
        .anyMatch(where -> where.source().equals(page.shown()) && ignore.lifts(id, where));
  }

  /** Only then does silence say that nothing is found. */
  private boolean judged(String id) {
    CheckOutcome outcome = outcomes.get(id);
    return outcome != null
        && (outcome.state() == CheckOutcome.State.PASSED
            || outcome.state() == CheckOutcome.State.FINDINGS);
  }

  private static Location at(PageFacts page, Ignore ignore) {
    Location where = ignore.where();
    return Location.onPage(page.shown(), where.selector(), where.line(), where.column());
  }

  /** What is asked of each ignore of each page. */
  private interface Ask {
    void of(PageFacts page, Ignore ignore);
  }

  private void forEach(Ask ask) {
    for (PageFacts page : sight.pages()) {
      page.source().ignores().forEach(ignore -> ask.of(page, ignore));
    }
  }
}
