package dev.avow.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.content.Content;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A sentence says as much as its fact, no more and no less, and no other sentence denies it. */
class QualificationsTest {
  private static final String SHOP =
      """
      avow: 1
      organization: {name: Shop, contact: p@s.example}
      site: {url: "https://s.example/"}
      """;

  private static final String COLLECTS =
      SHOP
          + """
          data: {email: {from: you}}
          uses: {news: {purpose: email-marketing, data: email, basis: legitimate-interest}}
          """;

  @Test
  void marketingIsObjectedToWithoutAReason() throws IOException {
    String notice =
        notice(
            SHOP
                + """
                data: {email: {from: you}}
                uses:
                  news: {purpose: [email-marketing, surveys], data: email, basis: legitimate-interest}
                  orders: {purpose: fulfill-order, data: email, basis: contract}
                rights: {object: {email: p@s.example}}
                """);
    assertThat(notice)
        .contains(
            "You can object, for reasons that arise from your own situation, to our use of"
                + " information: - to run surveys and contests You can object to marketing at any"
                + " time and without giving a reason: - to send you marketing e-mail");
  }

  @Test
  void objectionHoldsWhereItsLawsDo() throws IOException {
    String notice =
        notice(
            COLLECTS
                + """
                laws: [gdpr, uk-gdpr]
                rights: {object: {email: p@s.example, for: [gdpr, uk-gdpr]}}
                """);
    assertThat(notice)
        .contains(
            "This holds where the EU General Data Protection Regulation or the UK General Data"
                + " Protection Regulation applies to you.")
        .contains("Where this right holds, you can object to marketing at any time");
  }

  @Test
  void groundOfOneLawIsObjectedToUnderThatLaw() throws IOException {
    String notice =
        notice(
            SHOP
                + """
                laws: [gdpr, uk-gdpr]
                data: {email: {from: you}}
                uses:
                  help:
                    purpose: customer-support
                    data: email
                    basis: {gdpr: legitimate-interest, uk-gdpr: contract}
                rights: {object: {email: p@s.example}}
                """);
    assertThat(notice)
        .contains(
            "- to answer your questions and give support, where the EU General Data Protection"
                + " Regulation applies to you")
        .contains(
            "Our legitimate interest (under the EU General Data Protection Regulation); our"
                + " contract with you");
  }

  @Test
  void basisThatHoldsUnderTwoLawsIsToldOnce() throws IOException {
    String notice =
        notice(
            SHOP
                + """
                laws: [gdpr, lgpd, uk-gdpr]
                data: {email: {from: you}}
                uses:
                  pay:
                    purpose: take-payment
                    data: email
                    basis: {gdpr: contract, uk-gdpr: legal-obligation, lgpd: contract}
                """);
    assertThat(notice)
        .contains(
            "Legal basis: Our contract with you, or steps you ask for before one (under the EU"
                + " General Data Protection Regulation and the Brazilian General Data Protection"
                + " Law); a legal obligation of ours (under the UK General Data Protection"
                + " Regulation)");
  }

  @Test
  void basisNamesItsLawInWords() throws IOException {
    assertThat(
            notice(
                SHOP
                    + """
                    laws: pipeda
                    data: {email: {from: you}}
                    uses: {news: {purpose: email-marketing, data: email, basis: {pipeda: consent}}}
                    """))
        .contains("(under Canada's Personal Information Protection and Electronic Documents Act)");
  }

  @Test
  void limitsOfOneLawAreToldUnderThatLawAlone() throws IOException {
    String rights = "rights: {portability: {at: /export}, withdraw-consent: {at: /consent}}\n";
    assertThat(notice(COLLECTS + rights))
        .contains("Receive your information in a form you can take elsewhere.")
        .doesNotContain("by automated means")
        .doesNotContain("What we did");
    assertThat(notice(COLLECTS + "laws: gdpr\n" + rights))
        .contains(
            "Where the EU General Data Protection Regulation applies to you, this is for"
                + " information you gave us")
        .contains("Withdrawing it does not make unlawful what we did before.");
  }

  @Test
  void whoIsNotToldIsNotToldInAnyOtherWay() throws IOException {
    String notice =
        notice(
            COLLECTS
                + """
                incidents: {tells-you: false}
                disclosures: {business-transfer: {may: true, tells-you: false}}
                """);
    assertThat(notice)
        .contains("If a security problem concerns your information, we do not tell you.")
        .contains("If so, we do not tell you.")
        .doesNotContain("one by one");
  }

  @Test
  void timeForTellingPromisesNoTelling() throws IOException {
    assertThat(notice(COLLECTS + "incidents: {within: P2D, tells-you: unknown}\n"))
        .contains("If we tell you about a security problem, we do so within two days.");
    assertThat(findings(COLLECTS + "incidents: {within: P2D, tells-you: false}\n"))
        .contains("incidents.within");
  }

