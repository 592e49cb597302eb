package dev.avow;

import dev.avow.browser.NoBrowser;
import dev.avow.browser.RenderingFetcher;
import dev.avow.browser.Witness;
import dev.avow.check.SiteCheck;
import dev.avow.check.SiteResult;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.ScriptFiles;
import dev.avow.check.fact.notice.ExpectedNotice;
import dev.avow.document.DocumentSet;
import dev.avow.document.PublicPage;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.law.Lock;
import dev.avow.model.Site;
import dev.avow.site.address.Address;
import dev.avow.site.crawl.Crawl;
import dev.avow.site.crawl.Crawled;
import dev.avow.site.http.Fetcher;
import dev.avow.site.page.Page;
import dev.avow.site.plan.CrawlPlan;
import dev.avow.yaml.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** One look at the site: which pages, how, and what came of it. */
final class Visit {

  private final DeclaredSite declared;
  private final Doorstep doorstep;
  private final Approach approach;
  private final SiteRequest request;
  private final Ahead<DocumentSet> documents;
  private Optional<Consumer<Page>> onlooker = Optional.empty();

  /** What the declaration says of the site, with the case it belongs to. */
  private record DeclaredSite(Case opened, Answer<Site> site) {}

  Visit(Case opened, SiteRequest request, Ahead<DocumentSet> documents) {
    this.declared = new DeclaredSite(opened, opened.file().declaration().site());
    this.request = request;
    this.documents = documents;
    this.doorstep = new Doorstep(opened, request);
    this.approach = new Approach(request, declared.site());
  }

  /** The same look, with somebody who sees each page too; nothing is asked for beside the pages. */
  Visit with(Consumer<Page> other) {
    onlooker = Optional.of(other);
    return this;
  }

  /**
   * What was seen and judged.
   *
   * @param start the public address at which the look began
   * @param site what was looked at, for print
   * @param notes what a reader should know about the looking, one sentence each
   * @param witnesses what browsers saw besides
   * @param sheets what style sheets of the site make browsers load
   * @param scripts what script files of the site have
   * @param rendered the pages that a browser showed
   * @param taken what the site has, for the lock file
   */
  record Looked(
      SiteResult result,
      Crawled<PageFacts> crawled,
      Address start,
      String site,
      List<String> notes,
      List<Witness<PageFacts>> witnesses,
      List<PageFacts> sheets,
      ScriptFiles scripts,
      Set<Address> rendered,
      SiteInventory.Taken taken) {}

  /**
   * A look that may begin.
   *
   * @param witnesses what browsers saw, by files of theirs
   */
  private record Ready(
      SiteStart site, SiteCheck check, CrawlPlan plan, List<Witness<PageFacts>> witnesses) {

    Ready with(Witness<PageFacts> other) {
      List<Witness<PageFacts>> all = new ArrayList<>(witnesses);
      all.add(other);
      return new Ready(site, check, plan, all);
    }
  }

  /** Looks and judges; empty when the case was refused, and says why. */
  Optional<Looked> go(IntConsumer seen) throws IOException {
    Optional<SiteStart> found = new SiteSearch(request, declared.site(), declared.opened()).find();
    if (found.isEmpty() || !doorstep.passed(found.get())) {
      return Optional.empty();
    }
    SiteStart site = found.get();
    SiteCheck check =
        SiteCheck.of(declared.opened().file(), site.start()).since(inventory(site).past());
    // Before the crawl: a file that is of no use should not cost the minutes of one.
    List<Witness<PageFacts>> files = Testimony.hear(request.browsers().evidence(), check);
    Ready ready = new Ready(site, check, approach.plan(site, check), files);
    return request.browsers().rendered() ? rendered(ready, seen) : fetched(ready, seen);
  }

  private Optional<Looked> fetched(Ready ready, IntConsumer seen) throws IOException {
    SiteStart site = ready.site();
    try (Continuation going =
            Continuation.of(request.resume(), declared.opened(), ready.plan(), site);
        Fetcher fetcher = approach.fetcher(site, ready.plan())) {
      Survey.Seen all = survey(ready, fetcher).go(going, seen);
      List<String> notes = new ArrayList<>(standing(site));
      notes.addAll(going.conclude(all.crawled().coverage()));
      return Optional.of(looked(ready, all, notes, Set.of()));
    } catch (StateFile.Refused e) {
      Location where = Location.of(request.resume().map(Path::toString).orElse(""));
      refuse(Continuation.STATE_FILE, where, e.problem(), e.remedy());
      return Optional.empty();
    }
  }

