package dev.avow;

import dev.avow.browser.Witness;
import dev.avow.check.SiteCheck;
import dev.avow.check.fact.PageFacts;
import dev.avow.site.crawl.Crawl;
import dev.avow.site.crawl.Crawled;
import dev.avow.site.crawl.Probed;
import dev.avow.site.crawl.Probes;
import dev.avow.site.page.Page;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** The crawl of a site and what is asked for beside its pages, as one piece of work. */
final class Survey {

  private final Crawl crawl;
  private final SiteCheck check;
  private final SiteStart site;
  private final List<Witness<PageFacts>> files;
  private final SiteRequest request;
  private final Optional<Consumer<Page>> onlooker;

  /**
   * @param files what browsers saw before, by files of theirs
   * @param onlooker somebody who sees each page too; nothing is then asked for beside the pages
   */
  Survey(
      Crawl crawl,
      SiteCheck check,
      SiteStart site,
      List<Witness<PageFacts>> files,
      SiteRequest request,
      Optional<Consumer<Page>> onlooker) {
    this.crawl = crawl;
    this.check = check;
    this.site = site;
    this.files = files;
    this.request = request;
    this.onlooker = onlooker;
  }

  /**
   * The pages, and what was asked for beside them.
   *
   * @param resumed whether some of the pages were seen in an earlier run
   */
  record Seen(Crawled<PageFacts> crawled, Probed probed, boolean resumed) {}

  /**
   * An interrupt of this thread ends it soon, and what was seen is kept. What ends the crawl's own
   * thread ends this one in the same way: who calls tells a lack of memory from a fault of ours.
   */
  Seen go(Continuation going, IntConsumer seen) throws IOException {
    FutureTask<Seen> work = new FutureTask<>(() -> all(going, seen));
    Thread thread = new Thread(work, "avow-crawl");
    thread.start();
    while (true) {
      try {
        return work.get();
      } catch (InterruptedException e) {
        crawl.stop();
      } catch (ExecutionException e) {
        throw Ahead.raised(e.getCause());
      }
    }
  }

  private Seen all(Continuation going, IntConsumer seen) {
    AtomicInteger count = new AtomicInteger();
    Crawled<PageFacts> crawled =
        crawl.read(
            page -> {
              PageFacts facts = check.read(page);
              onlooker.ifPresent(other -> other.accept(page));
              seen.accept(count.incrementAndGet());
              return facts;
            },
            going.diary());
    boolean served = !site.standsIn() && onlooker.isEmpty();
    Probes beside =
        served
            ? check.probes(crawled.seen(), request.reach().httpPort())
            : check.files(crawled.seen());
    return new Seen(crawled, crawl.probe(wished(beside, crawled.seen())), going.resumed());
  }

  /** With what is asked for only when somebody wishes it; what lies in a folder costs nobody. */
  private Probes wished(Probes usual, List<PageFacts> seen) {
    SiteRequest.Probing wish = request.probing();
    Probes probes = usual;
    if (onlooker.isEmpty() && (wish.files() || site.folder().isPresent())) {
      probes = probes.exposing(check.exposed(seen, site.standsIn()));
    }
    return onlooker.isEmpty() && wish.names()
        ? probes.naming(check.names(seen, files, wish.dns()))
        : probes;
  }
}
