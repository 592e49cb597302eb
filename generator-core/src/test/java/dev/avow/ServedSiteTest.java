package dev.avow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bookshop on a server: what its folder shows, and what only a server can. */
class ServedSiteTest {

  private static final List<String> DECLARED =
      List.of(
          "harbor_session=x; Path=/; Secure; HttpOnly; SameSite=Lax",
          "harbor_visitor=y; Path=/; Secure; SameSite=Lax; Max-Age=7776000");

  private final Example bookshop = Example.named("bookshop");

  @TempDir static Path keys;

  @TempDir Path temp;

  /** What this shop gives no occasion to ask. */
  private static final List<String> NEEDS_MORE_THAN_A_SERVER =
      List.of(
          "consent-reject: No page asks for consent before its scripts run.",
          "consent-settings: No page asks for consent, and no cookie is declared that would need"
              + " it.",
          "evidence-whole: No evidence from browsers was given; what scripts do was not looked at.",
          "file-exposed: The server was not asked for such files; '--probe-files' asks the"
              + " organization's own hosts.",
          "host-alias: DNS was not asked; '--probe-dns' asks it about own hosts.",
          "host-cloaked: DNS was not asked; '--probe-dns' asks it about own hosts.",
          "host-registered: DNS was not asked; '--probe-dns' asks it about hosts of others.",
          "hsts-preload: No host asks browsers to preload it.",
          "hsts-set: No page came over https from a host with a name of its own.",
          "imprint: Nothing says that the site is a German, Austrian or Swiss one.",
          "mail-domain: DNS was not asked; '--probe-dns' asks it about the addresses people write"
              + " to.",
          "messages: No folder of them was named; name it with '--mails'.",
          "notice-topics: No notice that was written by hand was seen.",
          "own-host-encrypted: No host under 'site: {ours: […]}' was asked over http.",
          "payment-page-hosted: The card details that 'quaypay' takes are typed on an own page.",
          "retention-shown: No notice was seen that was written by hand, in a language whose words"
              + " for time are known.",
          "sale-opt-out: The declaration does not say, with 'ccpa' among its laws, that data are"
              + " sold or shared.",
          "sensitive-limit: The declaration does not say, with 'ccpa' among its laws,"
              + " 'limits-sensitive: false'.",
          "site-unchanged: The lock file has no inventory of this site as its server shows it;"
              + " '--accept-by \"A. Person\"' writes one.",
          "source-map-exposed: The server was not asked for such files; '--probe-files' asks the"
              + " organization's own hosts.",
          "storage-declared: No evidence from browsers shows what scripts store.",
          "storage-seen: No evidence from browsers shows what scripts store.",
          "use-collected: No use rests on data alone for which the declaration leaves open where"
              + " they are asked.");

  private Path site;

  @BeforeAll
  static void certify() throws Exception {
    SecureServer.certify(keys);
  }

  @BeforeEach
  void deploy() throws Exception {
    site = bookshop.deployed(temp.resolve("site"));
  }

  @Test
  void aServerThatKeepsTheWordPassesWhatAFolderWasNotAsked() throws Exception {
    Outcome outcome = check(DECLARED);
    assertThat(Example.found(outcome)).isEqualTo(Example.found(bookshop.check(site)));
    assertThat(outcome.exit()).isEqualTo(Exit.PASSED);
    assertThat(outcome.report().notAsked()).isEqualTo(NEEDS_MORE_THAN_A_SERVER);
  }

  @Test
  void aServerSeesTheSamePagesAsItsFolder() throws Exception {
    List<String> served = paths(check(DECLARED));
    assertThat(served).isEqualTo(paths(bookshop.check(site))).hasSizeGreaterThan(10);
  }

