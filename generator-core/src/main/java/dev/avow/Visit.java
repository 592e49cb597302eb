package dev.avow;

import dev.avow.check.SiteCheck;
import dev.avow.check.SiteResult;
import dev.avow.check.fact.ExpectedNotice;
import dev.avow.check.fact.PageFacts;
import dev.avow.document.DocumentSet;
import dev.avow.document.PublicPage;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.law.Lock;
import dev.avow.model.Site;
import dev.avow.model.Url;
import dev.avow.site.Address;
import dev.avow.site.Crawl;
import dev.avow.site.Crawled;
import dev.avow.site.Fetcher;
import dev.avow.site.FolderFetcher;
import dev.avow.site.HttpFetcher;
import dev.avow.site.Manners;
import dev.avow.site.Plan;
import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** One look at the site: which pages, how, and what came of it. */
final class Visit {

  static final Rule SITE_ADDRESS =
      Rule.error("site-address", "there is a site to look at, and its public address is known");

  private final DeclaredSite declared;
  private final SiteRequest request;
  private final DocumentSet documents;
  private final Lock lock;

  /** What the declaration says of the site, with the case it belongs to. */
  private record DeclaredSite(Case opened, Answer<Site> site) {}

  Visit(Case opened, SiteRequest request, DocumentSet documents, Lock lock) {
    this.declared = new DeclaredSite(opened, opened.file().declaration().site());
    this.request = request;
    this.documents = documents;
    this.lock = lock;
  }

  /** What was seen and judged; empty when there is no address to look at. */
  record Looked(SiteResult result, Crawled<PageFacts> crawled) {}

  Optional<Looked> go(IntConsumer seen) throws IOException {
    Optional<Address> start = start();
    if (start.isEmpty()) {
      return Optional.empty();
    }
    SiteCheck check = SiteCheck.of(declared.opened().file(), start.get(), notices(start.get()));
    Plan plan = plan(start.get(), check);
    try (Fetcher fetcher = fetcher(plan)) {
      Crawled<PageFacts> crawled = crawl(plan, fetcher, check, seen);
      return Optional.of(new Looked(check.judge(crawled.seen(), crawled.coverage()), crawled));
    }
  }

  private boolean inFolder() {
    return !request.site().matches("(?i)https?://.*");
  }

  /** Where to begin: the address asked for, or the declared one that the folder stands for. */
  private Optional<Address> start() {
    String written = request.site();
    if (inFolder()) {
      if (!Files.isDirectory(Path.of(written))) {
        return refuse(
            Location.of(written),
            "'" + written + "' is neither an address nor a folder.",
            "Name the site's folder, or its address with https://.");
      }
      Answer<Url> url = declared.site().then(Site::url);
      if (!url.isGiven()) {
        return refuse(
            url.place().where(),
            "The declaration does not say which address the folder stands for.",
            "Add 'site: {url: https://…/}'.");
      }
      written = url.given().orElseThrow().text();
    }
    Optional<Path> missing = request.authorities().filter(file -> !Files.isRegularFile(file));
    if (missing.isPresent()) {
      return refuse(
          Location.of(missing.get().toString()),
          "'" + missing.get() + "' does not exist.",
          "Name the PEM file with the certificate authorities.");
    }
    if (Address.read(written) instanceof Address address) {
      return Optional.of(address);
    }
    return refuse(
        Location.of(request.site()),
        "'" + request.site() + "' is not an address.",
        "Write https:// and the host.");
  }

  private Optional<Address> refuse(Location where, String problem, String remedy) {
    declared.opened().refuse(new Finding(SITE_ADDRESS, where, problem, remedy));
    return Optional.empty();
  }

  /** The notices generated now; the first stands where the declaration posts it. */
  private List<ExpectedNotice> notices(Address start) {
    Optional<Url> posted = declared.site().then(Site::notice).given();
    if (posted.isEmpty() || !(start.resolve(posted.get().text()) instanceof Address address)) {
      return List.of();
    }
    List<ExpectedNotice> notices = new ArrayList<>();
    for (PublicPage page : documents.pages()) {
      if (page.document().equals("notice")) {
        notices.add(
            new ExpectedNotice(
                page.language(),
                address,
                Optional.of(page.html()),
                published(page),
                notices.isEmpty()));
      }
    }
    return notices;
  }

  private Optional<String> published(PublicPage page) {
    return lock.find(page.document(), page.language()).map(Lock.Published::digest);
  }

  private Plan plan(Address start, SiteCheck check) {
    Plan plan =
        Plan.from(start)
            .declaring(check.declaredPages())
            .probing(inFolder() ? List.of() : check.probes())
            .alsoOwning(others(start));
    Manners manners =
        inFolder()
            ? Manners.near().ignoringRobots()
            : start.inner() ? near() : request.own() ? own() : Manners.polite();
    return plan.within(SiteSettings.limits(request.bounds()))
        .with(request.bounds().robots() ? manners : manners.ignoringRobots());
  }

  private Manners near() {
    return request.own() ? Manners.near().ignoringRobots() : Manners.near();
  }

  /** The owner's own robots.txt is no reason to leave a form unjudged. */
  private Manners own() {
    Manners own = Manners.own().ignoringRobots();
    return new Manners(request.connections(), own.parsers(), own.pause(), own.robots());
  }

  private Set<String> others(Address start) {
    Set<String> others = new HashSet<>();
    List<Given<Url>> also = declared.site().then(Site::also).given().orElse(List.of());
    for (Given<Url> other : also) {
      if (start.resolve(other.value().text()) instanceof Address address) {
        others.add(address.site());
      }
    }
    return others;
  }

  private Fetcher fetcher(Plan plan) throws IOException {
    return inFolder()
        ? new FolderFetcher(Path.of(request.site()), plan.start())
        : new HttpFetcher(plan, SiteSettings.of(request));
  }

  /** Runs the crawl; an interrupt of this thread ends it soon, and what was seen is kept. */
  private static Crawled<PageFacts> crawl(
      Plan plan, Fetcher fetcher, SiteCheck check, IntConsumer seen) throws IOException {
    Crawl crawl = new Crawl(plan, fetcher);
    AtomicInteger count = new AtomicInteger();
    FutureTask<Crawled<PageFacts>> work =
        new FutureTask<>(
            () ->
                crawl.read(
                    page -> {
                      PageFacts facts = check.read(page);
                      seen.accept(count.incrementAndGet());
                      return facts;
                    }));
    Thread thread = new Thread(work, "avow-crawl");
    thread.start();
    while (true) {
      try {
        return work.get();
      } catch (InterruptedException e) {
        crawl.stop();
      } catch (ExecutionException e) {
        throw new IOException("The crawl ended by a fault of ours: " + e.getCause(), e);
      }
    }
  }

  /** Places of findings, for the ledger's links. */
  static List<Location> places(List<Finding> findings) {
    return findings.stream().map(Finding::where).distinct().toList();
  }
}
