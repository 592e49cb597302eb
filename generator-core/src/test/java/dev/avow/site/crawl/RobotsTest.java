package dev.avow.site.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.site.address.Address;
import dev.avow.site.http.Body;
import dev.avow.site.http.Headers;
import dev.avow.site.http.Reason;
import dev.avow.site.http.Response;
import dev.avow.site.http.Unseen;
import dev.avow.site.page.Journey;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What RFC 9309 says, and what Google's reader, from which it was written, is tested for. */
class RobotsTest {

  private static final String SITE = "https://shop.example";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no file at all                     |                                                                     | /x
          another's group                    | User-agent: other;Disallow: /                                       | /x
          everybody's group                  | User-agent: *;Disallow: /a                                          | /b !/a !/a/b !/ab
          no rule                            | User-agent: *                                                       | /x
          a rule that says nothing           | User-agent: *;Disallow:                                             | / /x
          our group before everybody's       | User-agent: *;Disallow: /;User-agent: avow;Disallow: /a             | /b !/a
          our group, standing first          | User-agent: avow;Disallow: /a;User-agent: *;Disallow: /             | /b !/a
          our group has no rule              | User-agent: avow;Disallow:;User-agent: *;Disallow: /                | /x
          our name in other letters          | User-agent: AVOW;Disallow: /a                                       | /b !/a
          the key in other letters           | USER-AGENT: *;DISALLOW: /a;ALLOW: /a/b                              | /a/b !/a
          our name with a version            | User-agent: avow/2.0;Disallow: /a                                   | /b !/a
          a name that begins as ours         | User-agent: avowed;Disallow: /a                                     | /a
          a name that ours begins with       | User-agent: avo;Disallow: /a                                        | /a
          two groups of ours are one         | User-agent: avow;Disallow: /a;User-agent: o;Disallow: /;User-agent: avow;Disallow: /c | /b !/a !/c
          two groups of all are one          | User-agent: *;Disallow: /a;User-agent: *;Disallow: /c               | /b !/a !/c
          one group of two names             | User-agent: other;User-agent: avow;Disallow: /a                     | /b !/a
          lines between two names            | User-agent: avow;Sitemap: /s.xml;User-agent: other;Disallow: /a     | /b !/a
          an empty line within a group       | User-agent: avow;;Disallow: /a                                      | /b !/a
          an empty line between two names    | User-agent: avow;;User-agent: other;Disallow: /a                    | /b !/a
          lines nobody knows                 | User-agent: *;Cook: soup;Disallow: /a;Wash: up                      | /b !/a
          rules before any group             | Disallow: /a;User-agent: *;Disallow: /b                             | /a !/b
          spaces everywhere                  | '  User-agent :  * ; Disallow  :   /a   '                           | /b !/a
          no space at all                    | User-agent:*;Disallow:/a                                            | /b !/a
          a remark behind a rule             | User-agent: * # all;Disallow: /a # not that;# Disallow: /b          | /b !/a
          a remark that touches its rule     | User-agent: *;Disallow: /a#b                                        | /b !/a !/ab
          letters count in a path            | User-agent: *;Disallow: /Abc                                        | /abc /ABC !/Abc
          the longer rule                    | User-agent: *;Allow: /a/b;Disallow: /a                              | /a/b /a/bc !/a/c
          the longer rule, standing last     | User-agent: *;Disallow: /a;Allow: /a/b                              | /a/b /a/bc !/a/c
          the longer rule forbids            | User-agent: *;Allow: /a;Disallow: /a/b                              | /a/c !/a/b
          of equals the one that allows      | User-agent: *;Disallow: /a;Allow: /a                                | /a
          allowing all but one               | User-agent: *;Allow: /;Disallow: /a                                 | / /b !/a
          closed but for one                 | User-agent: *;Disallow: /;Allow: /a                                 | /a !/ !/b
          the page itself and no more        | User-agent: *;Disallow: /;Allow: /$                                 | / !/a !/?q
          a star within                      | User-agent: *;Disallow: /a/*/c                                      | /a/c !/a/b/c !/a/b/b/c/d
          a star at the end                  | User-agent: *;Disallow: /a*                                         | /b !/a !/ab
          a star for nothing                 | User-agent: *;Disallow: /a*b                                        | /a !/ab !/axb
          two stars                          | User-agent: *;Disallow: /*a*b                                       | /ba !/ab !/xaxbx
          an end                             | User-agent: *;Disallow: /*.php$                                     | /a.php?x /a.php5 /a.phpx !/a.php !/b/a.php
          an end that is none                | User-agent: *;Disallow: /a$b                                        | /a /ab !/a$b !/a$bc
          a star that is longer than a name  | User-agent: *;Allow: /p;Disallow: /*.html                           | /p.htm !/p.html
          a query                            | User-agent: *;Disallow: /a?b=*                                      | /a /a?c=1 !/a?b=1
          any query                          | User-agent: *;Disallow: /*?                                         | /a !/a?b !/?
          a query with an address            | User-agent: *;Disallow: /a?b=http://c.example/d                     | /a?b=http://c.example !/a?b=http://c.example/d
          escaped in the file                | User-agent: *;Disallow: /a%20b                                      | /ab !/a%20b
          a letter of no alphabet of ASCII   | User-agent: *;Disallow: /caf\u00e9                                  | /cafe !/caf%C3%A9
          the same letter, escaped           | User-agent: *;Disallow: /caf%C3%A9                                  | /cafe !/caf%C3%A9
          an escape in small letters         | User-agent: *;Disallow: /caf%c3%a9                                  | /cafe !/caf%C3%A9
          an escape that nothing asks for    | User-agent: *;Disallow: /%62ar                                      | /b !/bar !/%62ar
          an escaped slash is no slash       | User-agent: *;Disallow: /a%2Fb                                      | /a/b !/a%2Fb !/a%2fb
          an escaped star is no star         | User-agent: *;Disallow: /a%2Ab                                      | /axb !/a*b
          an escaped dollar is no end        | User-agent: *;Disallow: /a%24                                       | /a !/a$ !/a$b
          the file itself is always allowed  | User-agent: *;Disallow: /                                           | /robots.txt !/x
          """)
  void rulesAreReadAsTheStandardSays(String what, String file, String paths) {
    Robots robots = read(file == null ? "" : file.replace(";", "\n") + "\n");
    assertThat(paths.split(" ", -1))
        .allSatisfy(
            path ->
                assertThat((robots.allows(Address.of(SITE + path.replace("!", ""))) ? "" : "!"))
                    .as(path)
                    .isEqualTo(path.startsWith("!") ? "!" : ""));
  }

  @Test
  void everyLineEndIsOne() {
    for (String end : List.of("\n", "\r", "\r\n")) {
      Robots robots = read(String.join(end, "\uFEFFUser-agent: *", "Disallow: /a", "Disallow: /c"));
      assertThat(allowed(robots, "/a", "/b", "/c")).containsExactly("/b");
    }
  }

  @Test
  void halfAMegabyteIsRead() {
    String padding = "# padding padding padding padding padding padding padding pad\n".repeat(8000);
    assertThat(padding.length()).isGreaterThan(490_000);
    Robots robots = read("User-agent: *\n" + padding + "Disallow: /a\n");
    assertThat(allowed(robots, "/a", "/b")).containsExactly("/b");
  }

  @Test
  void whatIsNoRobotsFileForbidsNothing() {
    Robots page = read("<!doctype html><title>Shop</title><p>User-agent: none <p>Disallow: /");
    assertThat(allowed(page, "/a")).containsExactly("/a");
    Robots noise = read("User-agent: *\nDisallow: /a\0b\nDisallow: /" + "a".repeat(1 << 18));
    assertThat(allowed(noise, "/", "/c")).containsExactly("/", "/c");
  }

  @Test
  void sitemapsBelongToNoGroup() {
    Robots robots =
        read(
            "Sitemap: https://shop.example/1.xml\nUser-agent: other\nDisallow: /\n"
                + "SITEMAP:https://shop.example/2.xml\n");
    assertThat(robots.sitemaps())
        .containsExactly("https://shop.example/1.xml", "https://shop.example/2.xml");
  }

  @Test
  void theDelayOfOurGroupIsTheOneThatCounts() {
    assertThat(read("User-agent: *\nCrawl-delay: 9\nUser-agent: avow\nCrawl-delay: 2\n").delay())
        .isEqualTo(Duration.ofSeconds(2));
    assertThat(read("User-agent: other\nCrawl-delay: 9\n").delay()).isEqualTo(Duration.ZERO);
  }

  @Test
  void aDelayOfADayDoesNotCloseTheSite() {
    Robots robots = read("User-agent: *\nDisallow: /a\nCrawl-delay: 86400\n");
    assertThat(allowed(robots, "/a", "/b")).containsExactly("/b");
    assertThat(robots.delay()).isEqualTo(Duration.ofDays(1));
  }

  @Test
  void aSiteThatCannotBeReachedIsNotBlamedOnItsRobotsFile() {
    Address file = Address.of(SITE + "/robots.txt");
    Address page = Address.of(SITE + "/x");
    String detail = "No machine is known by the name shop.example.";
    Unseen dns = new Unseen(file, Reason.DNS, detail, false);
    Robots robots = Robots.of("shop.example", new Journey(file, List.of(), List.of(), null, dns));
    assertThat(robots.allows(page)).isFalse();
    assertThat(robots.against(page)).isEqualTo(new Unseen(page, Reason.DNS, detail, false));
  }

  @ParameterizedTest
  @CsvSource({
    "200, true",
    "401, true",
    "403, true",
    "404, true",
    "429, true",
    "500, false",
    "503, false"
  })
  void theStatusDecidesWhenThereIsNoFile(int status, boolean open) {
    assertThat(read(status, "").allows(Address.of(SITE + "/x"))).isEqualTo(open);
  }

  private static List<String> allowed(Robots robots, String... paths) {
    return List.of(paths).stream().filter(path -> robots.allows(Address.of(SITE + path))).toList();
  }

  private static Robots read(String file) {
    return read(200, file);
  }

  private static Robots read(int status, String file) {
    Response response =
        Response.of(status, Headers.of("Content-Type", "text/plain"), Body.of(file));
    Address address = Address.of(SITE + "/robots.txt");
    return Robots.of("shop.example", new Journey(address, List.of(), List.of(), response, null));
  }

  @Test
  void aDelayThatIsCutIsTold() {
    Robots robots = read("User-agent: *\nCrawl-delay: 86400\n");
    assertThat(robots.granting(Duration.ofSeconds(30)).facts().detail())
        .isEqualTo(
            "robots.txt was read and is obeyed. It asks for 86400 s between two requests; 30 s are"
                + " kept.");
    assertThat(read("User-agent: *\nCrawl-delay: 0.5\n").granting(Duration.ZERO).facts().detail())
        .isEqualTo(
            "robots.txt was read and is obeyed. It asks for 0.5 s between two requests; on one's"
                + " own site none are kept.");
    assertThat(robots.granting(Duration.ofDays(1))).isEqualTo(robots);
  }
}
