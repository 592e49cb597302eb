package dev.avow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a legal team records, and hears of when it is no longer so. */
class ApprovalTest {

  @TempDir Path temp;
  private Path declaration;

  @BeforeEach
  void passing() throws IOException {
    declaration =
        Files.copy(
            Example.named("first-notice").folder().resolve("privacy.yaml"),
            temp.resolve("privacy.yaml"));
  }

  @Test
  void aTextWithoutOpenPointsIsApproved() throws IOException {
    Outcome approved = approve();
    assertThat(approved.exit()).isEqualTo(Exit.PASSED);
    assertThat(lock()).content().contains("by: \"A. Counsel\"");
    assertThat(told(validate(), "approval-stale")).isEmpty();
  }

  @Test
  void aDraftIsRefusedWithWhatIsOpen() throws IOException {
    edit("effective: 2026-12-01", "effective: unknown");
    Outcome refused = approve();
    assertThat(refused.exit()).isEqualTo(Exit.FINDINGS);
    assertThat(told(refused, "approval-draft"))
        .containsExactly(
            declaration
                + ": error: 1 point is still open, so the texts are a draft, and nothing was"
                + " approved. Settle what is told here, or waive it for a time with a reason under"
                + " 'waivers:'; then approve again. [approval-draft]");
    assertThat(told(refused, "seed-policy-defined")).hasSize(1);
    assertThat(lock()).doesNotExist();
  }

  @Test
  void whatIsWaivedHoldsNoApprovalBack() throws IOException {
    edit("rights: {correct: {email: hello@tidewaterchoir.example}}\n", "");
    assertThat(approve().exit()).isEqualTo(Exit.FINDINGS);
    Files.writeString(
        declaration,
        Files.readString(declaration)
            + """
            waivers:
            - {of: seed-correct, because: it is being built, until: 2027-03-01}
            - {of: seed-integrity, because: the same, until: 2027-03-01}
            """);
    Outcome approved = approve();
    assertThat(told(approved, "approval-draft")).isEmpty();
    assertThat(lock()).exists();
  }

  @Test
  void whatElseTheLockFileTellsStays() throws IOException {
    String inventories =
        """
        inventories:
        - site: "https://tidewaterchoir.example"
          shown-by: "server"
          by: "A. Person"
          'on': "2026-12-01"
          hosts:
          - "pixel.example"
        """;
    Files.writeString(lock(), "lock: \"1\"\n" + inventories);
    assertThat(approve().exit()).isEqualTo(Exit.PASSED);
    assertThat(Files.readString(lock())).contains("A. Counsel").endsWith(inventories);
  }

  @Test
  void aTextThatHasChangedIsApprovedAnew() throws IOException {
    approve();
    edit("name: Tidewater Choir", "name: Tidewater Chamber Choir");
    assertThat(told(validate(), "approval-stale"))
        .isNotEmpty()
        .allMatch(told -> told.contains("'A. Counsel' approved "));
    assertThat(told(validate(), "effective-not-raised")).isNotEmpty();
    assertThat(approve().exit()).as("the day was not raised").isEqualTo(Exit.FINDINGS);

    edit("effective: 2026-12-01", "effective: 2026-12-02");
    assertThat(approve().exit()).isEqualTo(Exit.PASSED);
    assertThat(told(validate(), "approval-stale")).isEmpty();
  }

  @Test
  void aFooterIsApprovedLikeAPageButBearsNoDay() throws IOException {
    approve();
    assertThat(lock()).content().contains("- document: \"email-footer-letter\"");
    Path clauses = Files.createDirectories(temp.resolve("texts/en/clauses"));
    Files.writeString(
        clauses.resolve("footer-sender.md.ftl"),
        "${organization.name}<#if organization.address>, ${organization.address}</#if>\n");
    Outcome validated =
        Avow.validate(new Request(declaration, Optional.of(temp.resolve("texts")), Example.DAY));
    assertThat(told(validated, "approval-stale"))
        .containsExactly(
            lock()
                + ": error: 'A. Counsel' approved 'email-footer-letter' (en) on 2026-12-01, and"
                + " its text has changed since. Have it read as it is now; 'approve' records that"
                + " it was. [approval-stale]");
    assertThat(told(validated, "effective-not-raised")).isEmpty();
  }

  @Test
  void aLockFileOfBeforeAsksForNoFooter() throws IOException {
    approve();
    String lock = Files.readString(lock());
    int footer = lock.indexOf("- document: \"email-footer-letter\"");
    Files.writeString(
        lock(), lock.substring(0, footer) + lock.substring(lock.indexOf("- document", footer + 1)));
    assertThat(told(validate(), "approval-stale")).isEmpty();
  }

  @Test
  void validateHearsOfATextThatLacksALanguage() throws IOException {
    edit("version: \"1\"", "version: \"1\", languages: [en, de]");
    assertThat(told(validate(), "text-other-language"))
        .anyMatch(
            told ->
                told.contains(
                    "'uses.letter.label' has no words in the language 'de'. Write one text for each"
                        + " language: {en: \"the concert letter\", de: …}."))
        .anyMatch(told -> told.contains("'safeguards.tls.claim'"))
        .noneMatch(told -> told.contains("'staff.roles.secretary.because'"))
        .noneMatch(told -> told.contains("'organization.address'"));
  }

  private Outcome approve() throws IOException {
    return Avow.approve(request(), "A. Counsel");
  }

  private Outcome validate() throws IOException {
    return Avow.validate(request());
  }

  private Request request() {
    return new Request(declaration, Example.DAY);
  }

  private Path lock() {
    return temp.resolve("privacy.lock.yaml");
  }

  private void edit(String text, String other) throws IOException {
    assertThat(declaration).content().contains(text);
    Files.writeString(declaration, Files.readString(declaration).replace(text, other));
  }

  private static List<String> told(Outcome outcome, String rule) {
    return outcome.report().findings().stream()
        .filter(finding -> finding.rule().id().equals(rule))
        .map(Object::toString)
        .toList();
  }
}
