package dev.avow.site.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.site.address.Address;
import dev.avow.site.http.Body;
import dev.avow.site.http.FetchRequest;
import dev.avow.site.http.Fetcher;
import dev.avow.site.http.Headers;
import dev.avow.site.http.Response;
import dev.avow.site.http.Unseen;
import dev.avow.site.page.Page;
import dev.avow.site.plan.CrawlPlan;
import dev.avow.site.plan.Manners;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When an answer is asked for again, and when enough is enough. */
class PatienceTest {

  private static final CrawlPlan PLAN =
      CrawlPlan.from(Address.of("https://shop.example/"))
          .with(new Manners(1, 1, Duration.ZERO, false));

  private final CountingClock clock = new CountingClock();
  private final List<String> asked = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({"500, 1000 2000", "502, 1000 2000", "504, 1000 2000", "503, 2000 -", "429, 2000 -"})
  void anErrorThatMayPassIsAskedForAgain(int status, String waits) {
    int times = waits.endsWith("-") ? 1 : 2;
    Queue<Response> answers = new ArrayDeque<>();
    for (int time = 0; time < times; time++) {
      answers.add(error(status));
    }
    answers.add(page());
    CrawlCoverage coverage = crawl(PLAN, answers);
    assertThat(coverage.pages()).hasSize(1);
    assertThat(clock.waits())
        .containsExactlyElementsOf(
            List.of(waits.replace(" -", "").split(" ", -1)).stream().map(Long::valueOf).toList());
  }

  @Test
  void anErrorThatDoesNotPassIsToldAfterThreeTries() {
    CrawlCoverage coverage =
        crawl(PLAN, new ArrayDeque<>(List.of(error(500), error(500), error(500), page())));
    assertThat(coverage.unseen())
        .extracting(Unseen::detail)
        .containsExactly("It answered with status 500.");
    assertThat(asked).hasSize(3);
  }

  @Test
  void aSiteThatIsDownIsAskedOnceForEachPage() {
    List<Address> pages = new ArrayList<>();
    for (int page = 0; page < 9; page++) {
      pages.add(Address.of("https://shop.example/p" + page));
    }
    crawl(PLAN.declaring(pages), new ArrayDeque<>());
    // The start and four pages three times, the other five once.
    assertThat(asked).hasSize(5 * 3 + 5);
  }

  private CrawlCoverage crawl(CrawlPlan plan, Queue<Response> answers) {
    Fetcher site =
        request -> {
          if (request.wants() == FetchRequest.Wants.FILE) {
            return Response.of(404, Headers.NONE, Body.NONE);
          }
          asked.add(request.address().path());
          Response answer = answers.poll();
          return answer != null ? answer : error(500);
        };
    return new Crawl(plan, site, clock).read(Page::address).coverage();
  }

  private static Response error(int status) {
    return Response.of(status, Headers.NONE, Body.NONE);
  }

  private static Response page() {
    return Response.of(200, Headers.of("Content-Type", "text/html"), Body.of("<p>x"));
  }
}
