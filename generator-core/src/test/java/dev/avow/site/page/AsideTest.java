package dev.avow.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.site.address.Address;
import dev.avow.site.crawl.CrawlCoverage;
import dev.avow.site.crawl.MapFetcher;
import dev.avow.site.http.Reason;
import dev.avow.site.http.Unseen;
import dev.avow.site.plan.CrawlPlan;
import dev.avow.site.plan.Manners;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a page says beside what people are shown: it leads the crawl, and nobody else. */
class AsideTest {

  private static final String HOME = "https://shop.example/";
  private static final CrawlPlan PLAN =
      CrawlPlan.from(Address.of(HOME)).with(new Manners(4, 2, Duration.ZERO, true));

  private final MapFetcher site = new MapFetcher();

  @Test
  void jsonLdNamesPages() {
    assertThat(
            asides(
                """
                <script type="application/ld+json; charset=utf-8">
                {"@context": "https://schema.org", "@graph": [
                  {"@id": "/#shop", "@type": "Store", "url": "https://shop.example/",
                   "sameAs": ["https://social.example/shop"], "image": "/shop.png",
                   "relatedLink": ["/tea", "/cups"]},
                  {"@type": "BreadcrumbList", "itemListElement": [
                    {"@type": "ListItem", "position": 1, "item": {"@id": "/green"}},
                    {"@type": "ListItem", "position": 2, "item": "https:\\/\\/shop.example\\/black"}]}]}
                </script>
                """))
        .containsExactly(
            "/#shop",
            "https://shop.example/",
            "/tea",
            "/cups",
            "/green",
            "https://shop.example/black");
  }

  @Test
  void whatIsNoAddressIsLeft() {
    assertThat(
            asides(
                """
                <script type=application/ld+json>
                {"@id": "_:b0", "url": "shop.example", "item": 7, "mainEntityOfPage": true,
                 "significantLink": "/search?q={term}", "name": "/name"}
                </script>
                <script type=application/json>{"url": "/state"}</script>
                <template><script type=application/ld+json>{"url": "/inert"}</script></template>
                """))
        .isEmpty();
  }

  @Test
  void whatStandsBeforeAFaultIsRead() {
    assertThat(asides("<script type=application/ld+json>[{\"url\":\"/a\"},{'url':'/b'}]</script>"))
        .containsExactly("/a");
    assertThat(asides("<script type=application/ld+json></script>")).isEmpty();
    assertThat(asides("<script type=application/ld+json>" + "[".repeat(100_000) + "</script>"))
        .isEmpty();
  }

  @Test
  void commentsForOldBrowsersHoldLinks() {
    assertThat(
            asides(
                """
                <!--[if lt IE 9]><p>Your browser is old. <a href="/upgrade">What to do</a>
                <script src=//shim.example/html5.js></script><![endif]-->
                <!--[if IE]--><!-- [note] <a href=/note> --><!--[if broken <a href=/broken -->
                """))
        .containsExactly("/upgrade");
  }

  @Test
  void theHeadNamesPagesForPrograms() {
    assertThat(
            asides(
                "<link rel=alternate hreflang=fr href=/fr><link rel=alternate href=/feed.xml>"
                    + "<link rel=privacy-policy href=/privacy><link rel=canonical href=/>"))
        .containsExactly("/fr", "/privacy");
    site.page(HOME, "Tea<link rel=alternate hreflang=fr href=/fr>").page(HOME + "fr", "Du thé");
    assertThat(MapFetcher.paths(site.crawl(PLAN))).containsExactly("/", "/fr");
  }

  @Test
  void theyComeLastAndTakeNoRoomFromThePage() {
    String data = "<script type=application/ld+json>{\"url\": \"/data\"}</script>";
    Page page = PageParser.of(Address.of(HOME), data + "<a href=/link>x</a>");

    assertThat(page.links())
        .extracting(link -> link.written() + " " + link.use())
        .containsExactly("/link NAVIGATE", "/data ASIDE");
  }

  @Test
  void aPageThatOnlyMachinesCanReadShowsNothing() {
    Page page =
        PageParser.of(
            Address.of(HOME),
            "<div id=root></div><script type=application/ld+json>{\"url\": \"/data\"}</script>");

    assertThat(page.partial()).extracting(Unseen::reason).containsExactly(Reason.NEEDS_SCRIPT);
  }

  @Test
  void theCrawlGoesToOwnPagesThatNobodyLinksTo() {
    site.page(
            HOME,
            "Tea<script type=application/ld+json>[{\"url\": \"/green\"},"
                + "{\"url\": \"https://other.example/\"}, {\"url\": \"/list.pdf\"},"
                + "{\"url\": \"/logout\"}, {\"@id\": \"/gone\"}]</script>"
                + "<!--[if IE]><a href=/old>old</a><![endif]-->")
        .page(HOME + "green", "Green tea")
        .page(HOME + "old", "For old browsers");

    CrawlCoverage coverage = site.crawl(PLAN);

    assertThat(MapFetcher.paths(coverage)).containsExactly("/", "/green", "/old");
    assertThat(coverage.complete()).isTrue();
    assertThat(coverage.unseen())
        .extracting(unseen -> unseen.address().path())
        .containsExactly("/gone");
  }

  private static List<String> asides(String html) {
    return PageParser.of(Address.of(HOME), html).links().stream()
        .filter(link -> link.use() == Link.Use.ASIDE)
        .map(Link::written)
        .toList();
  }
}
