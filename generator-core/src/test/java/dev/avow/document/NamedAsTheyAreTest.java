package dev.avow.document;

import static dev.avow.document.Declared.COLLECTS;
import static dev.avow.document.Declared.SITE;
import static dev.avow.document.Declared.notice;
import static dev.avow.document.Declared.written;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Parties, lists and apps are told of as what they are: one or many, people or firms. */
class NamedAsTheyAreTest {
  @Test
  void otherSourcesAreOthers() throws IOException {
    assertThat(
            notice(
                SITE
                    + """
                    data: {email: {from: [you, other-person, inference, bureau]}}
                    uses: {news: {purpose: email-marketing, data: email}}
                    parties: {bureau: {name: Bureau Ltd., role: data-source}}
                    """))
        .contains("Where it comes from| What for E-mail address| Another person and Bureau Ltd.|");
  }

  /** Article 13(1)(e) of the GDPR lets a notice tell the categories of recipients. */
  @Test
  void partyWithoutANameIsCalledByItsRole() throws IOException {
    String shared =
        SITE
            + """
            data: {email: {from: [you, list-broker]}}
            uses: {news: {purpose: email-marketing, data: email}}
            parties:
              list-broker: {name: none, role: data-source}
              mail-house: {name: unknown, role: %s, receives: email, for: news}
            """;
    DocumentSet documents = written(shared.formatted("processor"));
    assertThat(Declared.text(documents, "privacy.txt"))
        .contains("A service provider that works for us under contract| ")
        .contains("You and an organization or person that gives or sells us information about you")
        .doesNotContainIgnoringCase("list broker", "mail house");
    assertThat(documents.findings()).noneMatch(told -> told.toString().contains("list-broker"));
    assertThat(notice(shared.formatted("unknown"))).contains("Mail house");
  }

  @Test
  void nameKeepsItsSmallLettersWithinASentence() throws IOException {
    assertThat(
            notice(COLLECTS.replace("name: Shop", "name: van der Berg, legal-name: van Berg BV")))
        .contains("“we” means van der Berg, registered as van Berg BV.");
  }

  @Test
  void partyThatHandsDataOverIsAnotherSourceWhateverElseItIs() throws IOException {
    String shared =
        SITE
            + """
            data: {email: {from: [you, %s]}}
            uses: {news: {purpose: email-marketing, data: email}}
            parties: {pay: {name: PayHub, role: processor, receives: email, for: news}}
            """;
    assertThat(notice(shared.formatted("pay")))
        .contains("Information from other sources We get", "E-mail address| PayHub| Sending you");
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
    assertThat(notice(SITE + uses)).contains("We use this list to send you marketing e-mail. You");
    assertThat(notice(SITE + uses.replace("phone-post-marketing", "provide-service")))
        .contains("We use this list to send you marketing e-mail. You");
    assertThat(notice(SITE + uses.replace("email-marketing, ", "")))
        .contains(
            "Beacon This list belongs to this use: marketing to you by telephone or letter. You");
  }

  @Test
  void lettersAreNoCalls() throws IOException {
    String uses =
        """
        data: {name: {from: you}}
        uses: {magazine: {purpose: %s, label: the magazine, data: name}}
        """;
    assertThat(notice(SITE + uses.formatted("post-marketing")))
        .contains("What for: To market to you by letter - What we use");
    assertThat(notice(SITE + uses.formatted("phone-marketing")))
        .contains("What for: To market to you by telephone - What we use");
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
            "Your parents: They receive information only if you agree. They do not pay"
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

  @Test
  void oneIsNotSpokenOfAsSeveral() throws IOException {
    assertThat(
            notice(
                SITE
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
        .contains("This information needs more care: health information.")
        .contains("This is what allows information to go to another country:")
        .doesNotContain("ompanies");
  }

  @Test
  void footerTellsWhatItsListIsFor() throws IOException {
    DocumentSet documents = written(COLLECTS + "mailings: {news: {opt-out: {form: /leave}}}\n");
    assertThat(Declared.text(documents, "email-footer-news.txt"))
        .contains("We use the list to send you marketing e-mail.");
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
}
