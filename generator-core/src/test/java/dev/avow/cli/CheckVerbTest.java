package dev.avow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.Exit;
import dev.avow.SiteReach;
import dev.avow.SiteRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a check is told to look at, and with what. */
class CheckVerbTest extends Typed {

  @Test
  void checkPassesItsLimitsOnAndWritesTheReport() throws IOException {
    Path reports = folder.resolve("reports");
    assertThat(
            run(
                "check",
                file.toString(),
                "--site",
                "https://shop.example/",
                "--report",
                reports.toString(),
                "--own",
                "--max-pages=9",
                "--connections=2",
                "--timeout=5",
                "--evidence",
                "shop.har",
                "--evidence=state.json",
                "--as-of=2027-01-02"))
        .isEqualTo(Exit.PASSED);
    assertThat(out())
        .isEqualTo(
            "No defect found by these checks.\nReport: " + reports.resolve("report.html") + "\n");
    assertThat(reports.resolve("report.html")).content().startsWith("<!DOCTYPE html>\n<html");
    assertThat(reports.resolve("report.json")).content().startsWith("{\n  \"form\": 1,");
    assertThat(verbs.asked).containsExactly("check " + file + " 2027-01-02");
    assertThat(verbs.site)
        .isEqualTo(
            SiteRequest.of("https://shop.example/")
                .by(new SiteReach(true, 2, Duration.ofSeconds(5), Optional.empty()))
                .within(SiteRequest.Bounds.DEFAULT.withPages(9))
                .with(
                    new SiteRequest.Browsers(List.of(Path.of("shop.har"), Path.of("state.json")))));
  }

  @Test
  void aCopyIsJudgedAsThePublicSiteAndMayGoOn() {
    run("check", file.toString(), "--site=http://x", "--as=https://y/", "--resume=kept");
    assertThat(verbs.site)
        .isEqualTo(
            SiteRequest.of("http://x")
                .as(Optional.of("https://y/"))
                .resuming(Optional.of(Path.of("kept"))));
  }

  @Test
  void whatIsAskedForBesideThePagesIsAWish() {
    run("check", file.toString(), "--site=x");
    assertThat(verbs.site).isEqualTo(SiteRequest.of("x").probing(SiteRequest.Probing.NONE));
    run(
        "check",
        file.toString(),
        "--site=x",
        "--probe-files",
        "--probe-dns",
        "--dns=127.0.0.1:5353");
    assertThat(verbs.site)
        .isEqualTo(
            SiteRequest.of("x").probing(new SiteRequest.Probing(true, true, "127.0.0.1:5353")));
  }

  @Test
  void messagesAreCheckedAloneOrWithTheSite() {
    run("check", file.toString(), "--mails=letters", "--as-of=2027-01-02");
    assertThat(verbs.site).isEqualTo(SiteRequest.of(""));
    run("check", file.toString(), "--site=x", "--mails=letters", "--as-of=2027-01-02");
    assertThat(verbs.site).isEqualTo(SiteRequest.of("x"));
    String asked = "check " + file + " 2027-01-02 with letters";
    assertThat(verbs.asked).containsExactly(asked, asked);
  }

  @Test
  void checkIsToldWhatToLookAt() {
    assertThat(run("check", file.toString())).isEqualTo(Exit.UNREADABLE);
    assertThat(run("check", "--sites=list", "--mails=letters")).isEqualTo(Exit.UNREADABLE);
    assertThat(err())
        .isEqualTo(
            "avow: Name the site with --site, a list of sites with --sites, or your messages with"
                + " --mails.\n"
                + "avow: A list of --sites names them all; leave --site and --mails out.\n");
    assertThat(verbs.asked).isEmpty();
  }

  @Test
  void whatOpensTheSiteComesFromTheEnvironment() {
    environment = Map.of("AVOW_USER", "u", "AVOW_PASSWORD", "p:q", "AVOW_HEADER", "X-Key:  k ");
    run("check", file.toString(), "--site=https://x.example:8443/a?b");
    assertThat(verbs.site.reach().logins())
        .containsExactly(new SiteReach.Login("x.example:8443", "u", "p:q"));
    assertThat(verbs.site.reach().headers())
        .containsExactly(new SiteReach.Header("x.example:8443", "X-Key", "k"));
    environment = Map.of("AVOW_TOKEN", "t", "AVOW_COOKIE", "a=b; c=d");
    run("check", file.toString(), "--site=https://x.example/");
    assertThat(verbs.site.reach().headers())
        .containsExactly(
            new SiteReach.Header("x.example", "Authorization", "Bearer t"),
            new SiteReach.Header("x.example", "Cookie", "a=b; c=d"));
    assertThat(verbs.site.toString()).doesNotContain("Bearer t").doesNotContain("a=b");
  }

  @Test
  void aFaultyEnvironmentIsWrongUseAndNotPrinted() {
    environment = Map.of("AVOW_PASSWORD", "canary");
    assertThat(run("check", file.toString(), "--site=https://x/")).isEqualTo(Exit.UNREADABLE);
    environment = Map.of("AVOW_HEADER", "X: canary\r\nHost: other".translateEscapes());
    assertThat(run("check", file.toString(), "--site=https://x/")).isEqualTo(Exit.UNREADABLE);
    assertThat(err())
        .isEqualTo(
            "avow: Set both AVOW_USER and AVOW_PASSWORD, or neither.\n"
                + "avow: One of AVOW_TOKEN, AVOW_COOKIE and AVOW_HEADER holds what no header may"
                + " hold.\n");
  }
}
