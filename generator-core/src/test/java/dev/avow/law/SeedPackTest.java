package dev.avow.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.content.Content;
import dev.avow.content.Vocabulary;
import dev.avow.yaml.Reading;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeedPackTest {

  @Test
  void theArticlesFortyRowsAreReadWithoutAFault() throws IOException {
    Reading<List<Requirement>> rows =
        Requirements.read(
            Content.shipped().open("requirements/seed.yaml"),
            Vocabulary.shipped(),
            Laws.read(Content.shipped()));
    assertThat(rows.findings()).isEmpty();
    assertThat(rows.value().orElseThrow()).hasSize(40);
    assertThat(rows.value().orElseThrow()).allMatch(row -> row.law().equals("seed"));
  }

  @Test
  void theTableOfLawsAndTheirWordsAreInStep() throws IOException {
    assertThat(Laws.read(Content.shipped()).all())
        .extracting(Law::id)
        .containsExactlyElementsOf(Vocabulary.shipped().of("laws"));
  }

  @Test
  void everyRowThatDependsOnTheKindOfListAsksForIt() {
    assertThat(Fixture.rows())
        .filteredOn(row -> row.when().toString().equals("use(email-list)"))
        .isNotEmpty()
        .allMatch(row -> row.question().contains("'class: marketing'"));
  }

  @Test
  void everyRowThatRestsOnAPersonsWordNeedsANameAndADay() {
    assertThat(Fixture.rows())
        .filteredOn(row -> row.proof().toString().contains("attested"))
        .extracting(Requirement::id)
        .containsExactly(
            "seed-optout-anytime",
            "seed-optout-simple",
            "seed-internal-policy",
            "seed-internal-enforced",
            "seed-trusted-staff",
            "seed-screensaver",
            "seed-secure-servers",
            "seed-locked-room",
            "seed-badge",
            "seed-room-password",
            "seed-registration-link",
            "seed-integrity",
            "seed-seal");
  }

  /** What a program cannot wholly see is not met by what it saw, whichever way it was shown. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "seed-optout-anytime",
        "seed-optout-simple",
        "seed-registration-link",
        "seed-seal"
      })
  void aRowThatAPersonMustJudgeHasNoWayAroundAPerson(String id) {
    Requirement row =
        Fixture.rows().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    assertThat(row.proof()).isInstanceOf(Proof.All.class);
    List<Proof> needed = ((Proof.All) row.proof()).parts();
    assertThat(needed.get(needed.size() - 1)).isInstanceOf(Proof.Attested.class);
  }
}
