package dev.avow.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.content.Content;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Where people are asked for their data, and who asks. */
class AskedForTest {
  private static final String SHOP =
      """
      avow: 1
      organization: {name: Shop, contact: p@s.example}
      site: {url: "https://s.example/"}
      """;

  @Test
  void whatNoPageAsksForMayBeAskedForElsewhere() throws IOException {
    assertThat(
            notice(
                """
                data: {passport: {from: you, asked-at: nowhere, necessity: required}}
                uses: {police: {purpose: legal-compliance, data: passport}}
                """))
        .contains("Passport number| You; we do not ask for it on our site ")
        .contains("You need to give it.");
  }

  @Test
  void patternsOfPagesAreToldInWords() throws IOException {
    String asked =
        """
        data: {email: {from: you, asked-at: %s}}
        uses: {news: {purpose: email-marketing, data: email}}
        """;
    assertThat(notice(asked.formatted("[/buy, '/*']")))
        .contains("You; we ask for it on every page ");
    assertThat(notice(asked.formatted("'/*'"))).contains("You; we ask for it on every page ");
    assertThat(notice(asked.formatted("[/join, '/shop/*']")))
        .contains("You; we ask for it on /join and pages under /shop/ ");
    assertThat(notice(asked.formatted("[/join]"))).contains("You; we ask for it at /join ");
  }

  @Test
  void cardTypedOnThePageOfAnotherIsNotAskedForByUs() throws IOException {
    String pays =
        """
        data: {credit-card: {from: you, asked-at: /give, keep: none}, name: {from: you, asked-at: /give}}
        uses: {gifts: {purpose: take-payment, data: [credit-card, name]}}
        parties: {pay: {name: PayHub, role: processor, receives: [credit-card, name], payment-page: %s}}
        """;
    assertThat(notice(pays.formatted("hosted")))
        .contains("Credit card number| You; a page or frame of PayHub asks for it at /give ")
        .contains("Name| You; we ask for it at /give ");
    assertThat(notice(pays.formatted("own")))
        .contains("Credit card number| You; we ask for it at /give ");
  }

  private static String notice(String yaml) throws IOException {
    DocumentSet documents = Declared.documents(Declared.of(SHOP + yaml), Content.shipped());
    assertThat(documents.findings()).isEmpty();
    return Declared.text(documents, "privacy.txt").replaceAll("\\s+", " ");
  }
}
