package dev.avow.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.avow.check.fact.CheckOutcome;
import dev.avow.finding.Finding;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What is told of the pages where people leave mailing lists. */
class OptOutPageTest {

  /** The silence of a server is no fault of the page. */
  @Test
  void anOptOutPageThatDidNotAnswerIsNotJudged() throws IOException {
    SiteFixture fixture = SiteFixture.read("opt-out-page");
    CheckOutcome outcome = fixture.judge().outcomes().get("opt-out-page");

    assertThat(outcome.reason()).isNotEmpty();
    assertThat(outcome.findings())
        .extracting(Finding::problem)
        .contains(
            "The opt-out page of 'gone' could not be opened.",
            "The opt-out page of 'linked' has no form, and sends people to a login.",
            "The opt-out page of 'said' says that one has to log in.",
            "The opt-out page of 'scripted' leads to a login.",
            "The opt-out page of 'plainly' comes over http.",
            "The opt-out page of 'broken' could not be opened.",
            "The opt-out page of 'locked' asks for a password.",
            "The opt-out page of 'searched' has no form.")
        .noneMatch(problem -> problem.contains("'silent'") || problem.contains("'drawn'"));
  }

  @Test
  void eachFaultHasItsOwnRemedy() throws IOException {
    assertThat(SiteFixture.read("opt-out-page").judge().outcomes().get("opt-out-page").findings())
        .extracting(finding -> finding.problem().substring("The ".length()), Finding::remedy)
        .contains(
            tuple("opt-out page of 'plainly' comes over http.", "Serve it over https."),
            tuple(
                "opt-out page of 'locked' asks for a password.",
                "Let people leave with their e-mail address alone, without a login."),
            tuple(
                "opt-out page of 'carried' sends its form to a login.",
                "Let people leave with their e-mail address alone, without a login."),
            tuple(
                "opt-out page of 'newsletter' asks for a phone number.",
                "Ask for the e-mail address, and at most what people want to keep."),
            tuple(
                "opt-out page of 'motive' lets nobody leave without a reason, in the field"
                    + " 'motivo'.",
                "Let people leave that field empty."),
            tuple(
                "opt-out page of 'searched' has no form.",
                "Put one there that asks for the e-mail address."));
  }
}