  /** The same look, through a browser; what it keeps of pages is too much for a state file. */
  private Optional<Looked> rendered(Ready ready, IntConsumer seen) throws IOException {
    SiteCheck check = ready.check();
    try (RenderingFetcher<PageFacts> fetcher =
        RenderingFetcher.over(
            approach.fetcher(ready.site(), ready.plan()), check.scope(), check::read)) {
      Survey.Seen all = survey(ready, fetcher).go(Continuation.none(), seen);
      return Optional.of(looked(ready.with(fetcher.witness()), all, List.of(), fetcher.rendered()));
    } catch (NoBrowser e) {
      refuse(
          SiteStart.SITE_BROWSER,
          Location.of("--browser"),
          String.valueOf(e.getMessage()),
          e.remedy());
      return Optional.empty();
    }
  }

  private Survey survey(Ready ready, Fetcher fetcher) {
    return new Survey(
        new Crawl(ready.plan(), fetcher),
        ready.check(),
        ready.site(),
        ready.witnesses(),
        request,
        onlooker);
  }

  private Looked looked(Ready ready, Survey.Seen all, List<String> notes, Set<Address> rendered)
      throws IOException {
    SiteResult result =
        ready
            .check()
            .expecting(notices(ready.site().start()))
            .judge(
                all.crawled().seen(),
                all.crawled().coverage(),
                all.probed(),
                declared.opened().day(),
                ready.witnesses());
    return new Looked(
        result,
        all.crawled(),
        ready.site().start(),
        shown(ready.site()),
        notes,
        ready.witnesses(),
        ready.check().sheets(all.probed()),
        ready.check().scripts(all.probed()),
        rendered,
        inventory(ready.site()).take(result, all.resumed()));
  }

  private SiteInventory inventory(SiteStart site) {
    return SiteInventory.of(declared.opened(), site, request.browsers().rendered());
  }

  private void refuse(Rule rule, Location where, String problem, String remedy) {
    declared.opened().refuse(new Finding(rule, where, problem, remedy));
  }

  private String shown(SiteStart site) {
    return site.copy().isPresent() ? site.start().shown() : request.site();
  }

  private static List<String> standing(SiteStart site) {
    return site
        .copy()
        .map(
            copy ->
                "Looked at on "
                    + copy.origin()
                    + "; every address is told as the public one, "
                    + site.start().origin()
                    + ".")
        .stream()
        .toList();
  }

  /**
   * The notices generated now, each where the declaration posts it; where it names one address, the
   * first stands there. Those in languages for which nothing is generated come behind.
   */
  private List<ExpectedNotice> notices(Address start) throws IOException {
    Map<String, Address> posted = new LinkedHashMap<>();
    declared
        .site()
        .then(Site::notice)
        .given()
        .ifPresent(
            places ->
                places
                    .byLanguage()
                    .forEach(
                        (language, url) -> {
                          if (start.resolve(url.value().text()) instanceof Address address) {
                            posted.put(language, address);
                          }
                        }));
    if (posted.isEmpty()) {
      return List.of();
    }
    boolean single = posted.containsKey("");
    Address first = posted.values().iterator().next();
    List<ExpectedNotice> notices = new ArrayList<>();
    for (PublicPage page : documents.get().pages()) {
      if (page.document().equals("notice")) {
        Address own = posted.remove(page.language());
        notices.add(
            new ExpectedNotice(
                page.language(),
                own == null ? first : own,
                Optional.of(page.html()),
                published(page),
                own != null || (single && notices.isEmpty())));
      }
    }
    if (!single) {
      posted.forEach((tag, address) -> notices.add(ExpectedNotice.at(address).in(tag)));
    }
    return notices;
  }

  private Optional<String> published(PublicPage page) {
    return declared
        .opened()
        .lock()
        .find(page.document(), page.language())
        .map(Lock.Published::digest);
  }

  /** Places of findings, for the ledger's links. */
  static List<Location> places(List<Finding> findings) {
    return findings.stream().map(Finding::where).distinct().toList();
  }
}
