package dev.avow.site.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.site.address.Address;
import dev.avow.site.http.Reason;
import dev.avow.site.page.Hop;
import dev.avow.site.page.Journey;
import dev.avow.site.plan.CrawlPlan;
import dev.avow.site.plan.Manners;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is asked for beside the pages. */
class ProberTest {

  private static final String HOME = "https://shop.example/";
  private static final CrawlPlan PLAN =
      CrawlPlan.from(Address.of(HOME)).with(new Manners(4, 2, Duration.ZERO, true));

  private final MapFetcher site = new MapFetcher();

  @Test
  void waysAreFollowedAndFilesAreRead() {
    site.page(HOME, "x").redirect("http://shop.example/", HOME).file(HOME + "a.txt", "so");
    Address twin = Address.of("http://shop.example/");
    Address file = Address.of(HOME + "a.txt");
    Probed probed =
        new Crawl(PLAN, site).probe(new Probes(List.of(twin), List.of(file), List.of(), List.of()));
    assertThat(probed.ways().get(twin).hops()).containsExactly(new Hop(twin, Address.of(HOME)));
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
            .probe(new Probes(List.of(), List.of(file), List.of(), List.of()))
            .files()
            .get(file);
    assertThat(journey.hops()).hasSize(2);
    assertThat(journey.unseen().reason()).isEqualTo(Reason.OFF_SITE);
    assertThat(site.count("https://other.example/")).isZero();
  }

  @Test
  void whatIsBeyondTheBoundOfProbesIsToldAsNotAskedFor() {
    List<Address> files =
        IntStream.range(0, 101).mapToObj(number -> Address.of(HOME + "f" + number)).toList();
    Probed probed = new Crawl(PLAN, site).probe(new Probes(List.of(), files, List.of(), List.of()));
    assertThat(probed.files().values())
        .filteredOn(journey -> journey.unseen() != null)
        .singleElement()
        .satisfies(late -> assertThat(late.unseen().reason()).isEqualTo(Reason.BUDGET));
  }

  @Test
  void scriptFilesAreReadWhereRobotsMay() {
    site.file(HOME + "robots.txt", "User-agent: *\nDisallow: /inner/")
        .file(HOME + "app.js", "go()")
        .file(HOME + "inner/app.js", "go()");
    Address open = Address.of(HOME + "app.js");
    Address closed = Address.of(HOME + "inner/app.js");
    Probed probed = new Crawl(PLAN, site).probe(Probes.NONE.reading(List.of(open, closed)));
    assertThat(probed.scripts().get(open).response().body().text()).isEqualTo("go()");
    assertThat(probed.scripts().get(closed).unseen().reason()).isEqualTo(Reason.ROBOTS);
    assertThat(site.count(HOME + "inner/app.js")).isZero();
  }

  @Test
  void nothingIsProbedOnceStopped() {
    Crawl crawl = new Crawl(PLAN, site);
    crawl.stop();
    crawl.probe(new Probes(List.of(Address.of(HOME)), List.of(), List.of(), List.of()));
    assertThat(site.asked()).isEmpty();
  }
}
