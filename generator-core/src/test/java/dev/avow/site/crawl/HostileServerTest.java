package dev.avow.site.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.site.address.Address;
import dev.avow.site.address.PageKeys;
import dev.avow.site.http.HostileHost;
import dev.avow.site.http.HttpFetcher;
import dev.avow.site.http.HttpSettings;
import dev.avow.site.http.Reason;
import dev.avow.site.http.Unseen;
import dev.avow.site.page.Page;
import dev.avow.site.plan.CrawlPlan;
import dev.avow.site.plan.Limits;
import dev.avow.site.plan.Manners;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every misbehaviour of a hostile server that is kept elsewhere: runs where {@code AVOW_SHARED}
 * names the folder that holds it, and is skipped aloud where it does not.
 */
@EnabledIfEnvironmentVariable(named = "AVOW_SHARED", matches = ".+")
class HostileServerTest {

  private static final Set<String> GROUPS =
      Set.of(
          System.getProperty(
                  "avow.hostile.groups",
                  "control,connection,framing,headers,compression,size,charset,content-type,redirect,"
                      + "ssrf,trap,status,links,injection,evasion,robots,tcp,http2,tls")
              .split(","));

  /** Where we end otherwise than listed, never for the worse: no page is believed that is none. */
  private static final Map<String, String> OTHERWISE =
      Map.ofEntries(
          // HTTP/1.1 is spoken, and offers no other: their servers answer with 505, and nothing
          // else.
          Map.entry("h2-goaway", "fail:http-status"),
          Map.entry("h2-goaway-enhance", "fail:http-status"),
          Map.entry("h2-rst", "fail:http-status"),
          Map.entry("h2-rst-mid-body", "fail:http-status"),
          Map.entry("h2-silent", "fail:http-status"),
          Map.entry("h2-settings-flood", "fail:http-status"),
          Map.entry("h2-ping-flood", "fail:http-status"),
          Map.entry("h2-continuation-flood", "fail:http-status"),
          Map.entry("h2-endless-data", "fail:http-status"),
          Map.entry("h2-garbage", "fail:http-status"),
          Map.entry("h2-ok", "fail:http-status"),
          // Bytes that hold no line end within the bounds of a line.
          Map.entry("binary-garbage", "fail:headers-too-large|fail:bad-http"),
          Map.entry("chunk-extension-bomb", "fail:headers-too-large|fail:bad-http"),
          // The form may be found instead: this limit is above the page's five megabytes.
          Map.entry("form-beyond-limit", "use"),
          // To another port of this machine is inside and off-site at once; refusing is stricter.
          Map.entry("redirect-cross-origin", "refuse:private-address"),
          Map.entry("redirect-cross-port", "refuse:private-address"),
          // The bounds of a head hold for cookies too.
          Map.entry("cookie-flood", "fail:headers-too-large"),
          Map.entry("cookie-huge", "fail:headers-too-large"),
          Map.entry(
              "status-401", "fail:bad-http|fail:http-status"), // a control character in its head
          Map.entry("base-explosion", "use|budget"), // the page is one, and its trap is not entered
          Map.entry(
              "tls-redirect-http", "refuse:private-address"), // to another port of this machine
          Map.entry("tls-wrong-sni", "use|fail:tls-handshake")); // localhost is no name to send

  @TempDir private static Path folder;

  private static HostileHost host;
  private static HttpSettings settings = HttpSettings.DEFAULT;

  @BeforeAll
  static void start() throws IOException {
    host = HostileHost.start();
    settings = HttpSettings.DEFAULT.trusting(host.authority(folder));
  }

  @TestFactory
  List<DynamicTest> everyCaseEndsAsListed() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (HostileHost.Case one : host.cases()) {
      if (GROUPS.contains(one.group())) {
        tests.add(DynamicTest.dynamicTest(one.id(), () -> endsAsListed(one)));
      }
    }
    assertThat(tests).isNotEmpty();
    return tests;
  }

  /** After every case, so where all of them are over. */
  @AfterAll
  static void nothingLeaked() throws IOException {
    try (HostileHost over = host) {
      if (over != null) {
        assertThat(over.stats()).contains("\"leaks\":{}").doesNotContain("\"hit:");
      }
    }
  }

  private static void endsAsListed(HostileHost.Case one) throws IOException {
    Address start = Address.of(one.url());
    Limits limits = Limits.DEFAULT.withPages(30).withTime(Duration.ofSeconds(60));
    CrawlPlan plan = CrawlPlan.from(start).within(limits).with(manners(one));
    CrawlCoverage coverage;
    try (HttpFetcher fetcher = new HttpFetcher(plan, settings)) {
      coverage = new Crawl(plan, fetcher).read(Page::address).coverage();
    }
    String seen = outcome(PageKeys.canonical(start), coverage);
    String listed = OTHERWISE.getOrDefault(one.id(), one.outcome());
    assertThat(listed.split("\\|"))
        .as(seen + " " + coverage.unseen() + coverage.partial() + coverage.hits())
        .contains(seen);
    if (!seen.equals("use") && !seen.startsWith("skip:url")) {
      assertThat(coverage.complete()).isFalse();
    }
  }

  /**
   * Servers that do one and the same thing whatever is asked for do it to robots.txt first; what a
   * stranger's crawl makes of that is the business of the group on robots.
   */
  private static Manners manners(HostileHost.Case one) {
    boolean alike = one.group().equals("tcp") || one.group().equals("http2");
    return alike ? Manners.near().ignoringRobots() : Manners.near();
  }

  private static String outcome(Address start, CrawlCoverage coverage) {
    for (Unseen unseen : coverage.unseen()) {
      // The case of a long address is the one whose start is fine and whose link is not.
      boolean link = unseen.reason() == Reason.LINK_TOO_LONG && start.path().endsWith("/url-8k");
      if (unseen.address().equals(start) || link) {
        return switch (unseen.reason().kind()) {
          case FAILED -> "fail:" + unseen.reason().word();
          case SKIPPED -> "skip:" + unseen.reason().word();
          case REFUSED -> "refuse:" + unseen.reason().word();
          case PARTIAL -> "partial";
        };
      }
    }
    if (coverage.partial().stream().anyMatch(gap -> gap.reason() == Reason.TOO_MANY_LINKS)
        || !coverage.hits().isEmpty()) {
      return "budget";
    }
    return coverage.partial().isEmpty() ? "use" : "partial";
  }
}