  @Test
  void nothingDeniedIsDescribed() throws IOException {
    String denied =
        SHOP
            + """
            data: {email: {from: you}, name: {from: you}}
            uses:
              news:
                purpose: email-marketing
                data: email
                profiling: {happens: false, logic: points}
                combines: {happens: false, with: name}
            """;
    assertThat(Declared.text(written(denied), "privacy.txt"))
        .doesNotContain("Profiling", "Combining information", "We combine this");
    assertThat(findings(denied)).contains("uses.news.profiling.logic", "uses.news.combines.with");
  }

  @Test
  void sharingWithNobodyIsQualifiedByEveryOtherDisclosure() throws IOException {
    String none = COLLECTS + "parties: none\n";
    String can = "others. See other disclosures for what can still happen.";
    assertThat(notice(none)).contains("with others.").doesNotContain(can);
    assertThat(notice(none + "disclosures: {aggregate: {shares: true}}\n"))
        .contains("We do not share it with " + can, "We do not share your information with " + can);
    assertThat(notice(none + "disclosures: {safety: we call for help}\n")).contains(can);
  }

  @Test
  void noOtherChoicesDenyTheChoicesOfAUse() throws IOException {
    assertThat(notice(COLLECTS + "choices: none\n"))
        .contains("There are no choices but those named elsewhere in this notice.");
  }

  @Test
  void nothingElseIsLeftOutThanWhatIsSaid() throws IOException {
    assertThat(notice(COLLECTS + "scope: {offline: false, excluded: none}\n"))
        .contains("It does not cover information that we collect offline. It leaves nothing else")
        .contains("else out.");
    assertThat(notice(COLLECTS + "scope: {excluded: none}\n")).contains("It leaves nothing out.");
  }

  @Test
  void glanceThatDeniesSaleTellsOfAdvertising() throws IOException {
    assertThat(notice(COLLECTS + "disclosures: {sells: false, shares-for-ads: true}\n"))
        .contains(
            "- Sale: We do not sell personal information. We share it for advertising that rests on"
                + " your activity across different sites. More about this");
  }

  @Test
  void glanceNamesAPurposeOnce() throws IOException {
    assertThat(
            notice(
                SHOP
                    + """
                    data: {email: {from: you}, phone: {from: you}}
                    uses:
                      help: {purpose: [customer-support, security], data: email}
                      calls: {purpose: customer-support, data: phone}
                      order: {purpose: fulfill-order, data: phone, label: the order}
                    """))
        .contains(
            "What we use it for: To answer your questions and give support, to keep our site and"
                + " your information secure, and the order. All uses");
  }

  @Test
  void emptyCellIsSaidToBeSo() throws IOException {
    String notice =
        Declared.text(
            written(
                SHOP
                    + """
                    data: {email: {from: unknown}}
                    uses: {help: {purpose: customer-support, data: email}}
                    parties: {p: {name: Post, role: unknown, receives: email}}
                    """),
            "privacy.md");
    assertThat(notice).contains("|E-mail address|Not stated|", "|Post|Not stated|");
  }

  @Test
  void logInForLeavingIsToldWhereverLeavingIs() throws IOException {
    DocumentSet documents =
        written(
            COLLECTS
                + "mailings: {news: {opt-out: {form: /leave, reply: u@s.example, login: true}}}\n");
    for (String name : new String[] {"privacy.txt", "opt-out.txt", "email-footer-news.txt"}) {
      assertThat(Declared.text(documents, name)).contains("You need to log in for that form.");
    }
  }

  @Test
  void footerTellsWhatItsListIsFor() throws IOException {
    DocumentSet documents = written(COLLECTS + "mailings: {news: {opt-out: {form: /leave}}}\n");
    assertThat(Declared.text(documents, "email-footer-news.txt"))
        .contains("We use the list to send you marketing e-mail.");
  }

  @Test
  void reasonForGivingIsASentence() throws IOException {
    assertThat(
            notice(
                SHOP
                    + """
                    data:
                      email: {from: you, necessity: not-required, provision: voluntary}
                      phone: {from: you, provision: statutory}
                    uses: {help: {purpose: customer-support, data: [email, phone]}}
                    """))
        .contains("You do not have to give it. It is up to you.")
        .contains("Telephone number: The law requires it.");
  }

  @Test
  void oneIsNotSpokenOfAsSeveral() throws IOException {
    assertThat(
            notice(
                SHOP
                    + """
                    apps: {only: Shop To Go}
                    data: {health: {from: you}}
                    uses: {help: {purpose: customer-support, data: health}}
                    parties:
                      court:
                        name: The Court
                        role: authority
                        receives: health
                        country: US
                        transfer: scc
                        optional: false
                    """))
        .contains("It covers this app:")
        .contains("This information is sensitive: health information.")
        .contains("This is what allows information to go to another country:")
        .doesNotContain("ompanies");
  }

