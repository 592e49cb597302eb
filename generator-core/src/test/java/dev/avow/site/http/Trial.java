package dev.avow.site.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.site.address.Address;
import dev.avow.site.crawl.Crawl;
import dev.avow.site.crawl.CrawlCoverage;
import dev.avow.site.page.Page;
import dev.avow.site.plan.CrawlPlan;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A server that does something on purpose, and what becomes of its page. */
final class Trial implements AutoCloseable {

  static final String FORM = "<!doctype html><form action=http://x.example/></form></html>";

  private final WebServer server = new WebServer();
  private final CountDownLatch done = new CountDownLatch(1);

  WebServer server() {
    return server;
  }

  /** How it ended: {@code use}, {@code partial} with its reason, or the reason there is no page. */
  String outcome(String path) throws IOException {
    CrawlCoverage coverage = crawl(path);
    Address start = server.address(path);
    for (Unseen unseen : coverage.unseen()) {
      if (unseen.address().equals(start)) {
        assertThat(coverage.complete()).isFalse();
        return unseen.reason().word();
      }
    }
    return coverage.partial().isEmpty()
        ? "use"
        : "partial " + coverage.partial().get(0).reason().word();
  }

  CrawlCoverage crawl(String path) throws IOException {
    CrawlPlan plan = CrawlPlan.from(server.address(path));
    try (HttpFetcher fetcher = new HttpFetcher(plan, quick())) {
      return new Crawl(plan, fetcher).read(Page::address).coverage();
    }
  }

  /** How many forms each page has. */
  List<Integer> forms(String path) throws IOException {
    CrawlPlan plan = CrawlPlan.from(server.address(path));
    try (HttpFetcher fetcher = new HttpFetcher(plan, quick())) {
      return new Crawl(plan, fetcher).read(page -> page.document().select("form").size()).seen();
    }
  }

  /** Short enough that a stall does not hold a test up, long enough for a slow machine. */
  static HttpSettings quick() {
    return HttpSettings.DEFAULT.within(Duration.ofSeconds(3), Duration.ofSeconds(8));
  }

  /** Writes the head, and then more than anybody reads. */
  void endless(OutputStream out, String head, String more) throws IOException {
    out.write(WebServer.bytes(head));
    byte[] rest = WebServer.bytes(more.repeat(500));
    for (int written = 0; written < 64 << 20; written += rest.length) {
      out.write(rest);
    }
    await();
  }

  /** Says nothing until the test is over. */
  void await() {
    try {
      done.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    done.countDown();
    server.close();
  }
}
