package dev.avow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.finding.Severity;
import dev.avow.report.ConsoleReport;
import dev.avow.report.ReportFiles;
import dev.avow.report.ReportForm;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What opens a site goes to that site, and nowhere else. */
class ProtectedSiteTest {

  private static final Map<String, String> LOGIN =
      Map.of(
          "AVOW_USER", "canary-user",
          "AVOW_PASSWORD", "canary-password",
          "AVOW_COOKIE", "session=canary-session",
          "AVOW_HEADER", "X-Preview: canary-preview");

  private static final String BASIC =
      Base64.getEncoder()
          .encodeToString("canary-user:canary-password".getBytes(StandardCharsets.UTF_8));

  @TempDir Path temp;

  @Test
  void everythingThatOpensTheSiteIsSentWithEveryRequestToIt() throws Exception {
    try (LocalSite site = new LocalSite().shop()) {
      look(site, LOGIN, Optional.empty());
      assertThat(site.heads())
          .hasSizeGreaterThan(60)
          .allSatisfy(
              head ->
                  assertThat(head)
                      .contains("Authorization: [Basic " + BASIC + "]")
                      .contains("Cookie: [session=canary-session]")
                      .contains("X-preview: [canary-preview]"));
    }
  }

  @Test
  void aTokenIsSentAsBearer() throws Exception {
    try (LocalSite site = new LocalSite().shop()) {
      look(site, Map.of("AVOW_TOKEN", "canary-token"), Optional.empty());
      assertThat(site.heads())
          .allSatisfy(head -> assertThat(head).contains("Authorization: [Bearer canary-token]"));
    }
  }

  @Test
  void anotherOriginGetsNothingOfIt() throws Exception {
    try (LocalSite site = new LocalSite().shop();
        LocalSite other = new LocalSite().page("/", "other").page("/b", "other")) {
      site.page("/old", "-> " + other.address() + "b");
      Path declaration = site.declaration(temp);
      Files.writeString(
          declaration,
          Files.readString(declaration)
              .replace(
                  "notice: /privacy}", "notice: /privacy, also: ['" + other.address() + "']}"));
      look(site, LOGIN, Optional.empty());
      assertThat(other.answered()).containsKey("/b");
      assertThat(other.heads()).isNotEmpty();
      assertThat(String.join("\n", other.heads()))
          .doesNotContain("canary", BASIC, "Authorization", "Cookie");
    }
  }

  @Test
  void nothingOfItIsPrintedOrKept() throws Exception {
    try (LocalSite site = new LocalSite().shop()) {
      Path state = temp.resolve("crawl.state");
      site.page("/shelf3/", "<a href=http://127.0.0.1:1/>x</a>");
      CountDownLatch silent = site.silentAfter(30, LocalSite.AT_ONCE);
      Thread looking = Thread.currentThread();
      Thread stopper =
          new Thread(
              () -> {
                try {
                  silent.await();
                  looking.interrupt();
                } catch (InterruptedException tooLate) {
                  return;
                }
              });
      stopper.start();
      Outcome outcome = look(site, LOGIN, Optional.of(state));
      stopper.join();
      StringBuilder printed = new StringBuilder();
      ConsoleReport.write(outcome.report(), printed, false, "");
      Path folder = temp.resolve("report");
      for (Path report :
          new OutputFolder(folder)
              .stream(
                  ReportFiles.of(
                      outcome.report(), folder, ReportForm.USUAL, Optional.of(Severity.ERROR)))) {
        printed.append(Files.readString(report));
      }
      printed.append(Files.readString(state));
      assertThat(printed.toString()).contains("/shelf").doesNotContain("canary-", BASIC);
    }
  }

  @Test
  void twoVariablesForOneHeaderAreRefused() {
    assertThat(fault("AVOW_COOKIE", "a=1", "cookie: b=2"))
        .isEqualTo("Set AVOW_COOKIE or 'cookie:' in AVOW_HEADER, not both.");
    assertThat(fault("AVOW_TOKEN", "t", "Authorization: Bearer u"))
        .isEqualTo("Set AVOW_TOKEN or 'Authorization:' in AVOW_HEADER, not both.");
    Map<String, String> both =
        Map.of("AVOW_USER", "u", "AVOW_PASSWORD", "p", "AVOW_HEADER", "Authorization: Bearer t");
    assertThat(SiteKeys.of(both, "", "https://shop.example/").fault())
        .isEqualTo("Set AVOW_USER or 'Authorization:' in AVOW_HEADER, not both.");
    assertThat(fault("AVOW_TOKEN", "t", "Cookie: b=2")).isEmpty();
  }

  private static String fault(String variable, String value, String header) {
    return SiteKeys.of(Map.of(variable, value, "AVOW_HEADER", header), "", "https://shop.example/")
        .fault();
  }

  @Test
  void aKeyIsNotSentUnencryptedThroughTheWorld() throws Exception {
    try (LocalSite site = new LocalSite().shop()) {
      SiteRequest request =
          SiteRequest.of("http://shop.example/")
              .opening(SiteKeys.of(LOGIN, "", "http://shop.example/"));
      Outcome outcome =
          Avow.check(
              new Request(site.declaration(temp), LocalDate.parse("2026-12-01")),
              request,
              seen -> {});
      assertThat(outcome.exit()).isEqualTo(Exit.UNREADABLE);
      assertThat(outcome.report().findings())
          .extracting(Object::toString)
          .containsExactly(
              "http://shop.example/: error: What opens the site would be sent to it unencrypted."
                  + " Write the address with https://, or take the login out of the environment."
                  + " [site-login]");
    }
  }

  private Outcome look(LocalSite site, Map<String, String> environment, Optional<Path> state)
      throws Exception {
    Path declaration = temp.resolve("privacy.yaml");
    Request request =
        new Request(
            Files.exists(declaration) ? declaration : site.declaration(temp),
            LocalDate.parse("2026-12-01"));
    SiteKeys keys = SiteKeys.of(environment, "", site.address());
    assertThat(keys.fault()).isEmpty();
    return Avow.check(request, site.request().opening(keys).resuming(state), seen -> {});
  }
}
