package dev.avow;

import dev.avow.browser.Stored;
import dev.avow.browser.Witness;
import dev.avow.check.fact.Masthead;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Witnesses;
import dev.avow.check.fact.party.CookieFact;
import dev.avow.document.DocumentSet;
import dev.avow.draft.Draft;
import dev.avow.draft.SiteShown;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.report.Coverage;
import dev.avow.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/** The first declaration of a site that is there already: crawled once, drafted, and written. */
final class SiteStarter {

  static final Rule READABLE =
      Rule.error("draft-site", "there is a page to draft a declaration from");

  /** Against this a site is read: nothing is declared, so everything it shows is new. */
  private static final String NOTHING_YET =
      """
      avow: 1
      organization: {name: unknown}
      data: unknown
      uses: unknown
      """;

  private final Path file;
  private final LocalDate asOf;

  private SiteStarter(Path file, LocalDate asOf) {
    this.file = file;
    this.asOf = asOf;
  }

  /** Looks at the site, and writes what it shows; nothing when it shows nothing or was stopped. */
  static Outcome write(Path file, SiteRequest site, LocalDate asOf, IntConsumer seen)
      throws IOException {
    return new SiteStarter(file, asOf).start(site, seen);
  }

  private Outcome start(SiteRequest site, IntConsumer seen) throws IOException {
    // Before the crawl: minutes of it should not end at a file that was there all the time.
    Optional<Finding> known = Starter.standing(file).or(() -> nowhere(site));
    if (known.isPresent()) {
      return refused(known.get());
    }
    Case opened = Case.sketch(new Request(file, asOf), "init", NOTHING_YET);
    Queue<Masthead> mastheads = new ConcurrentLinkedQueue<>();
    Optional<Visit.Looked> looked =
        new Visit(opened, site, Ahead.there(DocumentSet.NONE))
            .with(page -> mastheads.add(Masthead.of(page)))
            .go(seen);
    if (looked.isEmpty()) {
      List<Finding> why = opened.report().findings();
      return new Outcome(Starter.report(file, asOf).withFindings(why), Exit.UNREADABLE);
    }
    return concluded(looked.get(), site, List.copyOf(mastheads));
  }

  private Outcome concluded(Visit.Looked looked, SiteRequest site, List<Masthead> mastheads)
      throws IOException {
    List<String> heard = Testimony.notes(looked.witnesses(), asOf);
    Coverage coverage = new SiteCoverage(looked, site.bounds()).with(heard);
    Report report = Starter.report(file, asOf).withCoverage(coverage);
    if (looked.crawled().coverage().interrupted()) {
      return new Outcome(report.stopped(), Exit.INCOMPLETE);
    }
    if (looked.crawled().seen().isEmpty()) {
      return new Outcome(report.withFindings(List.of(nothing(looked.site()))), Exit.INCOMPLETE);
    }
    // Once more: somebody may have written it while we looked.
    Optional<Finding> standing = Starter.standing(file);
    if (standing.isPresent()) {
      return refused(standing.get());
    }
    String text = Draft.of(shown(looked, mastheads, coverage.complete()));
    return new Outcome(
        report.withFiles(Starter.write(file, text)),
        coverage.complete() ? Exit.PASSED : Exit.INCOMPLETE);
  }

  private static SiteShown shown(Visit.Looked looked, List<Masthead> mastheads, boolean complete) {
    List<PageFacts> pages = looked.crawled().seen().stream().sorted().toList();
    Witnesses beside = Witnesses.beside(pages, looked.witnesses()).and(looked.sheets());
    List<Stored> stored =
        looked.witnesses().stream().map(Witness::stored).flatMap(List::stream).toList();
    List<CookieFact> onTheWay =
        looked.crawled().coverage().cookies().stream().map(CookieFact::of).toList();
    return new SiteShown(
        looked.start(),
        Stream.concat(pages.stream(), beside.seen().stream()).toList(),
        looked.scripts().once(pages),
        mastheads,
        onTheWay,
        stored,
        pages.stream().anyMatch(PageFacts::served),
        complete);
  }

  private Outcome refused(Finding why) {
    return new Outcome(Starter.report(file, asOf).withFindings(List.of(why)), Exit.UNREADABLE);
  }

  private static Optional<Finding> nowhere(SiteRequest site) {
    boolean folder = !SiteRequest.isAddress(site.site()) && Files.isDirectory(Path.of(site.site()));
    return folder && site.as().isEmpty()
        ? Optional.of(
            new Finding(
                SiteStart.SITE_ADDRESS,
                Location.of(site.site()),
                "Nothing says which public address the folder '" + site.site() + "' stands for.",
                "Name it with --as https://shop.example/ (in Maven, <as>)."))
        : Optional.empty();
  }

  private static Finding nothing(String site) {
    return new Finding(
        READABLE,
        Location.of(site),
        "No page of '" + site + "' could be read, so nothing was drafted and nothing written.",
        "Mend what the list of pages not seen tells, or name another page of the site.");
  }
}
