package dev.avow.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.content.Content;
import dev.avow.content.Vocabulary;
import dev.avow.finding.Finding;
import dev.avow.yaml.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowTest {

  @TempDir Path overlay;

  @Test
  void notBindsClosestThenAndThenOr() {
    Condition condition = new When("sale or sharing and not dpo").condition();
    assertThat(condition)
        .isEqualTo(
            new Condition.Or(
                List.of(
                    new Condition.Fact("sale", List.of(), 1),
                    new Condition.And(
                        List.of(
                            new Condition.Fact("sharing", List.of(), 9),
                            new Condition.Not(new Condition.Fact("dpo", List.of(), 25)))))));
    assertThat(condition).hasToString("sale or sharing and not dpo");
  }

  @Test
  void aConditionPrintsWhatItMeans() {
    String text = "law(gdpr, ccpa) and (sale or not (sharing and dpo)) and not sale(ssn)";
    assertThat(new When(text).condition()).hasToString(text);
  }

  @Test
  void aFaultInAConditionIsToldWithItsColumn() throws IOException {
    assertThat(fault("use(email-list", "check(x)"))
        .isEqualTo(
            "'use(email-list' under 'when' breaks off (column 15): ')' is missing. Write ')' there."
                + " [value-wrong]");
    assertThat(fault("sale sharing", "check(x)"))
        .isEqualTo(
            "'sale sharing' under 'when' cannot be read at 'sharing' (column 6): 'and' or 'or' is missing. Write"
                + " 'and' or 'or' there, or take it out. [value-wrong]");
    assertThat(fault("sael", "check(x)"))
        .isEqualTo(
            "'sael' under 'when' names the fact 'sael' (column 1), which there is not. Did you mean 'sale'?"
                + " [value-wrong]");
    assertThat(fault("use", "check(x)"))
        .isEqualTo(
            "'use' under 'when' breaks off (column 4): 'use' asks about something. Write it in brackets:"
                + " 'use(…)'. [value-wrong]");
    assertThat(fault("use(email-lst)", "check(x)"))
        .isEqualTo(
            "'email-lst' (column 1) is nothing 'use' can be asked about. Did you mean"
                + " 'email-list'? [requirement-word]");
    assertThat(fault("sale && sharing", "check(x)"))
        .isEqualTo(
            "'sale && sharing' under 'when' has a '&' at column 6. Use words, 'and', 'or', 'not' and brackets."
                + " [value-wrong]");
    assertThat(fault("or sale", "check(x)"))
        .isEqualTo(
            "'or sale' under 'when' cannot be read at 'or' (column 1): nothing stands before it. Write what it"
                + " joins. [value-wrong]");
  }

  @Test
  void deepBracketsAreRefusedBeforeTheStackIs() throws IOException {
    assertThat(fault("(".repeat(900) + "sale" + ")".repeat(900), "check(x)"))
        .endsWith("more than 20 levels. Make it flatter. [value-wrong]");
    assertThat(fault("not ".repeat(400) + "sale", "check(x)"))
        .endsWith("more than 20 levels. Make it flatter. [value-wrong]");
    assertThat(fault("sale or ".repeat(600) + "sale", "check(x)"))
        .endsWith("is longer than 2000 characters. Make two rows of it. [value-wrong]");
  }

  @Test
  void aPathOfAProofIsHeldToTheFormat() throws IOException {
    assertThat(fault("always", "present(safeguards.screen-lock.aftr)"))
        .isEqualTo(
            "'present(safeguards.screen-lock.aftr)' under 'proof' names the key 'aftr', which there is not. Did"
                + " you mean 'after'? [value-wrong]");
    assertThat(fault("always", "present(notice.owner.name)"))
        .isEqualTo(
            "'present(notice.owner.name)' under 'proof' goes on with 'name' where nothing stands below. Cut the"
                + " path. [value-wrong]");
    assertThat(fault("always", "not check(x)"))
        .isEqualTo(
            "'not check(x)' under 'proof' denies 'check(x)': no proof shows that something is not there. Use"
                + " 'never(…)'. [value-wrong]");
    assertThat(fault("always", "chekc(x)"))
        .isEqualTo(
            "'chekc(x)' under 'proof' names the kind of proof 'chekc' (column 1), which there is not. Did you"
                + " mean 'check'? [value-wrong]");
    assertThat(fault("always", "either(mailings.*.opt-out.reply, site.notice)"))
        .endsWith(
            "no other key of the same item follows. Write it with a dot: either(a.*.b, .c)."
                + " [value-wrong]");
  }

  @Test
  void theKindOfDataOfACheckIsAWord() throws IOException {
    assertThat(fault("always", "check(form-https, of: emial) and check(form-get, of: card)"))
        .isEqualTo(
            "'emial' after 'of:' is no kind of data. Did you mean 'email'? [requirement-word]");
  }

  @Test
  void onlyWhatCanBeVouchedForIsAttested() throws IOException {
    assertThat(fault("always", "attested(notice)"))
        .startsWith(
            "'attested(notice)' under 'proof' names the key 'attested', which there is not.");
    assertThat(fault("always", "current(staff.enforcement)"))
        .startsWith(
            "'current(staff.enforcement)' under 'proof' names the key 'every', which there is not.");
  }

  @Test
  void thePageOnRowsNamesEveryFactAndEveryKindOfProof() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "requirements.md"));
    for (String fact : FactBook.names()) {
      assertThat(page).containsPattern("`" + fact + "[`(]");
    }
    for (String kind : ProofText.KINDS) {
      assertThat(page).contains("`" + kind + "(");
    }
  }

  @Test
  void aProofPrintsWhatItMeans() {
    String text =
        "present(safeguards.screen-lock.after, safeguards.screen-lock.password = true)"
            + " and (document(notice) or check(form-https, of: ssn))"
            + " and covered(data.*[is = ssn|credit-card], by: staff.roles.*.sees)"
            + " and either(mailings.*[not class = transactional].opt-out.reply,"
            + " mailings.*[not class = transactional].opt-out.form)";
    assertThat(new ProofText(text).proof()).hasToString(text);
  }

  @Test
  void theOrganizationAddsRowsInItsOwnFile() throws IOException {
    Files.createDirectories(overlay.resolve("requirements"));
    Files.writeString(
        overlay.resolve("requirements/ours.yaml"),
        pack("our-officer", "always", "present(organization.officer)")
            + pack("seed-used", "always", "document(notice)")
                .substring("requirements:\n".length()));
    Reading<List<Requirement>> rows =
        Requirements.load(
            Content.over(overlay),
            Vocabulary.shipped(),
            Fixture.file(Fixture.bookshop()).declaration());
    assertThat(rows.value().orElseThrow()).hasSize(41);
    assertThat(rows.value().orElseThrow().get(40).law()).isEqualTo("own");
    assertThat(rows.findings())
        .extracting(finding -> finding.problem() + " " + finding.remedy())
        .containsExactly(
            "'seed-used' is the id of another requirement. Give this one an id of its own.");
  }

  private String fault(String when, String proof) throws IOException {
    Files.createDirectories(overlay.resolve("requirements"));
    Files.writeString(overlay.resolve("requirements/own.yaml"), pack("own-row", when, proof));
    List<Finding> findings =
        Requirements.read(
                Content.over(overlay).open("requirements/own.yaml"),
                Vocabulary.shipped(),
                Laws.read(Content.shipped()))
            .findings();
    assertThat(findings).hasSize(1);
    Finding finding = findings.get(0);
    return finding.problem() + " " + finding.remedy() + " [" + finding.rule().id() + "]";
  }

  private static String pack(String id, String when, String proof) {
    return "requirements:\n  "
        + id
        + ":\n    says: it is so\n    when: \""
        + when
        + "\"\n    proof: \""
        + proof
        + "\"\n    severity: must\n    verified: text\n    question: Is it?\n    remedy: Do it.\n";
  }
}
