package dev.avow.document;

import static dev.avow.document.Declared.COLLECTS;
import static dev.avow.document.Declared.SITE;
import static dev.avow.document.Declared.notice;
import static dev.avow.document.Declared.written;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A sentence says as much as its fact, no more and no less, and no other sentence denies it. */
class QualificationsTest {
  @Test
  void marketingIsObjectedToWithoutAReason() throws IOException {
    String notice =
        notice(
            SITE
                + """
                data: {email: {from: you}}
                uses:
                  news: {purpose: [email-marketing, surveys], label: the letter, data: email, basis: legitimate-interest}
                  faults: {purpose: surveys, label: faults, data: email, basis: consent}
                  orders: {purpose: fulfill-order, data: email, basis: contract}
                rights: {object: {email: p@s.example}}
                """);
    assertThat(notice)
        .contains(
            "You can object, for reasons that arise from your own situation, to these uses (“How we"
                + " use it”) of information: - The letter You can object to marketing at any time"
                + " and without giving a reason: - The letter: to send you marketing e-mail");
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
            SITE
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
            "- Answering your questions and giving support, where the EU General Data Protection"
                + " Regulation applies to you")
        .contains(
            "Our legitimate interest (under the EU General Data Protection Regulation); our"
                + " contract with you");
  }

  @Test
  void basisThatHoldsUnderTwoLawsIsToldOnce() throws IOException {
    String notice =
        notice(
            SITE
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
                SITE
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
        SITE
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
                SITE
                    + """
                    data: {email: {from: you}, phone: {from: you}}
                    uses:
                      help: {purpose: [customer-support, security], data: email}
                      calls: {purpose: customer-support, data: phone}
                      order: {purpose: fulfill-order, data: phone, label: the order}
                    """))
        .contains(
            "What we use it for: Answering your questions and giving support, security, and the"
                + " order. All uses");
  }

  @Test
  void cellOfWhatIsNotDeclaredIsEmpty() throws IOException {
    String notice =
        Declared.text(
            written(
                SITE
                    + """
                    data: {email: {from: unknown}}
                    uses: {help: {purpose: customer-support, data: email}}
                    parties: {p: {name: Post, role: unknown, receives: email}}
                    """),
            "privacy.md");
    assertThat(notice)
        .contains("|E-mail address||", "|Post||E-mail address|")
        .doesNotContain("Not stated");
  }

  @Test
  void reasonForGivingIsASentence() throws IOException {
    assertThat(
            notice(
                SITE
                    + """
                    data:
                      email: {from: you, necessity: not-required, provision: voluntary}
                      phone: {from: you, provision: statutory}
                    uses: {help: {purpose: customer-support, data: [email, phone]}}
                    """))
        .contains("You do not have to give it. It is up to you.")
        .contains("Telephone number: The law requires it.");
  }

  private static String findings(String yaml) throws IOException {
    return written(yaml).findings().toString();
  }
}
