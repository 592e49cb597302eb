package dev.avow.site.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.site.address.Address;
import dev.avow.site.crawl.Crawl;
import dev.avow.site.page.Page;
import dev.avow.site.plan.CrawlPlan;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What is sent to a server, and how often. */
class HttpMannersTest {

  @AutoClose private final Trial trial = new Trial();

  @Test
  void nothingButGetAndNoCookieIsSent() throws IOException {
    trial
        .server()
        .raw(
            "/",
            WebServer.HTML
                + "Set-Cookie: sid=SECRET; Path=/; HttpOnly; Max-Age=60\r\n\r\n<a href=/b>b</a>"
                + "<form method=post action=/send></form>")
        .page("/b", "b");
    CrawlPlan plan = CrawlPlan.from(trial.server().address("/"));
    List<List<SetCookie>> cookies;
    try (HttpFetcher fetcher = new HttpFetcher(plan, Trial.quick())) {
      cookies = new Crawl(plan, fetcher).read(Page::cookies).seen();
    }
    assertThat(cookies.get(0))
        .containsExactly(
            new SetCookie(
                "sid",
                trial.server().address("/"),
                null,
                "/",
                60L,
                false,
                true,
                null,
                Set.of(),
                Set.of()));
    assertThat(trial.server().heads()).allMatch(head -> head.startsWith("GET "));
    assertThat(trial.server().heads()).noneMatch(head -> head.contains("SECRET"));
    assertThat(trial.server().asked("/send")).isEmpty();
  }

  @Test
  void aConnectionThatEndsAtOnceIsTriedOnceMore() throws IOException {
    trial.server().on("/", out -> {});
    assertThat(trial.outcome("/")).isEqualTo("empty-reply");
    assertThat(trial.server().asked("/")).hasSize(2);
  }

  /** The server says nothing of closing, so the client keeps each connection and finds it dead. */
  @Test
  void aConnectionThatWasClosedWhileItWasKeptCostsNoTry() throws Exception {
    trial.server().page("/", Trial.FORM);
    Address start = trial.server().address("/");
    CrawlPlan plan = CrawlPlan.from(start);
    try (HttpFetcher fetcher = new HttpFetcher(plan, Trial.quick());
        Room.Turn room = new Room(1 << 20).enter()) {
      FetchRequest request = new FetchRequest(start, FetchRequest.Wants.PAGE, 10_000, room);
      for (int time = 0; time < 20; time++) {
        assertThat(fetcher.fetch(request).status()).isEqualTo(200);
      }
    }
    assertThat(trial.server().asked("/")).hasSize(20);
  }

  @Test
  void theSignalGoesWithWhatObjectsAndWithNothingElse() throws Exception {
    trial.server().page("/", Trial.FORM);
    Address start = trial.server().address("/");
    try (HttpFetcher fetcher = new HttpFetcher(CrawlPlan.from(start), Trial.quick());
        Room.Turn room = new Room(1 << 20).enter()) {
      for (boolean objects : new boolean[] {false, true, false}) {
        fetcher.fetch(new FetchRequest(start, FetchRequest.Wants.PAGE, 10_000, objects, room));
      }
    }
    assertThat(trial.server().asked("/"))
        .extracting(head -> head.contains("Sec-GPC: 1\r\n"))
        .containsExactly(false, true, false);
  }

  @Test
  void aConnectionThatBreaksOffIsTriedOnceMore() throws IOException {
    int[] asked = {0};
    trial
        .server()
        .reset("/")
        .on(
            "/flaky",
            out -> {
              if (asked[0]++ == 0) {
                throw new WebServer.Reset();
              }
              out.write(WebServer.bytes(WebServer.HTML + "\r\n" + Trial.FORM));
            });
    assertThat(trial.outcome("/")).isEqualTo("connection-reset");
    assertThat(trial.server().asked("/")).hasSize(2);
    assertThat(trial.outcome("/flaky")).isEqualTo("use");
  }

  @Test
  void aServerThatSpeaksAnotherHttpIsToldSo() throws IOException {
    trial.server().raw("/", "HTTP/1.1 505 No\r\nContent-Length: 0\r\n\r\n");
    assertThat(trial.crawl("/").unseen())
        .extracting(Unseen::detail)
        .containsExactly(
            "It answered with status 505: it does not speak HTTP/1.1, as this crawl does.");
  }
}
