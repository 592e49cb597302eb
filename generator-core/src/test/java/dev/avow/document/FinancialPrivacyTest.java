package dev.avow.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.content.Content;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class FinancialPrivacyTest {
  private static final String BANK =
      """
      avow: 1
      organization: {name: Bank, kind: financial-institution, contact: p@b.example}
      data: {transactions: {from: observation}}
      uses: {account: {purpose: manage-account, data: transactions}}
      disclosures:
        glba:
          everyday: {shares: true, limit: false}
          marketing: true
          joint-marketing: {shares: false}
          affiliates-credit: {shares: true, limit: true}
          nonaffiliates: unknown
          waiting-days: 30
      """;

  @Test
  void reasonsToShareAreToldWithTheirLimits() throws IOException {
    assertThat(notice(BANK + "laws: glba\n"))
        .contains(
            """
            |Reason|Do we share for it?|Can you limit it?|
            |---|---|---|
            |For our everyday business|Yes|No|
            |For our own marketing|Yes||
            |For marketing together with other financial companies|No|Nothing to limit|
            |For the everyday business of companies in our group: how creditworthy you are|Yes|Yes|

            If you are a new customer, we wait 30 days after we gave you this notice before we share what you can limit.
            """);
  }

  @Test
  void columnOfLimitsStandsOnlyWhereOneIsDeclared() throws IOException {
    String shares =
        BANK.substring(0, BANK.indexOf("    everyday"))
            + "    everyday: true\n    marketing: false\n";
    assertThat(notice(shares + "laws: glba\n"))
        .contains("|Reason|Do we share for it?|\n|---|---|\n|For our everyday business|Yes|\n");
  }

  @Test
  void statesHaveTheirOwnWords() throws IOException {
    String states =
        "    states: [{name: Vermont, note: we ask you first}, {name: Ohio, note: unknown}]\n";
    assertThat(notice(BANK + states + "laws: glba\n"))
        .contains(
            """
            ### In some states

            - **If you live in Vermont:** We ask you first.
            """)
        .doesNotContain("Ohio");
    assertThat(notice(BANK.substring(0, BANK.indexOf("    everyday")) + states + "laws: glba\n"))
        .contains("- **If you live in Vermont:** We ask you first.")
        .doesNotContain("Can you limit it?");
  }

  @Test
  void lawThatDoesNotApplyHasNoSection() throws IOException {
    assertThat(notice(BANK)).doesNotContain("Financial privacy");
  }

  private static String notice(String declaration) throws IOException {
    DocumentSet documents = Declared.documents(Declared.of(declaration), Content.shipped());
    assertThat(documents.findings()).isEmpty();
    return Declared.text(documents, "privacy.md");
  }
}
