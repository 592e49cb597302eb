package dev.avow.site.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.site.address.Address;
import dev.avow.site.crawl.Crawl;
import dev.avow.site.crawl.CrawlCoverage;
import dev.avow.site.page.Hop;
import dev.avow.site.page.Page;
import dev.avow.site.plan.CrawlPlan;
import dev.avow.site.plan.Manners;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import javax.net.ServerSocketFactory;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Encrypted sites, with certificates made for each run by the JDK's own keytool. */
class TlsTest {

  private static final char[] PASSWORD = "changeit".toCharArray();

  @TempDir static Path folder;

  private static Path own;

  @BeforeAll
  static void makeCertificates() throws Exception {
    own = made("own", "SAN=IP:127.0.0.1", "-startdate", "-1d", "-validity", "9");
    made("old", "SAN=IP:127.0.0.1", "-startdate", "-9d", "-validity", "2");
    made("other", "SAN=DNS:other.example", "-startdate", "-1d", "-validity", "9");
  }

  @Test
  void anAuthorityNamedByFileIsTrusted() throws Exception {
    try (WebServer server = server("own").page("/", "<p>x</p>")) {
      CrawlPlan plan = CrawlPlan.from(server.address("/"));
      try (HttpFetcher fetcher = new HttpFetcher(plan, HttpSettings.DEFAULT.trusting(own))) {
        assertThat(new Crawl(plan, fetcher).read(page -> page.address().shown()).seen())
            .containsExactly(server.address("/").shown());
      }
    }
  }

  @Test
  void aCertificateOfNobodyKnownIsToldWithItsRemedy() throws Exception {
    try (WebServer server = server("own").page("/", "<p>x</p>")) {
      assertThat(trouble(server, HttpSettings.DEFAULT))
          .isEqualTo(
              "tls-untrusted: The certificate of 127.0.0.1:"
                  + server.port()
                  + " comes from nobody who is trusted here. If it is your own authority's, name"
                  + " its file with --ca.");
    }
  }

  @Test
  void anExpiredCertificateIsTold() throws Exception {
    try (WebServer server = server("old").page("/", "<p>x</p>")) {
      assertThat(trouble(server, HttpSettings.DEFAULT.trusting(folder.resolve("old.pem"))))
          .startsWith("tls-expired: ");
    }
  }

  @Test
  void aCertificateOfAnotherHostIsTold() throws Exception {
    try (WebServer server = server("other").page("/", "<p>x</p>")) {
      assertThat(trouble(server, HttpSettings.DEFAULT.trusting(folder.resolve("other.pem"))))
          .startsWith("tls-host: ");
    }
  }

  @Test
  void anEncryptedBodyWithoutLengthThatStopsIsPartial() throws Exception {
    try (WebServer server =
        server("own")
            .raw("/", WebServer.HTML + "\r\n<p>cut")
            .raw("/w", WebServer.HTML + "\r\n<p>x</html>")) {
      CrawlPlan plan = CrawlPlan.from(server.address("/")).declaring(List.of(server.address("/w")));
      try (HttpFetcher fetcher = new HttpFetcher(plan, HttpSettings.DEFAULT.trusting(own))) {
        CrawlCoverage coverage = new Crawl(plan, fetcher).read(Page::address).coverage();
        assertThat(coverage.partial())
            .extracting(Unseen::detail)
            .containsExactly(
                "Nothing says that the encrypted page ended where the connection did.");
      }
    }
  }

  @Test
  void aStepDownToPlainIsKeptAsAHop() throws Exception {
    try (WebServer plain = new WebServer().page("/x", "<p>x</p>");
        WebServer server = server("own").redirect("/", plain.url("/x"))) {
      CrawlPlan plan =
          CrawlPlan.from(server.address("/")).alsoOwning(Set.of(plain.address("/").site()));
      List<List<Hop>> hops;
      try (HttpFetcher fetcher = new HttpFetcher(plan, HttpSettings.DEFAULT.trusting(own))) {
        hops = new Crawl(plan, fetcher).read(Page::hops).seen();
      }
      assertThat(hops.get(0)).singleElement().matches(Hop::downgrade);
    }
  }

