package dev.avow.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.check.fact.CheckOutcome;
import dev.avow.declaration.DeclarationFile;
import dev.avow.declaration.DeclarationReader;
import dev.avow.finding.Finding;
import dev.avow.site.address.Address;
import dev.avow.site.crawl.CrawlCoverage;
import dev.avow.site.crawl.Probed;
import dev.avow.site.crawl.Probes;
import dev.avow.site.http.Body;
import dev.avow.site.http.Cookies;
import dev.avow.site.http.Headers;
import dev.avow.site.http.Response;
import dev.avow.site.page.Journey;
import dev.avow.site.page.Page;
import dev.avow.site.page.PageParser;
import dev.avow.site.plan.Limits;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What comes for the signal of Global Privacy Control beside what came without it. */
class SignalHonoredTest {

  private static final String ADS =
      "<p>Shop</p><script src='https://tags.adnet.example/t.js'></script>";

  private static final String HEARS =
      "<script>if (navigator.globalPrivacyControl) { stop(); }</script>";

  private static final Address HOME = Address.of("https://shop.example/");

  private static final String YAML =
      """
      avow: 1
      organization: {name: Example Shop}
      site: {url: "https://shop.example/", notice: /privacy}
      parties:
        adnet: {name: Ad Net, cross-context-ads: true, hosts: ["*.adnet.example"]}
        counter: {name: Counter, sold: false, hosts: [counter.example]}
      signals: {gpc: %s}
      cookies: {follows: {name: flw, class: marketing}, basket: {name: bsk, class: functional}}
      """;

  private static SiteCheck check(String answer) {
    byte[] yaml = YAML.formatted(answer).getBytes(StandardCharsets.UTF_8);
    DeclarationFile file = DeclarationReader.read(yaml, "privacy.yaml").value().orElseThrow();
    return SiteCheck.of(file, HOME);
  }

  private static Journey came(String html, String... cookies) {
    Response response = Response.of(200, Headers.of("Content-Type", "text/html"), Body.of(html));
    Headers set =
        new Headers(
            List.of(cookies).stream()
                .map(cookie -> new Headers.Field("Set-Cookie", cookie))
                .toList());
    return new Journey(HOME, List.of(), Cookies.of(HOME, set, Instant.EPOCH), response, null);
  }

  private static Page page(Journey journey) {
    return PageParser.of(journey, journey.response(), Limits.DEFAULT);
  }

  private static CheckOutcome outcome(String answer, Journey before, Journey objected) {
    SiteCheck check = check(answer);
    Probed probed =
        new Probed(
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            List.of(),
            Map.of(HOME, objected),
            Map.of(),
            Optional.empty());
    CrawlCoverage all =
        new CrawlCoverage(
            List.of(HOME),
            List.of(),
            List.of(),
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            false);
    return check
        .judge(List.of(check.read(page(before))), all, probed, LocalDate.of(2026, 12, 1))
        .outcomes()
        .get("signal-honored");
  }

  private static Probes asked(String answer, Journey... seen) {
    SiteCheck check = check(answer);
    return check.probes(
        List.of(seen).stream().map(journey -> check.read(page(journey))).toList(),
        OptionalInt.empty());
  }

  @Test
  void onlyPagesWithSomethingToSpareAreAskedAgain() {
    assertThat(asked("honored", came(ADS)).objected()).containsExactly(HOME);
    assertThat(asked("honored", came("", "flw=1; Secure")).objected()).containsExactly(HOME);
    assertThat(asked("not-honored", came(ADS)).objected()).isEmpty();
    String others =
        "<script src='https://counter.example/c.js'></script><a href='https://adnet.example/'>x</a>";
    assertThat(asked("honored", came(others, "bsk=1; Secure")).objected()).isEmpty();
  }

  @Test
  void whatStillComesIsTold() {
    CheckOutcome outcome = outcome("honored", came(ADS), came(ADS, "flw=1; Secure"));

    assertThat(outcome.findings())
        .extracting(Finding::problem)
        .containsExactly(
            "Asked with 'Sec-GPC: 1', the server still sets the marketing cookie 'flw'.",
            "Asked with 'Sec-GPC: 1', the page still loads from 'tags.adnet.example', to whom data are"
                + " sold or shared.");
  }

  @Test
  void whatIsSparedIsNot() {
    assertThat(outcome("honored", came(ADS), came("<p>Shop", "flw=; Max-Age=0", "bsk=1")).state())
        .isEqualTo(CheckOutcome.State.PASSED);
  }

  /**
   * A script that hears the signal may stop what follows, but no cookie that came with the page.
   */
  @Test
  void whatAScriptMayHoldBackIsNotJudged() {
    assertThat(outcome("honored", came(ADS), came(HEARS + ADS)).state())
        .isEqualTo(CheckOutcome.State.NOT_ASKED);
    assertThat(outcome("honored", came(ADS), came(HEARS + ADS, "flw=1; Secure")).findings())
        .hasSize(1);
    String tool = "<script src='https://cdn.cookielaw.org/scripttemplates/otSDKStub.js'></script>";
    assertThat(outcome("honored", came(ADS), came(tool + ADS)).state())
        .isEqualTo(CheckOutcome.State.NOT_ASKED);
    assertThat(outcome("honored", came(ADS), came(HEARS + "<p>Shop")).state())
        .isEqualTo(CheckOutcome.State.PASSED);
  }

  @Test
  void aPageThatDoesNotComeIsNotJudged() {
    Journey gone =
        new Journey(HOME, List.of(), List.of(), Response.of(503, Headers.NONE, Body.of("")), null);
    assertThat(outcome("honored", came(ADS), gone).state())
        .isEqualTo(CheckOutcome.State.INCOMPLETE);
  }
}
