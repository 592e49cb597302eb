package dev.avow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.check.Checks;
import dev.avow.check.mail.MailChecks;
import dev.avow.content.Vocabulary;
import dev.avow.declaration.contradiction.Contradictions;
import dev.avow.finding.Rule;
import dev.avow.report.Explain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The reference pages of the checks travel in the jar, so that they can be read offline. */
class ExplainPagesTest {

  private static final Path PAGES = Path.of("../docs/checks");

  @Test
  void everyCheckIsExplainedByWhatItsPageAdds() throws IOException {
    Explain explain = explain();
    for (Rule rule : Stream.concat(Checks.RULES.stream(), MailChecks.RULES.stream()).toList()) {
      String told = explain.text(rule.id()).orElseThrow();
      assertThat(told).startsWith(rule.id() + " (").contains("\n\nTo mend it: ");
      String[] page = Files.readString(PAGES.resolve(rule.id() + ".md")).strip().split("\n\n+");
      Stream.of(page)
          .skip(2) // the id and the statement
          .filter(paragraph -> !paragraph.startsWith("**Source:**"))
          .forEach(
              paragraph ->
                  assertThat(told)
                      .contains(
                          "\n\n" + paragraph.replace("**", "").replaceFirst("(?s)\\[.*", "")));
    }
  }

  @Test
  void ruleWithoutPageIsExplainedByItsStatement() throws IOException {
    assertThat(explain().text("declaration-missing"))
        .contains(
            "declaration-missing (error)\nHolds when all is well: there is a declaration to"
                + " read.\n");
  }

  @Test
  void everyContradictionIsExplainedWithAnExample() throws IOException {
    Explain explain = explain();
    for (Rule rule : Contradictions.RULES) {
      assertThat(explain.text(rule.id()).orElseThrow())
          .startsWith(rule.id() + " (")
          .containsOnlyOnce("\nSuch as: ")
          .contains("\nTo mend it: correct whichever ")
          .contains("\nAn example:\n  avow: 1\n")
          .contains(" # <- here\n")
          .doesNotContain("expect:", "```");
    }
    assertThat(explain.text("processor-buys").orElseThrow())
        .contains("\nSuch as: 'counter' works for you alone as a 'processor', and pays for");
  }

  @Test
  void requirementIsExplainedInWords() throws IOException {
    assertThat(explain().text("seed-ssl-card").orElseThrow())
        .contains(
            "\nMet when: the check 'form-https' of the site passes for forms that ask for"
                + " 'credit-card'; and the check 'mixed-active' of the site passes; and the check"
                + " 'form-get' of the site passes for forms that ask"
                + " for 'credit-card'.\n",
            "\nAs the row writes it: check(form-https, of: credit-card) and");
    assertThat(explain().text("seed-badge").orElseThrow())
        .contains(
            "Met when: either the declaration says 'safeguards.server-room.badge = true', or the"
                + " declaration says 'safeguards.server-room.provider' and"
                + " 'safeguards.server-room.evidence'; and a named person vouches for"
                + " 'safeguards.server-room', and that still holds.\n");
    assertThat(explain().text("seed-identity-theft").orElseThrow())
        .contains(
            "or the declaration nowhere says 'data.*[is = ssn|credit-card].keep.for' or"
                + " 'data.*[is = ssn|credit-card].keep.until' or");
    assertThat(explain().text("seed-optout-reply").orElseThrow())
        .contains("\nInstead of it suffices: seed-optout-form\n");
    assertThat(explain().text("seed-collected").orElseThrow()).doesNotContain("Instead of it");
  }

  @Test
  void aLawWithoutRequirementsIsExplainedByTheRowThatSaysSo() throws IOException {
    assertThat(explain().text("gdpr-rows").orElseThrow())
        .startsWith("gdpr-rows (error, gdpr)\n")
        .contains("\nMet when: requirements of 'gdpr' are at hand.\n");
  }

  @Test
  void aLawIsExplainedByWhomItReachesAndSinceWhen() throws IOException {
    assertThat(explain().text("can-spam").orElseThrow())
        .isEqualTo(
            "can-spam (a word of the list 'laws')\n"
                + "Called: CAN-SPAM Act\n"
                + "Reaches: Commercial e-mail to people in the United States.\n"
                + "In force from: 2004-01-01\n"
                + "Its requirements: none are at hand yet; see can-spam-rows\n"
                + "Also understood: canspam, email\n");
    assertThat(explain().text("seed").orElseThrow())
        .contains("\nIts requirements: seed-policy-defined, seed-policy-posted, ")
        .doesNotContain("In force from");
  }

