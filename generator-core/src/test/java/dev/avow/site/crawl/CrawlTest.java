package dev.avow.site.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.site.address.Address;
import dev.avow.site.http.Reason;
import dev.avow.site.http.SetCookie;
import dev.avow.site.http.Unseen;
import dev.avow.site.plan.CrawlPlan;
import dev.avow.site.plan.Limit;
import dev.avow.site.plan.Limits;
import dev.avow.site.plan.Manners;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which pages are looked at, in which order. */
class CrawlTest {

  private static final String HOME = "https://shop.example/";
  private static final CrawlPlan PLAN =
      CrawlPlan.from(Address.of(HOME)).with(new Manners(4, 2, Duration.ZERO, true));

  private final MapFetcher site = new MapFetcher();

  @Test
  void linksAreFollowedLevelByLevelInTheOrderOfThePages() {
    site.page(HOME, "<a href=/b>b</a><a href=/a>a</a><a href=https://other.example/>o</a>")
        .page(HOME + "a", "<a href=/c>c</a><a href=/>home</a>")
        .page(HOME + "b", "<a href=/d#x>d</a><a href=/d#y>d</a>")
        .page(HOME + "c", "c")
        .page(HOME + "d", "d");
    assertThat(MapFetcher.paths(site.crawl(PLAN))).containsExactly("/", "/b", "/a", "/d", "/c");
    assertThat(site.asked()).doesNotHaveDuplicates();
  }

  @Test
  void theSameSiteGivesTheSameCoverageWhateverTheTiming() {
    StringBuilder links = new StringBuilder();
    for (int page = 0; page < 200; page++) {
      links.append("<a href='/p").append(page).append("'>p</a>");
      site.page(HOME + "p" + page, "<a href='/q" + page * 7 % 200 + "'>q</a>" + page);
      site.page(HOME + "q" + page, "q" + page);
    }
    site.page(HOME, links.toString());
    CrawlPlan plan = PLAN.within(Limits.DEFAULT.withPages(300));
    CrawlCoverage first = site.crawl(plan);
    for (int run = 0; run < 20; run++) {
      assertThat(site.crawl(plan)).isEqualTo(first);
    }
    assertThat(first.pages()).hasSize(300);
    assertThat(first.hits())
        .containsExactly(
            new Limit.Hit(
                Limit.PAGES,
                "101 addresses were found and not asked for, since the limit of 300 pages was"
                    + " reached; the first is https://shop.example/q93. Raise --max-pages to see"
                    + " more."));
  }

  @Test
  void aDeclaredPageThatIsMissingLeavesAGapAndAnotherDoesNot() {
    site.page(HOME, "<a href=/gone>gone</a>");
    assertThat(site.crawl(PLAN).complete()).isTrue();
    CrawlCoverage coverage = site.crawl(PLAN.declaring(List.of(Address.of(HOME + "privacy"))));
    assertThat(coverage.complete()).isFalse();
    assertThat(coverage.unseen())
        .contains(
            new Unseen(
                Address.of(HOME + "privacy"),
                Reason.NOT_FOUND,
                "The site has no such page (status 404).",
                true));
  }

  @Test
  void sessionsAndCampaignsAreOnePage() {
    site.page(
            HOME,
            "<a href='/a;jsessionid=1A'>a</a><a href='/a?utm_source=x'>a</a>"
                + "<a href='/b?n=1&m=2&PHPSESSID=9'>b</a><a href='/b?m=2&n=1'>b</a>")
        .page(HOME + "a", "a")
        .page(HOME + "b?n=1&m=2", "b");
    assertThat(site.crawl(PLAN).pages()).hasSize(3);
  }

  @Test
  void theNextPageOfAListIsFollowed() {
    site.page(HOME, "<link rel=next href=/2><link rel=canonical href=/other>1")
        .page(HOME + "2", "2")
        .page(HOME + "other", "o");
    assertThat(MapFetcher.paths(site.crawl(PLAN))).containsExactly("/", "/2");
  }

  @Test
  void pagesOfAContentNetworkAreNotOfTheSite() {
    site.page(HOME, "<a href='/cdn-cgi/l/email-protection#2041'>mail</a><a href=/2>2</a>")
        .page(HOME + "2", "2")
        .page(HOME + "cdn-cgi/l/email-protection", "Email Protection");
    CrawlCoverage coverage = site.crawl(PLAN);
    assertThat(MapFetcher.paths(coverage)).containsExactly("/", "/2");
    assertThat(coverage.unseen()).isEmpty();
  }

  @Test
  void cookiesOfAnswersThatAreNoPagesAreTold() {
    site.page(HOME, "<a href=old>old</a><a href=gone>gone</a><a href=list.pdf>list</a>");
    site.answer(HOME + "old", 302, "", "Location", HOME, "Set-Cookie", "hop=1");
    site.answer(HOME + "gone", 404, "", "Set-Cookie", "lost=2; Path=/");
    site.answer(
        HOME + "list.pdf", 200, "x", "Content-Type", "application/pdf", "Set-Cookie", "file=3");

    assertThat(site.crawl(PLAN).cookies())
        .extracting(SetCookie::name)
        .containsExactly("hop", "lost");
    assertThat(site.crawl(PLAN).cookies())
        .extracting(cookie -> cookie.setBy().path())
        .contains("/old");
  }

  @Test
  void redirectsOfOnePageAreJudgedOnce() {
    site.page(HOME, "<a href=/old>o</a><a href=/older>o</a><a href=/new>n</a>")
        .redirect(HOME + "old", "/new")
        .redirect(HOME + "older", "/old")
        .page(HOME + "new", "n");
    CrawlCoverage coverage = site.crawl(PLAN);
    assertThat(MapFetcher.paths(coverage)).containsExactly("/", "/new");
    assertThat(coverage.redirects())
        .containsEntry(Address.of(HOME + "older"), Address.of(HOME + "new"));
  }
}
