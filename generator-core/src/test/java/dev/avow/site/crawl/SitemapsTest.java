package dev.avow.site.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.site.address.Address;
import dev.avow.site.http.Reason;
import dev.avow.site.http.Unseen;
import dev.avow.site.plan.CrawlPlan;
import dev.avow.site.plan.Limit;
import dev.avow.site.plan.Limits;
import dev.avow.site.plan.Manners;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What sitemaps add to a crawl. */
class SitemapsTest {

  private static final String HOME = "https://shop.example/";
  private static final CrawlPlan PLAN =
      CrawlPlan.from(Address.of(HOME)).with(new Manners(4, 2, Duration.ZERO, true));

  private final MapFetcher site = new MapFetcher();

  @Test
  void sitemapsAddWhatNothingLinksTo() {
    site.page(HOME, "home")
        .page(HOME + "orphan", "o")
        .file(HOME + "robots.txt", "Sitemap: https://shop.example/map.xml\n")
        .file(
            HOME + "map.xml",
            "<?xml version='1.0'?><urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"
                + "<url><loc>https://shop.example/orphan</loc></url>"
                + "<url><loc>https://other.example/x</loc></url></urlset>");
    assertThat(MapFetcher.paths(site.crawl(PLAN))).containsExactly("/", "/orphan");
  }

  @Test
  void whatIsWrongWithASitemapIsTold() {
    site.page(HOME, "home")
        .page(HOME + "list", "l")
        .file(
            HOME + "robots.txt",
            "Sitemap: https://shop.example/bad.xml\nSitemap: https://shop.example/none.xml\n"
                + "Sitemap: https://other.example/map.xml\nSitemap: https://shop.example/map.xml\n")
        .file(HOME + "bad.xml", "{}")
        .file(
            HOME + "map.xml",
            "<?xml version='1.0'?><urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"
                + "<url><loc>https://shop.example/list</loc></url></urlset>")
        .file("https://other.example/map.xml", "nobody asks for it");
    assertThat(site.crawl(PLAN).sitemaps())
        .extracting(map -> map.address().shown() + " " + map.listed() + " " + map.detail())
        .containsExactly(
            "https://shop.example/bad.xml 0 It is not a sitemap that can be read.",
            "https://shop.example/map.xml 1 Read.",
            "https://shop.example/none.xml 0 There is none (status 404).",
            "https://other.example/map.xml 0 Not asked for: it is not on one of the own sites.");
    assertThat(site.asked()).noneMatch(asked -> asked.contains("other.example"));
  }

  @Test
  void aSitemapLongerThanTheCrawlMayBeIsTold() {
    StringBuilder map = new StringBuilder("<?xml version='1.0'?><urlset>");
    for (int page = 0; page < 60; page++) {
      map.append("<url><loc>https://shop.example/p").append(page).append("</loc></url>");
    }
    site.page(HOME, "home").file(HOME + "sitemap.xml", map + "</urlset>");
    assertThat(site.crawl(PLAN.within(Limits.DEFAULT.withPages(5))).sitemaps())
        .containsExactly(
            new CrawlCoverage.SitemapFacts(
                Address.of(HOME + "sitemap.xml"),
                60,
                "Read up to 50 addresses; the rest was left out."));
  }

  @Test
  void filesAndForeignPagesTakeNoPlaceFromOwnPages() {
    StringBuilder map = new StringBuilder("<?xml version='1.0'?><urlset>");
    for (int page = 0; page < 60; page++) {
      map.append("<url><loc>https://shop.example/list").append(page).append(".pdf</loc></url>");
      map.append("<url><loc>https://other.example/p").append(page).append("</loc></url>");
    }
    map.append("<url><loc>https://shop.example/orphan</loc></url></urlset>");
    site.page(HOME, "home").page(HOME + "orphan", "o").file(HOME + "sitemap.xml", map.toString());
    CrawlCoverage coverage = site.crawl(PLAN.within(Limits.DEFAULT.withPages(5)));
    assertThat(MapFetcher.paths(coverage)).containsExactly("/", "/orphan");
    assertThat(coverage.complete()).isTrue();
  }

  @Test
  void addressesThatWereLeftOutLeaveAGap() {
    StringBuilder map = new StringBuilder("<?xml version='1.0'?><urlset>");
    for (int page = 0; page < 60; page++) {
      map.append("<url><loc>https://shop.example/p").append(page).append("</loc></url>");
    }
    site.page(HOME, "home").file(HOME + "sitemap.xml", map + "</urlset>");
    assertThat(site.crawl(PLAN.within(Limits.DEFAULT.withPages(5))).unseen())
        .filteredOn(unseen -> unseen.reason() == Reason.SITEMAP)
        .extracting(Unseen::detail)
        .containsExactly(
            "The sitemap was read up to 50 addresses, so pages that only sitemaps name were not"
                + " seen.");
  }

  @Test
  void aPromisedSitemapThatCannotBeReadLeavesAGap() {
    site.page(HOME, "home")
        .file(
            HOME + "robots.txt",
            "Sitemap: https://shop.example/bad.xml\nSitemap: https://shop.example/none.xml\n"
                + "Sitemap: https://shop.example/sick.xml\n")
        .file(HOME + "bad.xml", "{}")
        .answer(HOME + "sick.xml", 503, "");
    CrawlCoverage coverage = site.crawl(PLAN);
    assertThat(coverage.unseen())
        .extracting(unseen -> unseen.address().path() + " " + unseen.detail())
        .containsExactly(
            "/bad.xml The sitemap is none that can be read, so pages that only sitemaps name were"
                + " not seen.",
            "/sick.xml The sitemap answered with status 503, so pages that only sitemaps name were"
                + " not seen.");
    assertThat(coverage.complete()).isFalse();
  }

  @Test
  void aSitemapThatNobodyPromisedIsNotMissed() {
    site.page(HOME, "home").file(HOME + "sitemap.xml", "{}");
    assertThat(site.crawl(PLAN).complete()).isTrue();
  }

  @Test
  void aSitemapIsReadAlsoWhenNoMorePagesMayBe() {
    site.page(HOME, "home")
        .page(HOME + "list", "l")
        .file(
            HOME + "sitemap.xml",
            "<?xml version='1.0'?><urlset><url><loc>https://shop.example/list</loc></url></urlset>");
    CrawlCoverage coverage = site.crawl(PLAN.within(Limits.DEFAULT.withPages(1)));
    assertThat(coverage.hits()).extracting(Limit.Hit::limit).containsExactly(Limit.PAGES);
    assertThat(coverage.complete()).isFalse();
  }
}
