package dev.avow.check.fact;

import dev.avow.check.fact.declared.Declared;
import dev.avow.check.fact.declared.Patterns;
import dev.avow.check.fact.form.FieldFact;
import dev.avow.check.fact.form.FormFact;
import dev.avow.check.fact.notice.ExpectedNotice;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.site.address.Address;
import dev.avow.site.crawl.CrawlCoverage;
import dev.avow.site.crawl.Probed;
import dev.avow.site.http.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * All that checks may look at: what was declared, and what was seen.
 *
 * @param pages in the order of their addresses, whatever the order they came in, but for those that
 *     have a check ignored
 * @param probed what was asked for beside the pages
 * @param today the day on which to judge
 * @param witnesses what browsers saw besides
 * @param past what the lock file tells of the site
 * @param further notices in further languages, by language: they stand where the site has put them
 */
public record Sight(
    Declared declared,
    List<PageFacts> pages,
    CrawlCoverage coverage,
    Probed probed,
    LocalDate today,
    Witnesses witnesses,
    Past past,
    Map<String, PageFacts> further) {

  private static final Pattern ERROR_PAGE = Pattern.compile("/404(?:\\.html|/|/index\\.html)?$");

  /**
   * The pages, and what evidence shows of them: for checks of forms, hosts and cookies. How a page
   * looks, and what its server said, is asked of {@code pages} alone.
   */
  public List<PageFacts> everywhere() {
    return Stream.concat(pages.stream(), witnesses.seen().stream()).toList();
  }

  /** The own script files, each as the page runs it on which the least of it waits. */
  public List<ScriptFiles.Run> scripts() {
    return witnesses.scripts().once(pages);
  }

  public static Sight of(
      Declared declared,
      List<PageFacts> pages,
      CrawlCoverage coverage,
      Probed probed,
      LocalDate today,
      Witnesses witnesses,
      Past past) {
    Map<String, PageFacts> further = FurtherNotices.of(declared, pages);
    return new Sight(declared, pages, coverage, probed, today, witnesses, past, further);
  }

  /**
   * The same, with the pages that have the check ignored behind all others: what is told once for
   * many pages, at the first of them, is not lifted from those that ask for nothing.
   */
  public Sight ignoringLast(String check) {
    List<PageFacts> ignoring = pages.stream().filter(page -> page.source().ignores(check)).toList();
    return ignoring.isEmpty()
        ? this
        : of(
            Stream.concat(
                    pages.stream().filter(page -> !page.source().ignores(check)), ignoring.stream())
                .toList());
  }

  /** The same, as if there were that page alone. */
  public Sight alone(PageFacts page) {
    return of(List.of(page));
  }

  /** The same, as if no other forms stood on the pages than those that ask for that word. */
  public Sight asking(String word) {
    Sight asking = of(pages.stream().map(page -> page.asking(word)).toList());
    return asking.with(witnesses.asking(word));
  }

  private Sight with(Witnesses others) {
    return new Sight(declared, pages, coverage, probed, today, others, past, further);
  }

  private Sight of(List<PageFacts> others) {
    return new Sight(declared, others, coverage, probed, today, witnesses, past, further);
  }

  /** The page an expected notice stands on. */
  public Optional<PageFacts> notice(ExpectedNotice expected) {
    return expected.placed()
        ? page(expected.address())
        : Optional.ofNullable(further.get(expected.language()));
  }

  /**
   * The pages that notices of the declaration stand on, each with what it says. What scripts will
   * write there nobody saw.
   */
  public List<PageFacts> notices() {
    return noticePages().filter(page -> !scripted(page)).distinct().toList();
  }

  /** Those of them whose text came whole: of a part, silence tells nothing. */
  public List<PageFacts> wholeNotices() {
    return notices().stream().filter(PageFacts::whole).toList();
  }

  /** Whether the page shows nothing until its scripts run. */
  public boolean scripted(PageFacts page) {
    return page.shell()
        || coverage.partial().stream()
            .anyMatch(
                part ->
                    part.reason() == Reason.NEEDS_SCRIPT
                        && Patterns.onePage(part.address(), page.address()));
  }

  private Stream<PageFacts> noticePages() {
    return Stream.concat(
            declared.notices().stream().flatMap(expected -> notice(expected).stream()),
            further.values().stream())
        .filter(page -> page.notice().either() != null && page.status() == 200);
  }

  /** Why nothing can be said of the notice, when no page of it was seen, or none whole. */
  public CheckOutcome noNotice() {
    if (declared.notices().isEmpty()) {
      return CheckOutcome.notAsked("The declaration names no notice.");
    }
    if (noticePages().anyMatch(this::scripted)) {
      return CheckOutcome.incomplete(
          List.of(), "The notice shows nothing until its scripts run; look with '--browser'.");
    }
    return CheckOutcome.incomplete(
        List.of(),
        noticePages().allMatch(PageFacts::whole)
            ? "The notice was not among the pages seen."
            : "The notice could not be seen whole.");
  }

  /** Findings if there are any; else a pass, if all that the notices say was seen. */
  public CheckOutcome ofNotices(List<Finding> findings) {
    boolean seen = noticePages().allMatch(page -> page.whole() && !scripted(page));
    return seen || !findings.isEmpty() ? CheckOutcome.of(findings) : noNotice();
  }

  /** Findings if there are any; else a pass, if silence may be believed. */
  public CheckOutcome outcome(List<Finding> findings) {
    if (!findings.isEmpty()) {
      return new CheckOutcome(CheckOutcome.State.FINDINGS, findings, "");
    }
    return complete()
        ? new CheckOutcome(CheckOutcome.State.PASSED, List.of(), "")
        : CheckOutcome.incomplete(List.of(), unseen());
  }

  /** Whether silence may be believed. */
  public boolean complete() {
    return coverage.complete() && pages.stream().noneMatch(PageFacts::shell) && witnesses.whole();
  }

  /** Why silence may not be believed. */
  public String unseen() {
    long shells = pages.stream().filter(PageFacts::shell).count();
    long gaps =
        shells
            + coverage.unseen().stream().filter(CrawlCoverage::leavesAGap).count()
            + coverage.partial().size();
    if (pages.isEmpty()) {
      return "No page could be seen.";
    }
    if (gaps > 0) {
      return gaps + (gaps == 1 ? " page" : " pages") + " could not be seen whole.";
    }
    if (coverage.interrupted()) {
      return "The crawl was interrupted.";
    }
    return coverage.hits().isEmpty()
        ? "Evidence from browsers could not be read whole."
        : "The crawl hit a limit.";
  }

  /** Whether a server answered with a page. */
  public boolean served() {
    return pages.stream().anyMatch(PageFacts::served);
  }

  /**
   * Whether all pages lay in a folder, which has no headers, cookies and redirects to show. Where
   * no page came at all, nobody knows what a server would have sent.
   */
  public boolean folder() {
    return !pages.isEmpty() && !served();
  }

  /** The page that an address means; one with the very query before one with more. */
  public Optional<PageFacts> page(Address address) {
    return page(address, Patterns::onePage).or(() -> page(address, Patterns::samePage));
  }

  private Optional<PageFacts> page(Address address, BiPredicate<Address, Address> same) {
    return pages.stream()
        .filter(page -> same.test(address, page.address()) || same.test(address, page.requested()))
        .findFirst();
  }

  /** Whether the page is the home page. */
  public boolean home(PageFacts page) {
    return Patterns.onePage(declared.site(), page.address());
  }

  /**
   * Pages that a person would find a link on: no notice, no error page, none that is left at once.
   */
  public List<PageFacts> ordinary() {
    return pages.stream()
        .filter(page -> !page.notice().exempt() && page.status() == 200)
        .filter(page -> !page.notice().passing() && !errorPage(page))
        .filter(page -> !further.containsValue(page))
        .toList();
  }

  /**
   * In a folder the page that a server shows in the place of missing ones is a page like others.
   */
  public static boolean errorPage(PageFacts page) {
    return !page.served() && ERROR_PAGE.matcher(page.address().path()).find();
  }

  /**
   * The pages after the first of those that share a fault, at most nine. They stand beside the
   * finding: a count in its words would make it another finding with each page that is added.
   */
  public static List<Location> after(List<PageFacts> pages) {
    return pages.stream().skip(1).limit(9).map(page -> Location.of(page.shown())).toList();
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
        || page.notice().elsewhere().stream().anyMatch(this::isNotice);
  }

  /** Whether an address is a notice of the declaration, leads to one, or is one in its language. */
  public boolean isNotice(Address address) {
    Address end = coverage.redirects().getOrDefault(address, address);
    return declared.isNotice(end)
        || further.values().stream().anyMatch(page -> Patterns.samePage(page.address(), end));
  }
}
