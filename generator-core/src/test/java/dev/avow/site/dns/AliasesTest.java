package dev.avow.site.dns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.NameServer;
import dev.avow.site.address.Address;
import dev.avow.site.crawl.Crawl;
import dev.avow.site.crawl.MapFetcher;
import dev.avow.site.crawl.Probes;
import dev.avow.site.plan.CrawlPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What DNS tells of hosts, and what is made of servers that tell nothing. */
class AliasesTest {

  private NameServer server;

  @BeforeEach
  void open() throws Exception {
    server = new NameServer();
  }

  @AfterEach
  void close() {
    server.close();
  }

  private Alias ask(String host) throws Exception {
    try (Dns dns = Dns.at(server.address())) {
      return Aliases.of(dns, host);
    }
  }

  @Test
  void aChainIsFollowedToItsEnd() throws Exception {
    server.alias("a.shop.example", "b.shop.example").alias("b.shop.example", "C.Other.example");
    assertThat(ask("a.shop.example"))
        .isEqualTo(new Alias("a.shop.example", List.of("b.shop.example", "c.other.example"), ""));
  }

  @Test
  void aNameThatIsNoAliasLeadsNowhere() throws Exception {
    assertThat(ask("a.shop.example")).isEqualTo(new Alias("a.shop.example", List.of(), ""));
    assertThat(server.asked()).containsExactly("a.shop.example");
  }

  @Test
  void aNameThatDnsDoesNotKnowIsNoPass() throws Exception {
    server.without("a.shop.example");
    assertThat(ask("a.shop.example").untold()).isEqualTo("DNS knows no host 'a.shop.example'.");
  }

  @Test
  void anAliasOfANameThatIsGoneIsStillAnAlias() throws Exception {
    server.alias("a.shop.example", "gone.other.example").without("gone.other.example");
    assertThat(ask("a.shop.example"))
        .isEqualTo(new Alias("a.shop.example", List.of("gone.other.example"), ""));
  }

  @Test
  void aCircleEnds() throws Exception {
    server.alias("a.shop.example", "b.shop.example").alias("b.shop.example", "a.shop.example");
    assertThat(ask("a.shop.example"))
        .isEqualTo(
            new Alias(
                "a.shop.example",
                List.of("b.shop.example"),
                "The aliases of 'a.shop.example' lead in a circle."));
  }

  @Test
  void aChainWithoutEndIsCut() throws Exception {
    server.answering((question, name) -> chained(question, name));
    Alias alias = ask("n0.shop.example");
    assertThat(alias.leads()).hasSize(8).startsWith("n1.shop.example").endsWith("n8.shop.example");
    assertThat(alias.untold())
        .isEqualTo("'n0.shop.example' is an alias of an alias, more than 8 times.");
    assertThat(server.asked()).hasSize(9);
  }

  private static byte[] chained(byte[] question, String name) throws java.io.IOException {
    int number = Integer.parseInt(name.replaceAll("^n|\\..*", ""));
    return NameServer.answer(question, 0, "n" + (number + 1) + ".shop.example");
  }

  @Test
  void aServerThatTalksNonsenseTellsNothing() throws Exception {
    server.answering((question, name) -> broken(question));
    Alias alias = ask("a.shop.example");
    assertThat(alias.leads()).isEmpty();
    assertThat(alias.untold()).startsWith("DNS ").endsWith(".");
  }

  /** The right number and then rubbish, so that it is taken for the answer. */
  private static byte[] broken(byte[] question) {
    byte[] back = new byte[40];
    System.arraycopy(question, 0, back, 0, 2);
    back[2] = (byte) 0x85;
    for (int at = 3; at < back.length; at++) {
      back[at] = (byte) 0xFF;
    }
    back[3] = (byte) 0x80;
    return back;
  }

  @Test
  void aServerThatRefusesTellsNothing() throws Exception {
    server.answering((question, name) -> NameServer.answer(question, 5, null));
    assertThat(ask("a.shop.example").untold()).startsWith("DNS refused to tell");
  }

  @Test
  void aSilentServerIsNotAskedForEver() throws Exception {
    server.answering((question, name) -> null);
    List<String> untold = new ArrayList<>();
    try (Dns dns = Dns.at(server.address())) {
      for (String host : List.of("a.shop.example", "b.shop.example", "c.shop.example")) {
        untold.add(Aliases.of(dns, host).untold());
      }
    }
    assertThat(untold)
        .containsExactly(
            "DNS did not answer about 'a.shop.example'.",
            "DNS did not answer about 'b.shop.example'.",
            "DNS was not asked about 'c.shop.example': it had been silent before.");
    assertThat(server.asked()).doesNotContain("c.shop.example");
  }

  /** JNDI takes some of these for addresses to open, and others for several names. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ldap://127.0.0.1/a",
        "dns:other.example",
        "a/b.shop.example",
        "a\\.b.shop.example",
        "a\"b.shop.example",
        "a b.shop.example",
        "a..shop.example",
        "\u00e4.shop.example",
        ""
      })
  void aNameWithOddCharactersIsNotAskedAbout(String name) throws Exception {
    assertThat(ask(name).untold())
        .isEqualTo("'" + name + "' is no name that DNS could be asked about.");
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void anAliasWithOddCharactersIsNotFollowed() throws Exception {
    server.alias("a.shop.example", "ldap://x/y.other.example");
    Alias alias = ask("a.shop.example");
    assertThat(alias.untold()).contains("is no name that DNS could be asked about.");
    assertThat(server.asked()).containsExactly("a.shop.example");
  }

  @Test
  void aNameThatIsTooLongIsNotAskedAbout() throws Exception {
    assertThat(ask("a.".repeat(130) + "example").untold()).contains("is no name");
    assertThat(server.asked()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "9.9.9.9, true",
    "127.0.0.1:5353, true",
    "[::1], true",
    "[::1]:53, true",
    "dns.example, true",
    "dns.example:70000, false",
    "dns.example:0, false",
    "dns.example/x, false",
    "a b, false",
    "'', false"
  })
  void aServerIsNamedByItsHostAndPort(String text, boolean named) {
    assertThat(Dns.namesServer(text)).isEqualTo(named);
  }

  @Test
  void hostsBeyondTheBoundAreToldAsNotAsked() {
    List<String> hosts =
        IntStream.range(0, 51)
            .mapToObj(number -> String.format(Locale.ROOT, "n%02d.shop.example", number))
            .toList();
    Probes probes =
        Probes.NONE.naming(new Probes.Names(hosts, List.of(), List.of(), server.address()));
    List<Alias> told =
        new Crawl(CrawlPlan.from(Address.of("https://shop.example/")), new MapFetcher())
            .probe(probes)
            .dns()
            .orElseThrow()
            .aliases();
    assertThat(told).hasSize(51);
    assertThat(told.subList(0, 50)).allSatisfy(alias -> assertThat(alias.untold()).isEmpty());
    assertThat(told.get(50).untold())
        .isEqualTo("DNS was not asked about 'n50.shop.example': a bound was reached.");
  }
}
