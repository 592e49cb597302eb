package dev.avow.check.fact;

import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.site.Address;
import dev.avow.site.Coverage;
import dev.avow.site.Probed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that checks may look at: what was declared, and what was seen.
 *
 * @param pages in the order of their addresses, whatever the order they came in
 * @param probed what was asked for beside the pages
 * @param today the day on which to judge
 */
public record Sight(
    Declared declared, List<PageFacts> pages, Coverage coverage, Probed probed, LocalDate today) {

  /** Findings if there are any; else a pass, if silence may be believed. */
  public Outcome outcome(List<Finding> findings) {
    if (!findings.isEmpty()) {
      return new Outcome(Outcome.State.FINDINGS, findings, "");
    }
    return complete()
        ? new Outcome(Outcome.State.PASSED, List.of(), "")
        : Outcome.incomplete(List.of(), unseen());
  }

  /** Whether silence may be believed. */
  public boolean complete() {
    return coverage.complete() && pages.stream().noneMatch(PageFacts::shell);
  }

  /** Why silence may not be believed. */
  public String unseen() {
    long shells = pages.stream().filter(PageFacts::shell).count();
    long gaps =
        shells
            + coverage.unseen().stream().filter(Coverage::leavesAGap).count()
            + coverage.partial().size();
    if (pages.isEmpty()) {
      return "No page could be seen.";
    }
    if (gaps > 0) {
      return gaps + (gaps == 1 ? " page" : " pages") + " could not be seen whole.";
    }
    return coverage.interrupted() ? "The crawl was interrupted." : "The crawl hit a limit.";
  }

  /** Whether a server answered, so that headers, cookies and redirects could be seen. */
  public boolean served() {
    return pages.stream().anyMatch(PageFacts::served);
  }

  public Optional<PageFacts> page(Address address) {
    return pages.stream()
        .filter(
            page ->
                Patterns.samePage(page.address(), address)
                    || Patterns.samePage(page.requested(), address))
        .findFirst();
  }

  /** Pages that a person would find a link on: no notice, no error page. */
  public List<PageFacts> ordinary() {
    return pages.stream().filter(page -> !page.notice().exempt() && page.status() == 200).toList();
  }

  public Location at(PageFacts page, FormFact form, FieldFact field) {
    return at(page, form, field.line(), field.column());
  }

  /** A field of the form, where it stands. */
  public Location at(PageFacts page, FormFact form, int line, int column) {
    return Location.onPage(page.shown(), form.selector(), line, column);
  }

  public Location at(PageFacts page, FormFact form) {
    return Location.onPage(page.shown(), form.selector(), form.line(), form.column());
  }

  /** Whether the page links to a notice, by itself or through a redirect. */
  public boolean linksToNotice(PageFacts page) {
    return page.notice().link() != null
        || page.notice().elsewhere().stream()
            .map(link -> coverage.redirects().get(link))
            .anyMatch(to -> to != null && declared.isNotice(to));
  }
}