  @Test
  void aHandshakeForTheReportTellsTheCertificateAndTheProtocols() throws Exception {
    try (WebServer server = server("own")) {
      Encryption seen = encryption(server, HttpSettings.DEFAULT.trusting(own));
      assertThat(seen.protocols()).containsExactly("TLSv1.3");
      assertThat(seen.untold()).isEmpty();
      assertThat(seen.trusted()).isTrue();
      assertThat(seen.named()).isTrue();
      assertThat(seen.unseen()).isNull();
      Encryption.Certificate certificate = seen.chain().get(0);
      assertThat(certificate.subject()).isEqualTo("CN=own");
      assertThat(certificate.selfSigned()).isTrue();
      assertThat(certificate.key()).isEqualTo("EC");
      assertThat(certificate.bits()).isBetween(250, 400);
      assertThat(ChronoUnit.DAYS.between(certificate.from(), certificate.until())).isEqualTo(9);
      assertThat(server.heads()).isEmpty(); // nothing but greetings was sent
    }
  }

  @Test
  void aCertificateThatNoPageWouldComeOverIsStillTold() throws Exception {
    try (WebServer nobody = server("own");
        WebServer old = server("old");
        WebServer other = server("other")) {
      Encryption untrusted = encryption(nobody, HttpSettings.DEFAULT);
      assertThat(untrusted.chain()).hasSize(1);
      assertThat(untrusted.trusted()).isFalse();
      // Its day is for the day of the run to judge.
      Path pem = folder.resolve("old.pem");
      assertThat(encryption(old, HttpSettings.DEFAULT.trusting(pem)).trusted()).isTrue();
      pem = folder.resolve("other.pem");
      assertThat(encryption(other, HttpSettings.DEFAULT.trusting(pem)).named()).isFalse();
    }
  }

  @Test
  void anOldProtocolIsAgreedToByItsOwnNumberAlone() throws IOException {
    // A handshake record with the first bytes of a ServerHello of TLS 1.0.
    byte[] hello = {22, 3, 1, 0, 44, 2, 0, 0, 40, 3, 1, 1, 2, 3, 4, 5, 6, 7, 8, 9};
    assertThat(Greeting.agreed(Greeting.Old.TLS_1_0, new ByteArrayInputStream(hello))).isTrue();
    assertThat(Greeting.agreed(Greeting.Old.TLS_1_1, new ByteArrayInputStream(hello))).isFalse();
    byte[] alert = {21, 3, 1, 0, 2, 2, 70};
    assertThat(Greeting.agreed(Greeting.Old.TLS_1_0, new ByteArrayInputStream(alert))).isFalse();
    byte[] gone = {};
    assertThat(Greeting.agreed(Greeting.Old.TLS_1_0, new ByteArrayInputStream(gone))).isFalse();
  }

  @Test
  void theGreetingSaysItsOwnLengthAndTheHostsName() {
    for (Greeting.Old protocol : Greeting.Old.values()) {
      ByteBuffer greeting = ByteBuffer.wrap(Greeting.of(protocol, "shop.example"));
      assertThat(greeting.get()).isEqualTo((byte) 22);
      int version = greeting.getShort();
      assertThat((int) greeting.getShort()).isEqualTo(greeting.remaining());
      assertThat(greeting.getInt()).isEqualTo(1 << 24 | greeting.remaining());
      assertThat((int) greeting.getShort()).isEqualTo(version);
      boolean named =
          new String(greeting.array(), StandardCharsets.ISO_8859_1).contains("shop.example");
      assertThat(named).isEqualTo(protocol != Greeting.Old.SSL_3); // it has no extensions
    }
  }

