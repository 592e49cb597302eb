package dev.avow.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.check.fact.CheckOutcome;
import dev.avow.finding.Finding;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What is told of the pages where people use their rights. */
class RightsPagesTest {

  @Test
  void pageThatNobodySawIsNotPassed() throws IOException {
    CheckOutcome outcome =
        SiteFixture.read("rights-unseen").judge().outcomes().get("rights-channel");

    assertThat(outcome.state()).isEqualTo(CheckOutcome.State.INCOMPLETE);
    assertThat(outcome.reason()).contains("A page for rights was not among the pages seen.");
  }

  @Test
  void eachFaultIsToldAtTheLineThatPromisesOtherwise() throws IOException {
    assertThat(
            SiteFixture.read("rights-channel").judge().outcomes().get("rights-channel").findings())
        .extracting(Finding::problem)
        .contains(
            "'rights.access' leads to /data, which is not there.",
            "'rights.object' leads to /broken, which answers with status 500.",
            "'rights.restrict' leads to /plainly, which comes over http.",
            "'choices.sale' leads to /choices, which lets only those choose who log in.",
            "The notice does not link to /export, for 'rights.portability'.");
  }
}
