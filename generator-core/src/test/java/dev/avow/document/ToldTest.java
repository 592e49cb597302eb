package dev.avow.document;

import static dev.avow.document.Declared.COLLECTS;
import static dev.avow.document.Declared.SITE;
import static dev.avow.document.Declared.notice;
import static dev.avow.document.Declared.written;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What is declared of uses, choices, links, requests and the last year is told in its place. */
class ToldTest {
  @Test
  void whoReceivesWhatIsToldForEachUse() throws IOException {
    String recipients =
        SITE
            + """
            data: {name: {from: you}, address: {from: you}, email: {from: you}}
            uses:
              order:
                purpose: fulfill-order
                data: [name, address, email]
                recipients:
                  - {party: post, data: [name, address], condition: You want it delivered.}
                  - {party: mailer, data: email}
              help: {purpose: customer-support, data: email, recipients: none}
            parties:
              post: {name: Posts Inc., role: delivery, receives: [name, address], for: order}
              mailer: {name: mailly, role: processor, receives: email, for: order}
            """;
    assertThat(notice(recipients))
        .contains(
            "- Shared with Posts Inc.: Name and postal address. Only if you want it delivered."
                + " - Shared with mailly: E-mail address.")
        .contains("- For this use, we share the information with nobody. With whom we share");
    assertThat(notice(recipients + "disclosures: {safety: we call for help}\n"))
        .contains("with nobody. See other disclosures for what can still happen.");
  }

  @Test
  void parentsWhoAreNotAskedAreToldSo() throws IOException {
    String children = COLLECTS + "audience: {children: {directed: true, consent: none}}\n";
    assertThat(notice(children))
        .contains("Our site is directed at children. - We do not ask a parent to agree.");
  }

  @Test
  void howAChoiceIsTakenBackIsToldBesideIt() throws IOException {
    String choice =
        COLLECTS.replace(
            "basis: legitimate-interest",
            "choice: {kind: opt-in, how: tick the box, withdraw: [untick it in your account, write"
                + " to us]}");
    assertThat(notice(choice))
        .contains(
            "- Your choice: We do this only if you agree. Tick the box. - If you change your mind:"
                + " Untick it in your account. Write to us.");
  }

  @Test
  void pagesOfOthersInFramesAreNoPagesOfOurs() throws IOException {
    assertThat(notice(COLLECTS + "links: {to-others: true, framing: true}\n"))
        .contains(
            "Our site has links to sites of others. This notice does not cover those sites. Some"
                + " pages of others are shown in a frame on our site, where they may look like"
                + " ours. This notice does not cover those pages.");
    assertThat(notice(COLLECTS + "links: {to-others: false, framing: false}\n"))
        .contains("No pages of others are shown in a frame on our site.");
  }

  @Test
  void whatWentToOthersIsToldWithItsReceivers() throws IOException {
    String shop = COLLECTS.replace("email: {from: you}", "email: {from: you}, name: {from: you}");
    assertThat(notice(shop + "disclosures: {sold-last-year: [email, name]}\n"))
        .contains("advertising across sites: - E-mail address - Name");
    String told =
        shop + "disclosures: {disclosed-last-year: [email, {data: name, to: delivery}]}\n";
    assertThat(Declared.text(written(told), "privacy.md"))
        .contains(
            """
            |What|Who received it|
            |---|---|
            |E-mail address||
            |Name|A carrier that delivers your order|
            """);
    assertThat(notice(told.replace("to: delivery", "for: fulfill-order")))
        .contains("Name| To fill and deliver your order");
  }

  @Test
  void whatChangedIsListedSomewhere() throws IOException {
    assertThat(notice(COLLECTS + "notice: {changes: {list: /privacy/changes}}\n"))
        .contains("What changed, and when, is listed at https://s.example/privacy/changes.");
  }

  @Test
  void requestsToLimitAreCountedToo() throws IOException {
    String counted = COLLECTS + "requests: {metrics: {year: 2025, opt-out: 4, limit: 2}}\n";
    assertThat(Declared.text(written(counted), "privacy.md"))
        .contains("|To opt out|4|\n|To limit the use of sensitive data|2|\n");
  }
}