  @Test
  void otherSourcesAreOthers() throws IOException {
    assertThat(
            notice(
                SHOP
                    + """
                    data: {email: {from: [you, other-person, inference, bureau]}}
                    uses: {news: {purpose: email-marketing, data: email}}
                    parties: {bureau: {name: Bureau Ltd., role: data-source}}
                    """))
        .contains("Where it comes from| What for E-mail address| Another person and Bureau Ltd.|");
  }

  @Test
  void partyThatHandsDataOverIsAnotherSourceWhateverElseItIs() throws IOException {
    String shared =
        SHOP
            + """
            data: {email: {from: [you, %s]}}
            uses: {news: {purpose: email-marketing, data: email}}
            parties: {pay: {name: PayHub, role: processor, receives: email, for: news}}
            """;
    assertThat(notice(shared.formatted("pay")))
        .contains("Information from other sources We get", "E-mail address| PayHub| To send");
    assertThat(notice(shared.formatted("inference"))).doesNotContain("other sources");
  }

  @Test
  void platformInTheNameOfAnAppIsNotNamedAgain() throws IOException {
    assertThat(
            notice(
                COLLECTS
                    + """
                    apps:
                      one: {name: Shop for Android, platform: android}
                      two: {name: Shop, platform: ios}
                    """))
        .contains("- Shop for Android - Shop for iOS");
  }

  @Test
  void listThatIsLeftByOneClickSaysSoInItsFooter() throws IOException {
    String left = "mailings: {news: {opt-out: {one-click: 'https://s.example/off'}}}\n";
    assertThat(Declared.text(written(COLLECTS + left), "email-footer-news.txt"))
        .contains("To stop these messages, use the unsubscribe button that your mail program");
    assertThat(
            Declared.text(
                written(COLLECTS + "mailings: {news: {opt-out: none}}\n"), "email-footer-news.txt"))
        .contains("There is no way to leave this list.");
  }

  @Test
  void listOfMessagesIsNotUsedToTelephone() throws IOException {
    String uses =
        """
        data: {email: {from: you}}
        uses: {appeals: {purpose: [email-marketing, phone-post-marketing], data: email}}
        mailings: {beacon: {use: appeals, opt-out: {form: /off}}}
        """;
    assertThat(notice(SHOP + uses)).contains("We use this list to send you marketing e-mail. You");
  }

  @Test
  void partyAtTheHeadOfALineHasACapitalUnlessItsNameIsOneWord() throws IOException {
    assertThat(
            notice(
                COLLECTS
                    + """
                    parties:
                      insurer: {name: your insurer, role: third-party, receives: email}
                      shoes: {name: adidas, role: processor, receives: email}
                    """))
        .contains(" Your insurer| An organization", "adidas| A service provider");
  }

  @Test
  void severalPeopleAreNotOneThing() throws IOException {
    assertThat(
            notice(
                COLLECTS
                    + """
                    parties:
                      parents:
                        name: your parents
                        role: third-party
                        receives: email
                        condition: You agree.
                        sold: false
                    """))
        .contains("| What they are to us| What they receive")
        .contains(
            "Your parents: They receive information only in this case: You agree. They do not pay"
                + " for the information, in money or otherwise.");
  }

  @Test
  void noticeForAppsAloneNamesNoSite() throws IOException {
    assertThat(
            notice(
                """
                avow: 1
                organization: {name: Shop, contact: p@s.example}
                apps: {only: Shop To Go}
                audience: {children: {directed: false, minimum-age: 13}}
                data: {usage: {from: observation}}
                uses: {help: {purpose: provide-service, data: usage, combines: {happens: false, registration: false}}}
                parties: {shop: {name: Store, role: third-party, collects-on-site: true}}
                links: none
                forums: none
                """))
        .contains("This notice covers this app:")
        .contains("What we observe (collected automatically)")
        .contains("Our software has no links to sites of others.")
        .contains("Our software has no places where what you post is public.")
        .contains("We do not link what you do in our software with what you enter in forms.")
        .contains("They collect information in our software for themselves.")
        .doesNotContain("our site", "Our site")
        .contains(
            "Our software is not directed at children. You may use our software from the age of"
                + " 13.");
  }

  private static String notice(String yaml) throws IOException {
    DocumentSet documents = written(yaml);
    assertThat(documents.findings()).isEmpty();
    return Declared.text(documents, "privacy.txt").replaceAll("\\s+", " ");
  }

  private static String findings(String yaml) throws IOException {
    return written(yaml).findings().toString();
  }

  private static DocumentSet written(String yaml) throws IOException {
    return Declared.documents(Declared.of(yaml), Content.shipped());
  }
}
