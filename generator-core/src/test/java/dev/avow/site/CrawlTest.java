package dev.avow.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrawlTest {

  private static final String HOME = "https://shop.example/";
  private static final Plan PLAN =
      Plan.from(Address.of(HOME)).with(new Manners(4, 2, Duration.ZERO, true));

  private final MapFetcher site = new MapFetcher();

  @Test
  void linksAreFollowedLevelByLevelInTheOrderOfThePages() {
    site.page(HOME, "<a href=/b>b</a><a href=/a>a</a><a href=https://other.example/>o</a>")
        .page(HOME + "a", "<a href=/c>c</a><a href=/>home</a>")
        .page(HOME + "b", "<a href=/d#x>d</a><a href=/d#y>d</a>")
        .page(HOME + "c", "c")
        .page(HOME + "d", "d");
    assertThat(paths(crawl(PLAN))).containsExactly("/", "/b", "/a", "/d", "/c");
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
    Plan plan = PLAN.within(Limits.DEFAULT.withPages(300));
    Coverage first = crawl(plan);
    for (int run = 0; run < 20; run++) {
      assertThat(crawl(plan)).isEqualTo(first);
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
    assertThat(crawl(PLAN).complete()).isTrue();
    Coverage coverage = crawl(PLAN.declaring(List.of(Address.of(HOME + "privacy"))));
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
  void nothingSeenIsIncomplete() {
    assertThat(crawl(PLAN).complete()).isFalse();
  }

  @Test
  void sessionsAndCampaignsAreOnePage() {
    site.page(
            HOME,
            "<a href='/a;jsessionid=1A'>a</a><a href='/a?utm_source=x'>a</a>"
                + "<a href='/b?n=1&m=2&PHPSESSID=9'>b</a><a href='/b?m=2&n=1'>b</a>")
        .page(HOME + "a", "a")
        .page(HOME + "b?n=1&m=2", "b");
    assertThat(crawl(PLAN).pages()).hasSize(3);
  }

  @Test
  void linksThatActAreSkippedUnlessTheyAreDeclared() {
    site.page(
            HOME,
            "<a href=/logout>x</a><a href='/delete?id=1'>x</a><a href=/unsubscribe/4f2a>x</a>"
                + "<a href=/unsubscribe>page</a><a rel=nofollow href=/hidden>x</a>")
        .page(HOME + "unsubscribe", "leave")
        .page(HOME + "unsubscribe/4f2a", "left");
    Coverage coverage = crawl(PLAN);
    assertThat(paths(coverage)).containsExactly("/", "/unsubscribe");
    assertThat(coverage.unseen())
        .extracting(unseen -> unseen.address().target() + " " + unseen.reason().word())
        .containsExactly(
            "/delete?id=1 action-link",
            "/hidden nofollow",
            "/logout action-link",
            "/unsubscribe/4f2a action-link");
    assertThat(coverage.complete()).isTrue();
    assertThat(paths(crawl(PLAN.declaring(List.of(Address.of(HOME + "unsubscribe/4f2a"))))))
        .contains("/unsubscribe/4f2a");
  }

  @Test
  void robotsAreObeyedAndAClosedStartIsIncomplete() {
    site.page(HOME, "<a href=/closed/x>x</a><a href=/closed/open>o</a>")
        .page(HOME + "closed/open", "o")
        .page(HOME + "closed/x", "x")
        .file(HOME + "robots.txt", "User-agent: *\nDisallow: /closed/\nAllow: /closed/open\n");
    assertThat(paths(crawl(PLAN))).containsExactly("/", "/closed/open");
    site.file(HOME + "robots.txt", "User-Agent: *\nDISALLOW: /\n");
    Coverage closed = crawl(PLAN);
    assertThat(closed.complete()).isFalse();
    assertThat(closed.unseen())
        .extracting(Unseen::detail)
        .containsExactly("robots.txt forbids it. If the site is yours, use --own.");
    assertThat(crawl(PLAN.with(PLAN.manners().ignoringRobots())).pages()).hasSize(3);
  }

  @Test
  void aBrokenRobotsFileClosesTheSite() {
    site.page(HOME, "x").answer(HOME + "robots.txt", 500, "");
    assertThat(crawl(PLAN).robots())
        .containsExactly(
            new Coverage.RobotsFacts(
                "shop.example",
                true,
                "robots.txt answered with status 500, which closes the site to crawlers (RFC 9309,"
                    + " 2.3.1.4). If it is yours, use --own."));
    assertThat(site.asked()).isEmpty();
  }

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
    assertThat(paths(crawl(PLAN))).containsExactly("/", "/orphan");
  }

  @Test
  void cookiesOfAnswersThatAreNoPagesAreTold() {
    site.page(HOME, "<a href=old>old</a><a href=gone>gone</a><a href=list.pdf>list</a>");
    site.answer(HOME + "old", 302, "", "Location", HOME, "Set-Cookie", "hop=1");
    site.answer(HOME + "gone", 404, "", "Set-Cookie", "lost=2; Path=/");
    site.answer(
        HOME + "list.pdf", 200, "x", "Content-Type", "application/pdf", "Set-Cookie", "file=3");

    assertThat(crawl(PLAN).cookies()).extracting(Cookie::name).containsExactly("hop", "lost");
    assertThat(crawl(PLAN).cookies()).extracting(cookie -> cookie.setBy().path()).contains("/old");
  }

  @Test
  void redirectsOfOnePageAreJudgedOnce() {
    site.page(HOME, "<a href=/old>o</a><a href=/older>o</a><a href=/new>n</a>")
        .redirect(HOME + "old", "/new")
        .redirect(HOME + "older", "/old")
        .page(HOME + "new", "n");
    Coverage coverage = crawl(PLAN);
    assertThat(paths(coverage)).containsExactly("/", "/new");
    assertThat(coverage.redirects())
        .containsEntry(Address.of(HOME + "older"), Address.of(HOME + "new"));
  }

  @Test
  void aStartThatMovesWithinItsDomainTakesTheCrawlWithIt() {
    site.redirect(HOME, "https://www.shop.example/")
        .page("https://www.shop.example/", "<a href=/a>a</a>")
        .page("https://www.shop.example/a", "a");
    assertThat(crawl(PLAN).pages()).hasSize(2);
  }

  @Test
  void aRedirectOffTheSiteIsNotFollowed() {
    site.page(HOME, "<a href=/out>o</a>").redirect(HOME + "out", "https://other.example/x?mail=a");
    Coverage coverage = crawl(PLAN);
    assertThat(coverage.unseen())
        .extracting(Unseen::detail)
        .containsExactly(
            "It redirects to https://other.example, which is not one of the own sites.");
    assertThat(site.asked()).noneMatch(address -> address.contains("other.example"));
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
    Coverage coverage = crawl(PLAN.within(Limits.DEFAULT.withDepth(200)));
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

  @Test
  void strangersAreAskedOneAtATimeHalfASecondApart() {
    site.page(HOME, "<a href=/a>a</a>").page(HOME + "a", "a");
    List<Long> waits = new ArrayList<>();
    Pace.Clock counting =
        new Pace.Clock() {
          @Override
          public long nanos() {
            return waits.stream().mapToLong(Long::longValue).sum();
          }

          @Override
          public void sleep(long nanos) {
            waits.add(nanos);
          }
        };
    Plan stranger = Plan.from(Address.of(HOME));
    new Crawl(stranger, site, counting).read(Page::address);
    // robots.txt, the start, /a, the sitemap: three pauses between them.
    assertThat(waits).containsExactly(500_000_000L, 500_000_000L, 500_000_000L);
    assertThat(stranger.manners().connections()).isEqualTo(1);
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

  @Test
  void waysAreFollowedAndFilesAreRead() {
    site.page(HOME, "x").redirect("http://shop.example/", HOME).file(HOME + "a.txt", "so");
    Address twin = Address.of("http://shop.example/");
    Address file = Address.of(HOME + "a.txt");
    Probed probed =
        new Crawl(PLAN, site).probe(new Probes(List.of(twin), List.of(file), List.of()));
    assertThat(probed.ways().get(twin).hops())
        .containsExactly(new Hop(twin, 302, Address.of(HOME)));
    assertThat(probed.files().get(file).response().body().text()).isEqualTo("so");
  }

  @Test
  void aProbeThatLeavesTheSiteStopsAtItsBorder() {
    site.redirect(HOME + "a.txt", "https://www.shop.example/a.txt")
        .redirect("https://www.shop.example/a.txt", "https://other.example/")
        .page("https://other.example/", "x");
    Address file = Address.of(HOME + "a.txt");
    Journey journey =
        new Crawl(PLAN, site)
            .probe(new Probes(List.of(), List.of(file), List.of()))
            .files()
            .get(file);
    assertThat(journey.hops()).hasSize(2);
    assertThat(journey.unseen().reason()).isEqualTo(Reason.OFF_SITE);
    assertThat(site.count("https://other.example/")).isZero();
  }

  @Test
  void whatIsBeyondTheBoundOfProbesIsToldAsNotAskedFor() {
    List<Address> files =
        java.util.stream.IntStream.range(0, 101)
            .mapToObj(number -> Address.of(HOME + "f" + number))
            .toList();
    Probed probed = new Crawl(PLAN, site).probe(new Probes(List.of(), files, List.of()));
    assertThat(probed.files().values())
        .filteredOn(journey -> journey.unseen() != null)
        .singleElement()
        .satisfies(late -> assertThat(late.unseen().reason()).isEqualTo(Reason.BUDGET));
  }

  @Test
  void nothingIsProbedOnceStopped() {
    Crawl crawl = new Crawl(PLAN, site);
    crawl.stop();
    crawl.probe(new Probes(List.of(Address.of(HOME)), List.of(), List.of()));
    assertThat(site.asked()).isEmpty();
  }

  private Coverage crawl(Plan plan) {
    return new Crawl(plan, site).read(Page::address).coverage();
  }

  private static List<String> paths(Coverage coverage) {
    return coverage.pages().stream().map(Address::path).toList();
  }
}
