package dev.avow.site.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.site.address.Address;
import dev.avow.site.crawl.Crawl;
import dev.avow.site.crawl.CrawlCoverage;
import dev.avow.site.page.Page;
import dev.avow.site.plan.CrawlPlan;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a server may send us, and where not. */
class HttpRedirectsTest {

  @AutoClose private final Trial trial = new Trial();

  @Test
  void redirectsAreFollowedTenTimesAndNoFurther() throws IOException {
    for (int hop = 0; hop < 20; hop++) {
      trial.server().redirect("/r" + hop, "/r" + (hop + 1));
    }
    trial.server().page("/r20", Trial.FORM);
    assertThat(trial.outcome("/r10")).isEqualTo("use");
    assertThat(trial.outcome("/r5")).isEqualTo("redirect-limit");
    assertThat(trial.server().asked("/r16")).hasSize(1); // only by the chain that was short enough
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "", "?", "/b"})
  void redirectsThatComeBackAreALoop(String to) throws IOException {
    trial.server().redirect("/", to).redirect("/b", "/").redirect("/?", "/");
    assertThat(trial.outcome("/")).isEqualTo("redirect-loop");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/hostname",
        "ftp://127.0.0.1:1/x",
        "data:text/html,x",
        "javascript:x",
        "jar:file:///x!/y",
        "mailto:a@b.example"
      })
  void redirectsToOtherSchemesAreRefused(String to) throws IOException {
    trial.server().redirect("/", to);
    assertThat(trial.outcome("/")).isEqualTo("redirect-scheme");
  }

  @Test
  void aRedirectWithoutLocationIsItsStatus() throws IOException {
    trial.server().raw("/", "HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n");
    assertThat(trial.outcome("/")).isEqualTo("http-status");
  }

  @Test
  void aLocationBeyondTheLimitIsNotFollowed() throws IOException {
    trial.server().redirect("/", "/" + "a".repeat(9_000));
    assertThat(trial.outcome("/")).isEqualTo("url-too-long");
  }

  @Test
  void userInformationInALocationIsNeverSent() throws IOException {
    trial
        .server()
        .redirect("/", trial.server().url("/x").replace("//", "//user:S3CRET@"))
        .page("/x", Trial.FORM);
    assertThat(trial.outcome("/")).isEqualTo("use");
    assertThat(trial.server().heads()).noneMatch(head -> head.contains("S3CRET"));
    assertThat(trial.server().heads()).noneMatch(head -> head.contains("Authorization"));
  }

  @Test
  void credentialsGoToTheirOriginAlone() throws IOException {
    try (WebServer other = new WebServer()) {
      trial.server().redirect("/", other.url("/sink"));
      other.page("/sink", Trial.FORM);
      CrawlPlan plan =
          CrawlPlan.from(trial.server().address("/")).alsoOwning(Set.of(other.address("/").site()));
      HttpSettings settings =
          Trial.quick()
              .with(Map.of(trial.server().address("/").origin(), new HttpSettings.Login("u", "p")));
      CrawlCoverage coverage;
      try (HttpFetcher fetcher = new HttpFetcher(plan, settings)) {
        coverage = new Crawl(plan, fetcher).read(Page::address).coverage();
      }
      assertThat(coverage.pages()).containsExactly(other.address("/sink"));
      assertThat(trial.server().asked("/").get(0)).contains("Authorization: Basic dTpw");
      assertThat(other.heads()).noneMatch(head -> head.contains("Authorization"));
      assertThat(other.heads()).noneMatch(head -> head.contains("Referer"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "localhost",
        "localhost.",
        "127.1",
        "2130706433",
        "0x7f000001",
        "0.0.0.0",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "[::]",
        "shop.example@127.0.0.1",
        "127.0.0.2"
      })
  void redirectsInsideAreRefusedBeforeConnecting(String host) throws IOException {
    try (WebServer inner = new WebServer()) {
      trial
          .server()
          .redirect("/", "http://" + host + ":" + inner.port() + "/inner")
          .redirect("/second", "/");
      assertThat(trial.outcome("/")).isEqualTo("private-address");
      assertThat(trial.outcome("/second")).isEqualTo("private-address");
      assertThat(inner.heads()).isEmpty();
    }
  }

  @Test
  void aNameThatLeadsInsideIsRefusedBeforeConnecting() throws IOException {
    CrawlPlan plan =
        CrawlPlan.from(Address.of("http://shop.example:" + trial.server().port() + "/"));
    int[] asked = {0};
    Gate.Lookup rebinding =
        host ->
            new InetAddress[] {
              InetAddress.getByName(asked[0]++ == 0 ? "93.184.216.34" : "127.0.0.1")
            };
    try (HttpFetcher fetcher = new HttpFetcher(plan, Trial.quick(), rebinding)) {
      CrawlCoverage coverage = new Crawl(plan, fetcher).read(Page::address).coverage();
      assertThat(coverage.unseen().get(0).reason()).isIn(Reason.ROBOTS, Reason.PRIVATE_ADDRESS);
    }
    assertThat(trial.server().heads()).isEmpty();
  }
}
