package dev.avow.site.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.site.address.Address;
import dev.avow.site.http.Unseen;
import dev.avow.site.plan.CrawlPlan;
import dev.avow.site.plan.Limit;
import dev.avow.site.plan.Limits;
import dev.avow.site.plan.Manners;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What ends a crawl before the site does. */
class CrawlEndsTest {

  private static final String HOME = "https://shop.example/";
  private static final CrawlPlan PLAN =
      CrawlPlan.from(Address.of(HOME)).with(new Manners(4, 2, Duration.ZERO, true));

  private final MapFetcher site = new MapFetcher();

  @Test
  void nothingSeenIsIncomplete() {
    assertThat(site.crawl(PLAN).complete()).isFalse();
  }

  @Test
  void trapsAreCutOffAndTold() {
    site.page(HOME, "<a href='/cal?m=1'>next</a><a href=/a/b/>deeper</a>");
    for (int month = 1; month < 100; month++) {
      site.page(HOME + "cal?m=" + month, month + "<a href='?m=" + (month + 1) + "'>next</a>");
    }
    StringBuilder path = new StringBuilder("a/b/");
    for (int depth = 0; depth < 9; depth++) {
      site.page(HOME + path, depth + "<a href='a/b/'>deeper</a>");
      path.append("a/b/");
    }
    CrawlCoverage coverage = site.crawl(PLAN.within(Limits.DEFAULT.withDepth(200)));
    assertThat(coverage.hits())
        .extracting(hit -> hit.limit().words())
        .containsExactly("queries", "repeated parts of a path");
    assertThat(coverage.pages().stream().filter(page -> page.path().equals("/cal"))).hasSize(50);
    assertThat(coverage.complete()).isFalse();
  }

  @Test
  void aReaderThatFailsCostsItsPageAlone() {
    site.page(HOME, "<a href=/bad>b</a><a href=/good>g</a>")
        .page(HOME + "bad", "b")
        .page(HOME + "good", "g");
    Crawled<String> crawled =
        new Crawl(PLAN, site)
            .read(
                page -> {
                  if (page.address().path().equals("/bad")) {
                    throw new StackOverflowError();
                  }
                  return page.address().path();
                });
    assertThat(crawled.seen()).containsExactly("/", "/good");
    assertThat(crawled.coverage().unseen())
        .extracting(Unseen::detail)
        .containsExactly("The page is nested too deeply to be judged.");
    assertThat(crawled.coverage().complete()).isFalse();
  }

  /** However the last page was seen, those that follow from it were not. */
  @Test
  void timeThatIsOverBetweenTwoLevelsIsTold() {
    site.page(HOME, "<a href=/a>a</a>").page(HOME + "a", "a").page(HOME + "privacy", "p");
    CountingClock clock = new CountingClock();
    CrawlPlan plan = PLAN.declaring(List.of(Address.of(HOME + "privacy")));
    CrawlCoverage coverage =
        new Crawl(plan, site, clock)
            .read(
                page -> {
                  clock.sleep(plan.limits().time().toNanos() + 1);
                  return page.address();
                })
            .coverage();

    assertThat(MapFetcher.paths(coverage)).containsExactly("/");
    assertThat(coverage.hits())
        .containsExactly(
            new Limit.Hit(
                Limit.TIME,
                "2 addresses were found and not asked for, since the time of 600 s was over; the"
                    + " first is https://shop.example/privacy. Raise --max-time to see more."));
    assertThat(coverage.complete()).isFalse();
  }

  @Test
  void stoppingGivesWhatWasSeen() {
    site.page(HOME, "<a href=/a>a</a>").page(HOME + "a", "a");
    List<Crawl> self = new ArrayList<>();
    Crawl crawl = new Crawl(PLAN, site);
    self.add(crawl);
    Crawled<String> crawled =
        crawl.read(
            page -> {
              self.get(0).stop();
              return page.address().path();
            });
    assertThat(crawled.seen()).containsExactly("/");
    assertThat(crawled.coverage().interrupted()).isTrue();
    assertThat(crawled.coverage().complete()).isFalse();
  }
}
