package dev.avow.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.content.Content;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Who receives what, as each use and each party says it. */
class SharingTest {
  private static final String SHOP =
      """
      avow: 1
      organization: {name: Shop, contact: p@s.example}
      site: {url: "https://s.example/"}
      """;

  @Test
  void whatAPartyReceivesForOneUseIsNotToldOfAnother() throws IOException {
    assertThat(
            notice(
                """
                data: {cookie-id: {from: observation}, photo: {from: you}, email: {from: you}}
                uses:
                  ads: {purpose: cross-site-ads, label: ads, data: cookie-id, recipients: {party: meta, data: cookie-id}}
                  page: {purpose: provide-service, label: our fan page, data: photo, recipients: {party: meta, data: photo}}
                  news: {purpose: surveys, label: news, data: email}
                parties:
                  meta: {name: Meta, role: third-party, country: IE, receives: [cookie-id, photo, email], for: [ads, page], cross-context-ads: true}
                  mail: {name: Mail Ltd., role: processor, receives: email, for: news}
                """))
        .contains(
            """
            |Meta|An organization or person with purposes of their own for the information|Cookie identifier|Ads|Ireland|
            |Meta|An organization or person with purposes of their own for the information|Photo or video showing you|Our fan page|Ireland|
            |Meta|An organization or person with purposes of their own for the information|E-mail address||Ireland|
            |Mail Ltd.|A service provider that works for us under contract|E-mail address|News||
            """)
        .contains(
            "- **Meta:** They use this information for advertising across different sites: cookie"
                + " identifier.\n");
  }

  @Test
  void useWithoutPartsOfItsOwnHasAllThatThePartyReceives() throws IOException {
    assertThat(
            notice(
                """
                data: {name: {from: you}, email: {from: you}}
                uses:
                  ads: {purpose: surveys, label: ads, data: name, recipients: {party: meta, data: name}}
                  news: {purpose: surveys, label: news, data: [name, email]}
                parties: {meta: {name: Meta, role: controller, receives: [name, email], for: [ads, news]}}
                """))
        .contains("|Name|Ads|\n", "|Name and e-mail address|News|\n");
  }

  @Test
  void whoReceivesNothingStandsInNoTableOfReceivers() throws IOException {
    String notice =
        notice(
            """
            data: {name: {from: you}}
            uses: {stay: {purpose: provide-service, data: name}}
            parties:
              portal: {name: Portal B.V., role: controller, country: NL, receives: none}
              maps: {name: Maps, role: third-party, receives: none, condition: You click on the map., collects-on-site: true}
            """);
    assertThat(notice)
        .contains(
            "## With whom we share\n\n### Who receives nothing from us\n\n- **Portal B.V.:** An")
        .contains("They work in the Netherlands. We give them no information.\n")
        .contains(
            "We give them no information. They collect information on our site for themselves. This"
                + " concerns you only if you click on the map.\n")
        .doesNotContain("What they receive", "Nothing|", "They receive information only");
  }

  @Test
  void conditionGoesOnWhereItsWordsDo() throws IOException {
    String shares =
        """
        data: {name: {from: you}}
        uses: {stay: {purpose: provide-service, data: name}}
        parties: {insurer: {name: Insurer, role: third-party, receives: name, condition: %s}}
        """;
    assertThat(notice(shares.formatted("You are insured publicly.")))
        .contains("They receive information only if you are insured publicly.\n");
    assertThat(notice(shares.formatted("when a claim is made")))
        .contains("They receive information only when a claim is made.\n");
    assertThat(notice(shares.formatted("Emergencies")))
        .contains("They receive information only in this case: Emergencies.\n");
  }

  private static String notice(String yaml) throws IOException {
    DocumentSet documents = Declared.documents(Declared.of(SHOP + yaml), Content.shipped());
    assertThat(documents.findings()).isEmpty();
    return Declared.text(documents, "privacy.md");
  }
}
