package dev.avow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.check.Checks;
import dev.avow.finding.Rule;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The faults that no folder can show: each is planted in a careless server, and found there. */
class CarelessServerTest {

  static final Example CARELESS = new Example(Path.of("src", "test", "resources", "careless"));

  /** Eleven days before the weak certificate ends. */
  private static final LocalDate LATE = LocalDate.of(2099, 12, 20);

  private static final List<String> CHECKS = Checks.RULES.stream().map(Rule::id).toList();

  @TempDir static Path keys;

  @BeforeAll
  static void certify() throws Exception {
    SecureServer.certify(keys);
    SecureServer.certifyWeakly(keys);
  }

  @Test
  void everyFaultOfTheServerIsFoundAndNoOther() throws Exception {
    List<String> found = new ArrayList<>(named());
    found.addAll(numbered());
    assertThat(found.stream().sorted()).isEqualTo(CARELESS.marks());
  }

  /** Through a proxy its hosts have names, so browsers would keep what it promises. */
  private static List<String> named() throws Exception {
    try (CarelessServer server = new CarelessServer(CARELESS.site(), keys.resolve("server.p12"));
        NameServer dns = new NameServer()) {
      dns.alias("metrics.careless.example", "careless.sc.omtrdc.net")
          .alias("pictures.careless.example", "d111111abcdef8.cloudfront.net")
          .without("lost.test");
      return found(
          new SiteRequest.Probing(false, true, dns.address()),
          "https://careless.example/",
          Optional.of(keys.resolve("authority.pem")),
          Optional.of(new SiteReach.Proxy("127.0.0.1", server.port(), "", "")),
          Example.DAY);
    }
  }

  /** By its number it is asked how it encrypts; nobody vouches for it there. */
  private static List<String> numbered() throws Exception {
    try (CarelessServer server = new CarelessServer(CARELESS.site(), keys.resolve("weak.p12"))) {
      String address = "https://127.0.0.1:" + server.port() + "/";
      return found(SiteRequest.Probing.NONE, address, Optional.empty(), Optional.empty(), LATE);
    }
  }

  /** What checks of the site found; as a declaration it is as short as it can be. */
  private static List<String> found(
      SiteRequest.Probing wish,
      String address,
      Optional<Path> authority,
      Optional<SiteReach.Proxy> proxy,
      LocalDate day)
      throws Exception {
    SiteRequest request =
        SiteRequest.of(address)
            .probing(wish)
            .by(new SiteReach(true, 4, Duration.ofSeconds(30), authority).through(proxy));
    Path declaration = CARELESS.folder().resolve("privacy.yaml");
    Outcome outcome = Avow.check(new Request(declaration, day), request, seen -> {});
    return Example.found(outcome).stream()
        .filter(each -> each.startsWith("/") || CHECKS.contains(each.replaceFirst("^.*: ", "")))
        .toList();
  }
}
