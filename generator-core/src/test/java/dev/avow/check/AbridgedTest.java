package dev.avow.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.check.fact.CheckOutcome;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AbridgedTest {

  private static final Rule RULE = Rule.error("form-https", "forms are sent encrypted");

  @Test
  void aPageWithMoreThanAnybodyReadsIsCutAndTheRestIsCounted() {
    CheckOutcome found = CheckOutcome.of(findings("https://shop.example/", 50_000));
    CheckOutcome abridged = Abridged.of(found);
    assertThat(abridged.state()).isEqualTo(CheckOutcome.State.FINDINGS);
    assertThat(abridged.findings()).hasSize(201);
    assertThat(abridged.findings())
        .filteredOn(finding -> finding.where().line() == 0)
        .extracting(Finding::toString)
        .containsExactly(
            "https://shop.example/: error: The page has 49800 more findings like those listed."
                + " Mend those that are listed first, and check again. [form-https]");
  }

  @Test
  void manyPagesWithAFewEachStayAsTheyAre() {
    List<Finding> all = new ArrayList<>();
    for (int page = 0; page < 9; page++) {
      all.addAll(findings("https://shop.example/" + page, 200));
    }
    CheckOutcome found = CheckOutcome.of(all);
    assertThat(Abridged.of(found)).isEqualTo(found);
  }

  private static List<Finding> findings(String page, int count) {
    List<Finding> findings = new ArrayList<>();
    for (int line = 1; line <= count; line++) {
      Location where = Location.onPage(page, "form", line, 1);
      findings.add(new Finding(RULE, where, "The form is sent in the clear.", "Use https."));
    }
    return findings;
  }
}