  @Test
  void aHostThatSaysNothingIsNotTakenForSafe() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"))) {
      Address host = Address.of("https://127.0.0.1:" + silent.getLocalPort() + "/");
      Duration soon = Duration.ofMillis(150);
      try (HttpFetcher fetcher =
          new HttpFetcher(CrawlPlan.from(host), HttpSettings.DEFAULT.within(soon, soon))) {
        Encryption seen = fetcher.encryption(host).orElseThrow();
        assertThat(seen.protocols()).isEmpty();
        assertThat(seen.untold()).containsExactly("SSLv3", "TLSv1", "TLSv1.1");
        assertThat(seen.unseen()).isNotNull();
      }
    }
  }

  @Test
  void noHostIsGreetedThatTheCrawlMayNotReach() throws Exception {
    try (WebServer inner = server("own");
        HttpFetcher fetcher =
            new HttpFetcher(
                CrawlPlan.from(Address.of("https://shop.example/")), HttpSettings.DEFAULT)) {
      Encryption seen = fetcher.encryption(inner.address("/")).orElseThrow();
      assertThat(seen.chain()).isEmpty();
      assertThat(seen.protocols()).isEmpty();
      assertThat(seen.unseen().reason()).isEqualTo(Reason.PRIVATE_ADDRESS);
    }
  }

  private static Encryption encryption(WebServer server, HttpSettings settings) throws IOException {
    Address host = server.address("/");
    try (HttpFetcher fetcher = new HttpFetcher(CrawlPlan.from(host), settings)) {
      return fetcher.encryption(host).orElseThrow();
    }
  }

  @Test
  void aHandshakeThatStallsIsEndedByOurClock() throws Exception {
    try (WebServer silent = new WebServer()) { // it waits for the end of a request in plain text
      assertThat(trouble(CrawlPlan.from(encrypted(silent.port())), Trial.quick()))
          .isEqualTo(
              "timeout: 127.0.0.1:"
                  + silent.port()
                  + " said nothing when the encryption was to be agreed on.");
    }
  }

  @Test
  void aHandshakeThatBreaksOffIsToldAsOne() throws Exception {
    try (ServerSocket socket = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"))) {
      Thread server = new Thread(() -> breakOff(socket));
      server.setDaemon(true);
      server.start();
      assertThat(trouble(CrawlPlan.from(encrypted(socket.getLocalPort())), Trial.quick()))
          .isEqualTo(
              "connection-reset: 127.0.0.1:"
                  + socket.getLocalPort()
                  + " broke off while the encryption was agreed on.");
    }
  }

  private static void breakOff(ServerSocket socket) {
    while (!socket.isClosed()) {
      try (Socket connection = socket.accept()) {
        connection.setSoLinger(true, 0);
        connection.getInputStream().read();
      } catch (IOException closed) {
        return;
      }
    }
  }

  private static Address encrypted(int port) {
    return Address.of("https://127.0.0.1:" + port + "/");
  }

  private static String trouble(WebServer server, HttpSettings settings) throws IOException {
    return trouble(
        CrawlPlan.from(server.address("/")).with(Manners.near().ignoringRobots()), settings);
  }

  private static String trouble(CrawlPlan plan, HttpSettings settings) throws IOException {
    try (HttpFetcher fetcher = new HttpFetcher(plan, settings)) {
      CrawlCoverage coverage = new Crawl(plan, fetcher).read(Page::address).coverage();
      assertThat(coverage.complete()).isFalse();
      Unseen unseen = coverage.unseen().get(0);
      return unseen.reason().word() + ": " + unseen.detail();
    }
  }

  private static WebServer server(String name) throws IOException, GeneralSecurityException {
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(store(name), PASSWORD);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    ServerSocketFactory sockets = context.getServerSocketFactory();
    return new WebServer("https", sockets);
  }

  private static KeyStore store(String name) throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(folder.resolve(name + ".p12"))) {
      store.load(in, PASSWORD);
    }
    return store;
  }

  /** A key of its own and its certificate as PEM. */
  private static Path made(String name, String san, String... days) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "EC",
                "-alias",
                name,
                "-dname",
                "CN=" + name,
                "-ext",
                san,
                "-keystore",
                folder.resolve(name + ".p12").toString(),
                "-storetype",
                "PKCS12",
                "-storepass",
                "changeit"));
    command.addAll(List.of(days));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor()).isZero();
    String base64 =
        Base64.getMimeEncoder(64, new byte[] {'\n'})
            .encodeToString(store(name).getCertificate(name).getEncoded());
    return Files.writeString(
        folder.resolve(name + ".pem"),
        "-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n");
  }
}
