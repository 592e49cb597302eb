package dev.avow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrongSiteTest {

  private static final Request BOOKSHOP =
      new Request(Path.of("../examples/bookshop/privacy.yaml"), LocalDate.parse("2026-12-01"));

  @TempDir Path temp;

  @Test
  void aFolderThatIsNotThereIsWrongUse() throws IOException {
    Path nowhere = temp.resolve("nowhere");
    assertRefused(
        SiteRequest.of(nowhere.toString()),
        nowhere
            + ": error: '"
            + nowhere
            + "' is neither an address nor a folder. Name the site's folder, or its address with"
            + " https://. [site-address]");
  }

  /** As 'http:/shop' on Windows, where a colon cannot stand there. */
  @Test
  void whatNoFolderCanBeCalledIsWrongUse() throws IOException {
    assertRefused(
        SiteRequest.of("shop\0"),
        "shop\0: error: 'shop\\u0000' is neither an address nor a folder. Name the site's folder,"
            + " or its address with https://. [site-address]");
  }

  @Test
  void aDeclaredAddressThatCannotBeReadIsNamedWithItsPlace() throws IOException {
    Path declaration =
        Files.writeString(
            temp.resolve("privacy.yaml"),
            """
            avow: 1
            organization: {name: Example Shop}
            site: {url: "https://shop.example:99999/"}
            data:
              email: {from: you}
            uses:
              news: {purpose: email-marketing, data: [email], basis: consent}
            """);
    Outcome outcome =
        Avow.check(
            new Request(declaration, LocalDate.parse("2026-12-01")),
            SiteRequest.of(temp.toString()),
            pages -> {});
    assertThat(outcome.exit()).isEqualTo(Exit.UNREADABLE);
    assertThat(outcome.report().findings())
        .extracting(Object::toString)
        .containsExactly(
            declaration
                + ":3:13: error: 'https://shop.example:99999/' is not an address. Write https:// and"
                + " the host. [site-address]");
  }

  @Test
  void anAddressWithoutHostIsWrongUse() throws IOException {
    assertRefused(
        SiteRequest.of("https://"),
        "https://: error: 'https://' is not an address. Write https:// and the host."
            + " [site-address]");
  }

  @Test
  void aLoginInTheAddressIsWrongUseAndIsNotRepeated() throws IOException {
    assertRefused(
        SiteRequest.of("https://ada:canary-4711@127.0.0.1:1/"),
        "https://…@127.0.0.1:1/: error: The address holds a login, which everybody reads who sees"
            + " the list of processes. Take out what stands before '@', and set AVOW_USER and"
            + " AVOW_PASSWORD in the environment. [site-login]");
  }

  @Test
  void authoritiesThatAreNotThereAreWrongUse() throws IOException {
    Path pem = temp.resolve("ca.pem");
    SiteRequest usual = SiteRequest.of("https://127.0.0.1:1/");
    assertRefused(
        usual.by(usual.reach().trusting(pem)),
        pem
            + ": error: '"
            + pem
            + "' does not exist. Name the PEM file with the certificate authorities."
            + " [site-options]");
  }

  private static void assertRefused(SiteRequest site, String message) throws IOException {
    Outcome outcome = Avow.check(BOOKSHOP, site, pages -> {});
    assertThat(outcome.exit()).isEqualTo(Exit.UNREADABLE);
    assertThat(outcome.report().findings()).extracting(Object::toString).containsExactly(message);
    assertThat(outcome.report().ledger()).isEmpty();
  }
}
