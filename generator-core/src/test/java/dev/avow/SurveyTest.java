package dev.avow;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.avow.check.SiteCheck;
import dev.avow.site.address.Address;
import dev.avow.site.crawl.Crawl;
import dev.avow.site.http.FetchRequest;
import dev.avow.site.http.Fetcher;
import dev.avow.site.http.Reason;
import dev.avow.site.http.Response;
import dev.avow.site.http.Unreached;
import dev.avow.site.plan.CrawlPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SurveyTest {

  private static final Address HOME = Address.of("https://shop.example/");

  @Test
  void whatEndsTheCrawlReachesWhoeverAskedForItAsItIs() throws IOException {
    for (Throwable end :
        List.of(new OutOfMemoryError("heap"), new IllegalArgumentException("ours"))) {
      assertThatThrownBy(() -> survey(end).go(Continuation.none(), seen -> {})).isSameAs(end);
    }
  }

  private static Survey survey(Throwable end) throws IOException {
    Case opened =
        Case.open(
            new dev.avow.Request(
                Path.of("../examples/bookshop/privacy.yaml"), LocalDate.parse("2026-12-01")),
            "check");
    return new Survey(
        new Crawl(CrawlPlan.from(HOME), new Ending(end)),
        SiteCheck.of(opened.file(), HOME),
        new SiteStart(HOME, Optional.empty(), Optional.empty()),
        List.of(),
        SiteRequest.of(HOME.toString()),
        Optional.empty());
  }

  /** A site that ends the crawl where no page can be blamed. */
  private record Ending(Throwable end) implements Fetcher {

    @Override
    public Response fetch(FetchRequest request) throws Unreached {
      throw new Unreached(Reason.CONNECTION_REFUSED, "shop.example did not answer.");
    }

    @Override
    public List<Standing> standing(int most) {
      if (end instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) end;
    }
  }
}
