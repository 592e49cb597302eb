package dev.avow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.SiteRequest.Probing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What DNS is asked when somebody wishes it, and what becomes of what it does not tell. */
class WishedDnsTest {

  @TempDir Path temp;

  private Outcome check(String server, String html) throws IOException {
    return check(new Probing(false, true, server), html);
  }

  private Outcome check(Probing wish, String html) throws IOException {
    Path site = Files.createDirectories(temp.resolve("site"));
    Files.writeString(site.resolve("index.html"), html);
    Path declaration =
        Files.writeString(
            temp.resolve("privacy.yaml"),
            """
            avow: 1
            organization: {name: Shop}
            site: {url: "https://shop.example/"}
            data: unknown
            uses: unknown
            """);
    return Avow.check(
        new Request(declaration, LocalDate.of(2026, 12, 1)),
        SiteRequest.of(site.toString()).probing(wish),
        seen -> {});
  }

  /** What a check came to, with the reason if there is one. */
  private static String state(Outcome outcome, String id) {
    return outcome.report().checks().stream()
        .filter(checked -> checked.rule().id().equals(id))
        .map(checked -> (checked.state() + " " + checked.reason()).strip())
        .findFirst()
        .orElseThrow();
  }

  private static List<String> gaps(Outcome outcome) {
    return outcome.report().coverage().orElseThrow().unseen().stream()
        .map(gap -> gap.reason())
        .toList();
  }

  @Test
  void whoFollowsVisitorsUnderAnOwnNameIsFound() throws Exception {
    try (NameServer dns = new NameServer()) {
      dns.alias("m.shop.example", "www.google-analytics.com");
      Outcome outcome = check(dns.address(), "<script src='https://m.shop.example/a.js'></script>");
      assertThat(dns.asked()).containsExactly("m.shop.example", "www.google-analytics.com");
      assertThat(outcome.report().findings())
          .filteredOn(finding -> finding.rule().id().equals("host-cloaked"))
          .singleElement()
          .satisfies(
              finding ->
                  assertThat(finding.problem())
                      .isEqualTo(
                          "The page loads from 'm.shop.example', an alias of"
                              + " 'www.google-analytics.com', which is Google Analytics (Google),"
                              + " and of no declared party. Browsers take it for your own, and"
                              + " send it your cookies."));
    }
  }

  @Test
  void whatDnsDoesNotTellIsNoPass() throws Exception {
    try (NameServer dns = new NameServer()) {
      dns.without("m.shop.example");
      Outcome outcome = check(dns.address(), "<img src='https://m.shop.example/a.gif' alt=''>");
      String why = "DNS knows no host 'm.shop.example'.";
      for (String id : List.of("host-cloaked", "host-alias")) {
        assertThat(state(outcome, id)).isEqualTo("INCOMPLETE " + why);
      }
      assertThat(gaps(outcome)).containsExactly(why);
      assertThat(outcome.report().complete()).isFalse();
    }
  }

  @Test
  void aDomainThatNobodyHasIsFound() throws Exception {
    try (NameServer dns = new NameServer()) {
      dns.without("lost.test");
      Outcome outcome = check(dns.address(), "<script src='https://cdn.lost.test/a.js'></script>");
      assertThat(outcome.report().findings())
          .filteredOn(finding -> finding.rule().id().equals("host-registered"))
          .singleElement()
          .satisfies(
              finding ->
                  assertThat(finding.problem())
                      .isEqualTo(
                          "The page loads from 'cdn.lost.test', and DNS knows no domain"
                              + " 'lost.test'. Whoever registers it can send your visitors what"
                              + " they like."));
    }
  }

  @Test
  void whatDnsRefusesToTellOfOthersIsNoPass() throws Exception {
    try (NameServer dns = new NameServer()) {
      dns.answering((question, name) -> NameServer.answer(question, 5, null));
      Outcome outcome =
          check(dns.address(), "<p>Tea</p><script src='https://cdn.other.test/a.js'></script>");
      String why = "DNS refused to tell about 'other.test', or in words that say nothing.";
      assertThat(state(outcome, "host-registered")).isEqualTo("INCOMPLETE " + why);
      assertThat(gaps(outcome)).contains(why);
      assertThat(outcome.report().complete()).isFalse();
    }
  }

  @Test
  void aDnsServerThatIsNoneIsRefusedWithTheRemedy() throws Exception {
    Outcome outcome = check("a server", "Tea");
    assertThat(outcome.exit()).isEqualTo(Exit.UNREADABLE);
    assertThat(outcome.report().findings())
        .singleElement()
        .hasToString(
            "--dns: error: 'a server' is not the address of a DNS server. Write its number, such as"
                + " 9.9.9.9, with ':' and the port when that is not 53. [site-options]");
  }

  @Test
  void aDnsServerThatIsAskedNothingIsRefused() throws Exception {
    assertThat(check(new Probing(false, false, "9.9.9.9"), "Tea").report().findings())
        .singleElement()
        .asString()
        .contains("Add '--probe-dns', or leave '--dns' out.");
  }
}
