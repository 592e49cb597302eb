package dev.avow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.report.JsonReport;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same site gives the same bytes, in whatever order its server answers. */
class SameBytesTest {

  @TempDir Path temp;

  @Test
  void twoRunsOverManyConnectionsGiveTheSameJson() throws Exception {
    try (LocalSite site = new LocalSite().shop()) {
      Request request = new Request(site.declaration(temp), LocalDate.parse("2026-12-01"));
      String first = look(request, site, path -> {});
      for (int run = 0; run < 4; run++) {
        assertThat(look(request, site, shuffled(run))).isEqualTo(first);
      }
      assertThat(first).contains("field-declared", "/shelf7/item", "max-queries");
    }
  }

  /** Two answers meet, and the dice say which goes first and how long the other waits. */
  private static LocalSite.Delay shuffled(int seed) {
    Random dice = new Random(seed);
    CyclicBarrier pair = new CyclicBarrier(2);
    return path -> {
      try {
        pair.await(20, TimeUnit.MILLISECONDS);
      } catch (TimeoutException | java.util.concurrent.BrokenBarrierException alone) {
        pair.reset();
      }
      long until = System.nanoTime() + dice.nextInt(8_000_000);
      while (System.nanoTime() < until) {
        Thread.onSpinWait();
      }
    };
  }

  private static String look(Request request, LocalSite site, LocalSite.Delay delay)
      throws Exception {
    site.delaying(delay);
    SiteRequest.Bounds few =
        new SiteRequest.Bounds(45, 10, Duration.ofMinutes(5), 1 << 20, 10_000, 4, 20, true);
    SiteRequest wanted =
        SiteRequest.of(site.address())
            .by(new SiteReach(true, 16, Duration.ofSeconds(30), Optional.empty()))
            .within(few);
    StringWriter text = new StringWriter();
    JsonReport.write(Avow.check(request, wanted, seen -> {}).report(), text);
    return text.toString();
  }
}
