package dev.avow.document;

import static dev.avow.document.Declared.SHOP;
import static dev.avow.document.Declared.notice;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "None" is an answer, and is told where readers should know. */
class NoneTest {

  /** To a yes or no it is a no, told in the same words. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "disclosures: {sells: %s}|We do not sell personal information, neither for money",
        "disclosures: {business-transfer: %s}|Your information does not go with it.",
        "disclosures: {aggregate: %s}|We do not share information in totals.",
        "disclosures: {aggregate: {shares: %s}}|We do not share information in totals.",
        "links: %s|Our site has no links to sites of others.",
        "incidents: {tells-you: %s}|we do not tell you.",
        "audience: {children: {directed: %s}}|Our site is not directed at children."
      })
  void answersAYesOrNo(String line, String sentence) throws IOException {
    String none = notice(SHOP + line.formatted("none") + "\n");
    assertThat(none).containsOnlyOnce(sentence);
    assertThat(notice(SHOP + line.formatted("false") + "\n")).isEqualTo(none);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "profiling|We do not build a profile of you for this use.",
        "automated-decision|For this use, we make no decision about you by automated means alone.",
        "ai-training|We do not use this information to train artificial intelligence.",
        "combines|We do not combine this information with information from elsewhere."
      })
  void answersForAUse(String key, String sentence) throws IOException {
    assertThat(notice(SHOP.replace("data: email}", "data: email, " + key + ": none}")))
        .containsOnlyOnce(sentence);
  }

  @Test
  void answersHowRequestsAreHandled() throws IOException {
    assertThat(notice(SHOP + "requests: {verify: none, agent: none, extension: none}\n"))
        .contains("How we make sure it is you: We do not ask for proof.")
        .contains("Asking for somebody else: Nobody else can ask for you.")
        .contains("If we need longer: We do not take longer.");
    assertThat(notice(SHOP + "requests: {appeal: none}\n"))
        .contains("How we handle requests If we refuse You cannot appeal to us.");
  }
}
