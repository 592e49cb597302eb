package dev.avow.site.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.site.address.Address;
import dev.avow.site.http.Reason;
import dev.avow.site.http.Unseen;
import dev.avow.site.page.Page;
import dev.avow.site.plan.CrawlPlan;
import dev.avow.site.plan.Manners;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a crawl does not go, and that it says so. */
class CrawlBordersTest {

  private static final String HOME = "https://shop.example/";
  private static final CrawlPlan PLAN =
      CrawlPlan.from(Address.of(HOME)).with(new Manners(4, 2, Duration.ZERO, true));

  private final MapFetcher site = new MapFetcher();

  @Test
  void linksThatActAreSkippedUnlessTheyAreDeclared() {
    site.page(
            HOME,
            "<a href=/logout>x</a><a href='/delete?id=1'>x</a><a href=/unsubscribe/4f2a>x</a>"
                + "<a href=/unsubscribe>page</a><a rel=nofollow href=/hidden>x</a>")
        .page(HOME + "unsubscribe", "leave")
        .page(HOME + "unsubscribe/4f2a", "left");
    CrawlCoverage coverage = site.crawl(PLAN);
    assertThat(MapFetcher.paths(coverage)).containsExactly("/", "/unsubscribe");
    assertThat(coverage.unseen())
        .extracting(unseen -> unseen.address().target() + " " + unseen.reason().word())
        .containsExactly(
            "/delete?id=1 action-link",
            "/hidden nofollow",
            "/logout action-link",
            "/unsubscribe/4f2a action-link");
    assertThat(coverage.complete()).isTrue();
    assertThat(
            MapFetcher.paths(
                site.crawl(PLAN.declaring(List.of(Address.of(HOME + "unsubscribe/4f2a"))))))
        .contains("/unsubscribe/4f2a");
  }

  @Test
  void robotsAreObeyedAndAClosedStartIsIncomplete() {
    site.page(HOME, "<a href=/closed/x>x</a><a href=/closed/open>o</a>")
        .page(HOME + "closed/open", "o")
        .page(HOME + "closed/x", "x")
        .file(HOME + "robots.txt", "User-agent: *\nDisallow: /closed/\nAllow: /closed/open\n");
    assertThat(MapFetcher.paths(site.crawl(PLAN))).containsExactly("/", "/closed/open");
    site.file(HOME + "robots.txt", "User-Agent: *\nDISALLOW: /\n");
    CrawlCoverage closed = site.crawl(PLAN);
    assertThat(closed.complete()).isFalse();
    assertThat(closed.unseen())
        .extracting(Unseen::detail)
        .containsExactly("robots.txt forbids it. If the site is yours, use --own.");
    assertThat(site.crawl(PLAN.with(PLAN.manners().ignoringRobots())).pages()).hasSize(3);
  }

  @Test
  void whoIgnoresRobotsStillHearsWhereTheSitemapsAre() {
    site.page(HOME, "<a href=/closed/x>x</a>")
        .page(HOME + "closed/x", "x")
        .page(HOME + "only-listed", "l")
        .file(HOME + "maps/all.txt", HOME + "only-listed\n")
        .file(
            HOME + "robots.txt", "User-agent: *\nDisallow: /\nSitemap: " + HOME + "maps/all.txt\n");
    CrawlCoverage coverage = site.crawl(PLAN.with(PLAN.manners().ignoringRobots()));
    assertThat(MapFetcher.paths(coverage)).containsExactly("/", "/closed/x", "/only-listed");
    assertThat(coverage.robots())
        .extracting(CrawlCoverage.RobotsFacts::detail)
        .containsExactly(
            "robots.txt is ignored, as the crawl was told, but for the sitemaps it names.");
    site.file(HOME + "maps/all.txt", "no sitemap <");
    assertThat(site.crawl(PLAN.with(PLAN.manners().ignoringRobots())).complete()).isFalse();
  }

