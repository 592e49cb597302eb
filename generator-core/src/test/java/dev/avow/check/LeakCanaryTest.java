package dev.avow.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.check.fact.PageFacts;
import dev.avow.declaration.DeclarationFile;
import dev.avow.declaration.DeclarationReader;
import dev.avow.finding.Finding;
import dev.avow.site.address.Address;
import dev.avow.site.crawl.CrawlCoverage;
import dev.avow.site.crawl.Probed;
import dev.avow.site.page.Page;
import dev.avow.site.page.PageParser;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Somebody's data that stand on a page are found and never handed on. */
class LeakCanaryTest {

  private static final String YAML =
      """
      avow: 1
      organization: {name: Example Shop}
      site: {url: "https://shop.example/"}
      data:
        name: {from: you}
      uses:
        orders: {purpose: fulfill-order, data: [name], basis: contract}
      """;

  private static final String HTML =
      """
      <title>Shop</title>
      <!-- canary.4711@post.example -->
      <p data-user="canary.4711@post.example">Paid with 4539 1488 0343 6467,
      refund to DE89 3704 0044 0532 0130 00.</p>
      <a href="/leave?mail=canary.4711@post.example&phone=%2B4915112345678">leave</a>
      <a href="/u/canary.4711@post.example">you</a>
      <form action="/u/canary.4711@post.example" method="post"><input name="email"></form>
      <a href="/basket;jsessionid=canary4711canary">basket</a>
      <script>var user = {"email": "canary.4711@post.example"};</script>
      """;

  @Test
  void whatIsFoundIsToldByKindAndPlaceAlone() {
    DeclarationFile file =
        DeclarationReader.read(YAML.getBytes(StandardCharsets.UTF_8), "privacy.yaml")
            .value()
            .orElseThrow();
    SiteCheck check = SiteCheck.of(file, Address.of("https://shop.example/"));
    Address address = Address.of("https://shop.example/u/canary.4711@post.example?sid=canary4711");
    Page page = PageParser.of(address, HTML);
    PageFacts facts = check.read(page);
    SiteResult result =
        check.judge(
            List.of(facts),
            new CrawlCoverage(
                List.of(address),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false),
            Probed.NONE,
            LocalDate.of(2026, 12, 1));

    assertThat(result.findings())
        .extracting(finding -> finding.rule().id())
        .contains(
            "url-personal",
            "page-identity-number",
            "page-bank-account",
            "url-session",
            "source-personal");
    assertThat(result.findings()).extracting(Finding::toString).noneMatch(LeakCanaryTest::tells);
    assertThat(
            tells(
                facts.leaks().toString()
                    + facts.parties()
                    + facts.forms()
                    + facts.source()
                    + facts.shown()))
        .isFalse();
  }

  private static boolean tells(String text) {
    return text.contains("canary") || text.contains("6467") || text.contains("0532");
  }
}