  @Test
  void aWordIsExplainedByItsTreeAndItsCounterparts() throws IOException {
    assertThat(explain().text("health").orElseThrow())
        .isEqualTo(
            "health (a word of the list 'data')\n"
                + "Stands under: special\n"
                + "Words below it: disability\n"
                + "Also understood: pd:MedicalHealth, user.health_and_medical\n"
                + "Known about it: tls-required, gdpr-art9, ca-sensitive, us-breach-trigger,"
                + " sensitive\n"
                + "In the W3C Data Privacy Vocabulary: https://w3id.org/dpv/pd#MedicalHealth\n"
                + "In fideslang: user.health_and_medical\n"
                + "In Cal. Civ. Code 1798.140(v)(1): B, L\n");
    assertThat(explain().text("signature").orElseThrow())
        .contains(
            "\nIn the W3C Data Privacy Vocabulary: https://w3id.org/dpv/pd#Identifying, which is"
                + " wider\n");
    assertThat(explain().text("photo").orElseThrow()).contains("#Picture, which is close to it\n");
    assertThat(explain().text("explicit-consent").orElseThrow()).contains("\nOf the kind: ");
    assertThat(explain().text("email-marketing").orElseThrow())
        .contains("\nKnown about it: marketing\n");
  }

  /** 'email' is what people write for the CAN-SPAM Act, and a kind of data. */
  @Test
  void whatIsNoWordItselfIsExplainedByTheWordItStandsFor() throws IOException {
    assertThat(explain().text("california").orElseThrow()).startsWith("ccpa (");
    assertThat(explain().text("virginia").orElseThrow()).startsWith("us-va (");
    assertThat(explain().text("email").orElseThrow())
        .startsWith("email (a word of the list 'data')\n")
        .doesNotContain("can-spam");
    assertThat(explain().question("helth")).isEqualTo("Did you mean 'health'?");
  }

  /** Whoever explains an id is told of the finding alone, so no word may be hidden by one. */
  @Test
  void noWordIsTheIdOfARuleOrARequirement() throws IOException {
    Explain explain = explain();
    List<String> ids = new ArrayList<>();
    explain.rules().forEach(rule -> ids.add(rule.id()));
    explain.requirements().forEach(row -> ids.add(row.id()));
    for (String list : Vocabulary.LISTS) {
      assertThat(ids).doesNotContainAnyElementsOf(Vocabulary.shipped().of(list));
    }
  }

  @Test
  void aRequirementNamesTheOthersOnTheSameMatter() throws IOException {
    assertThat(explain().text("seed-internal-policy").orElseThrow())
        .endsWith("\nOn the same matter: seed-internal-enforced\n");
    assertThat(explain().text("seed-screensaver").orElseThrow()).doesNotContain("same matter");
    assertThat(explain().text("gdpr-rows").orElseThrow()).doesNotContain("same matter");
  }

  @Test
  void whatThePageRepeatsIsToldOnceAndWithoutMarks() throws IOException {
    String coverage = explain().text("coverage").orElseThrow();
    assertThat(coverage)
        .startsWith(
            "coverage (warning)\nHolds when all is well: all of the site could be seen.\n\n"
                + "Everything that could")
        .contains("\n\nTo mend it: ", " can be shown by a browser with `--browser`")
        .doesNotContain("Holds when all of", "Source:", "**", "](");
    assertThat(explain().text("form-https").orElseThrow())
        .containsOnlyOnce("GDPR Art. 32(1)(a); PCI DSS 4.2.1; CWE-319");
  }

  @Test
  void idThatLeadsElsewhereOpensNothing() throws IOException {
    assertThat(explain().text("../documents")).isEmpty();
    assertThat(explain().text("")).isEmpty();
  }

  private static Explain explain() throws IOException {
    return Avow.explain(
        new Request(Path.of("privacy.yaml"), Optional.empty(), LocalDate.of(2026, 12, 1)));
  }
}
