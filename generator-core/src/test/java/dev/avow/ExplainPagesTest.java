package dev.avow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.check.Checks;
import dev.avow.check.mail.MailChecks;
import dev.avow.finding.Rule;
import dev.avow.report.Explain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The reference pages of the checks travel in the jar, so that they can be read offline. */
class ExplainPagesTest {

  private static final Path PAGES = Path.of("../docs/checks");

  @Test
  void everyCheckIsExplainedByItsWholePage() throws IOException {
    for (Rule rule : Stream.concat(Checks.RULES.stream(), MailChecks.RULES.stream()).toList()) {
      String page = Files.readString(PAGES.resolve(rule.id() + ".md"));
      assertThat(explain().text(rule.id()).orElseThrow())
          .startsWith(rule.id() + " (")
          .endsWith("\n\n" + page.substring(page.indexOf("\n\n") + 2));
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
    assertThat(explain().text("seed-optout-reply").orElseThrow())
        .contains("\nInstead of it suffices: seed-optout-form\n");
    assertThat(explain().text("seed-collected").orElseThrow()).doesNotContain("Instead of it");
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
