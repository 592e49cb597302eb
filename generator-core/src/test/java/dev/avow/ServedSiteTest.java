package dev.avow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bookshop on a server: what its folder shows, and what only a server can. */
class ServedSiteTest {

  private static final List<String> DECLARED =
      List.of("harbor_session=x; Path=/; Secure; HttpOnly", "harbor_visitor=y; Path=/; Secure");

  private final Example bookshop = Example.named("bookshop");

  @TempDir static Path keys;

  @TempDir Path temp;

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
    // An unencrypted twin is tried on the usual ports only; loopback has another.
    assertThat(outcome.report().notAsked())
        .containsExactly(
            "evidence-whole: No evidence from browsers was given; what scripts do was not looked at.",
            "http-redirect: No http address was tried.",
            "storage-declared: No evidence from browsers shows what scripts store.",
            "storage-seen: No evidence from browsers shows what scripts store.");
  }

  @Test
  void aServerSeesTheSamePagesAsItsFolder() throws Exception {
    List<String> served = paths(check(DECLARED));
    assertThat(served).isEqualTo(paths(bookshop.check(site))).hasSizeGreaterThan(10);
  }

  @Test
  void aCookieThatNobodyDeclaredIsFound() throws Exception {
    Outcome outcome =
        check(List.of(DECLARED.get(0), DECLARED.get(1), "lurker=canary-4711; Path=/"));
    assertThat(Example.found(outcome)).containsExactly("/: cookie-declared");
    assertThat(outcome.report().findings().get(0).problem())
        .isEqualTo(
            "The host '127.0.0.1' sets the cookie 'lurker', which the declaration does not list.");
    assertThat(outcome.exit()).isEqualTo(Exit.FINDINGS);
  }

  @Test
  void aDeclaredCookieThatIsNeverSetIsFound() throws Exception {
    assertThat(Example.found(check(DECLARED.subList(0, 1))))
        .containsExactly("privacy.yaml:231: cookie-seen");
  }

  @Test
  void aServerOfAnAuthorityNobodyNamedIsNotJudged() throws Exception {
    try (SecureServer server = new SecureServer(site, keys, List.of())) {
      Outcome outcome =
          Avow.check(bookshop.request(), SiteRequest.of(server.address()), seen -> {});
      assertThat(outcome.exit()).isNotEqualTo(Exit.PASSED);
      assertThat(outcome.report().complete()).isFalse();
    }
  }

  private Outcome check(List<String> cookies) throws Exception {
    try (SecureServer server = new SecureServer(site, keys, cookies)) {
      SiteRequest request =
          new SiteRequest(
              server.address(),
              false,
              Optional.of(server.authority()),
              SiteRequest.Bounds.DEFAULT,
              16,
              Duration.ofSeconds(30),
              Optional.empty(),
              List.of());
      return Avow.check(bookshop.request(), request, seen -> {});
    }
  }

  private static List<String> paths(Outcome outcome) {
    return outcome.report().coverage().orElseThrow().seen().stream()
        .map(page -> page.address().replaceFirst("^https://[^/]+", ""))
        .toList();
  }
}