  @Test
  void aCookieThatNobodyDeclaredIsFound() throws Exception {
    Outcome outcome =
        check(
            List.of(
                DECLARED.get(0),
                DECLARED.get(1),
                "lurker=canary-4711; Path=/; Secure; SameSite=Lax"));
    assertThat(Example.found(outcome)).containsExactly("/: cookie-declared");
    assertThat(outcome.report().findings().get(0).problem())
        .isEqualTo(
            "The host '127.0.0.1' sets the cookie 'lurker', which the declaration does not list.");
    assertThat(outcome.exit()).isEqualTo(Exit.FINDINGS);
  }

  /** One planted fault for each check that only a server can fail. */
  @Test
  void everyFaultOfACookieIsFoundAndNoValueIsTold() throws Exception {
    String value = "canary.4711@post.example";
    Outcome outcome =
        check(
            List.of(
                "harbor_session=" + value + "; Path=/; Domain=elsewhere.example",
                "__Host-harbor=x; Path=/shop; Secure; SameSite=Lax; Max-Age=315360000",
                "harbor_visitor=y; Path=/; Max-Age=8640000; Expires=tomorrow"));

    assertThat(Example.found(outcome).stream().map(found -> found.replaceFirst("^.*: ", "")))
        .containsExactly(
            "cookie-age",
            "cookie-declared",
            "cookie-lifetime",
            "cookie-personal",
            "cookie-prefix",
            "cookie-same-site",
            "cookie-same-site",
            "cookie-scope",
            "cookie-secure",
            "cookie-well-formed",
            "session-http-only",
            "session-secure");
    assertThat(outcome.toString()).doesNotContain("canary").doesNotContain("4711");
  }

  @Test
  void aDeclaredCookieThatIsNeverSetIsFound() throws Exception {
    assertThat(Example.found(check(DECLARED.subList(0, 1))))
        .containsExactly("privacy.yaml:236: cookie-seen");
  }

  @Test
  void aServerOfAnAuthorityNobodyNamedIsNotJudged() throws Exception {
    try (SecureServer server = new SecureServer(site, keys, List.of(), true)) {
      Outcome outcome =
          Avow.check(bookshop.request(), SiteRequest.of(server.address()), seen -> {});
      assertThat(outcome.exit()).isNotEqualTo(Exit.PASSED);
      assertThat(outcome.report().complete()).isFalse();
    }
  }

  /** The server-only faults, each planted by leaving a header, a file or a redirect out. */
  @Test
  void aCarelessServerIsToldWhatItLeavesOut() throws Exception {
    assertThat(Example.found(check(DECLARED, false)))
        .containsExactly(
            "/.well-known/change-password: password-change",
            "/.well-known/gpc.json: signal-announced",
            "/.well-known/security.txt: security-contact",
            "/: http-redirect",
            "/account/: cache-private",
            "/account/: frame-guarded",
            "/account/: http-redirect",
            "/account/: type-believed",
            "/checkout/: cache-private",
            "/checkout/: frame-guarded",
            "/checkout/: http-redirect",
            "/checkout/: type-believed",
            "/contact/: http-redirect",
            "/newsletter/: http-redirect",
            "/register/: cache-private",
            "/register/: frame-guarded",
            "/register/: http-redirect",
            "/register/: type-believed",
            "/unsubscribe/: http-redirect");
  }

  private Outcome check(List<String> cookies) throws Exception {
    return check(cookies, true);
  }

  private Outcome check(List<String> cookies, boolean careful) throws Exception {
    try (SecureServer server = new SecureServer(site, keys, cookies, careful)) {
      SiteRequest request =
          SiteRequest.of(server.address())
              .by(
                  SiteReach.DEFAULT
                      .trusting(server.authority())
                      .withHttpPort(OptionalInt.of(server.httpPort())));
      return Avow.check(bookshop.request(), request, seen -> {});
    }
  }

  private static List<String> paths(Outcome outcome) {
    return outcome.report().coverage().orElseThrow().seen().stream()
        .map(page -> page.address().replaceFirst("^https://[^/]+", ""))
        .toList();
  }
}