  @Test
  void whatTheOwnerLeavesOutIsNeverAskedForHoweverItIsReached() {
    site.page(HOME, "<a href=/basket/empty/1>r</a><a href=/moved>m</a><a href=/shown>s</a>")
        .page(HOME + "basket/empty/1", "gone")
        .redirect(HOME + "moved", HOME + "basket/empty/2")
        .page(HOME + "shown", "s");
    CrawlCoverage coverage =
        site.crawl(PLAN.leaving(page -> page.path().startsWith("/basket/empty/")));
    assertThat(MapFetcher.paths(coverage)).containsExactly("/", "/shown");
    assertThat(site.asked()).noneMatch(asked -> asked.contains("empty"));
    assertThat(coverage.unseen())
        .extracting(unseen -> unseen.address().path() + " " + unseen.reason().word())
        .containsExactly("/basket/empty/1 left-out", "/moved left-out");
    assertThat(coverage.complete()).isTrue();
  }

  @Test
  void aBrokenRobotsFileClosesTheSite() {
    site.page(HOME, "x").answer(HOME + "robots.txt", 500, "");
    CrawlCoverage closed = site.crawl(PLAN);
    assertThat(closed.unseen())
        .extracting(Unseen::detail)
        .containsExactly(closed.robots().get(0).detail());
    assertThat(closed.robots())
        .containsExactly(
            new CrawlCoverage.RobotsFacts(
                "shop.example",
                true,
                "robots.txt answered with status 500, which closes the site to crawlers (RFC 9309,"
                    + " 2.3.1.4). If it is yours, use --own."));
    assertThat(site.asked()).isEmpty();
  }

  @Test
  void aStartThatMovesWithinItsDomainTakesTheCrawlWithIt() {
    site.redirect(HOME, "https://www.shop.example/")
        .page("https://www.shop.example/", "<a href=/a>a</a>")
        .page("https://www.shop.example/a", "a");
    assertThat(site.crawl(PLAN).pages()).hasSize(2);
  }

  @Test
  void aRedirectOffTheSiteIsNotFollowed() {
    site.page(HOME, "<a href=/out>o</a>").redirect(HOME + "out", "https://other.example/x?mail=a");
    CrawlCoverage coverage = site.crawl(PLAN);
    assertThat(coverage.unseen())
        .extracting(Unseen::detail)
        .containsExactly(
            "It redirects to https://other.example, which is not one of the own sites.");
    assertThat(site.asked()).noneMatch(address -> address.contains("other.example"));
  }

  @Test
  void strangersAreAskedOneAtATimeHalfASecondApart() {
    site.page(HOME, "<a href=/a>a</a>").page(HOME + "a", "a");
    CountingClock clock = new CountingClock();
    CrawlPlan stranger = CrawlPlan.from(Address.of(HOME));
    new Crawl(stranger, site, clock).read(Page::address);
    // robots.txt, the start, /a, the sitemap: three pauses between them.
    assertThat(clock.waits()).containsExactly(500L, 500L, 500L);
    assertThat(stranger.manners().connections()).isEqualTo(1);
  }

  @Test
  void aStrangersDelayIsKeptUpToHalfAMinuteAndToldWhereItIsLonger() {
    site.page(HOME, "x").file(HOME + "robots.txt", "User-agent: *\nCrawl-delay: 86400\n");
    CountingClock clock = new CountingClock();
    CrawlCoverage coverage =
        new Crawl(CrawlPlan.from(Address.of(HOME)), site, clock).read(Page::address).coverage();
    assertThat(clock.waits()).containsExactly(500L, 30_000L);
    assertThat(coverage.robots())
        .extracting(CrawlCoverage.RobotsFacts::detail)
        .containsExactly(
            "robots.txt was read and is obeyed. It asks for 86400 s between two requests; 30 s are"
                + " kept.");
  }

  @Test
  void aLinkThatIsTooLongIsToldByItsBeginning() {
    site.page(HOME, "<a href='/a?b=" + "c".repeat(9_000) + "'>c</a><a href=/a>a</a>");
    site.page(HOME + "a", "a");
    CrawlCoverage coverage = site.crawl(PLAN);
    assertThat(MapFetcher.paths(coverage)).containsExactly("/", "/a");
    assertThat(coverage.unseen())
        .singleElement()
        .satisfies(
            unseen -> {
              assertThat(unseen.reason()).isEqualTo(Reason.LINK_TOO_LONG);
              assertThat(unseen.address().toString()).hasSizeLessThan(300);
            });
  }
}
