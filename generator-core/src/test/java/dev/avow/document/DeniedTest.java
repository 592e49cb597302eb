package dev.avow.document;

import static dev.avow.document.Declared.SHOP;
import static dev.avow.document.Declared.notice;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Rights and choices of which the author says that there are none. */
class DeniedTest {
  @Test
  void rightThatIsNotOfferedIsTold() throws IOException {
    assertThat(notice(SHOP + "rights: {access: /mine, portability: none, restrict: none}\n"))
        .contains(
            "We do not offer the right to receive your information in a form you can take"
                + " elsewhere or restrict how we use your information.")
        .doesNotContain("- Receive", "- Restrict");
  }

  @Test
  void rightsMayAllBeDenied() throws IOException {
    assertThat(notice(SHOP + "rights: {delete: none}\n"))
        .contains("Your rights We do not offer the right to have your information deleted.")
        .doesNotContain("You have these rights");
  }

  @Test
  void whatIsNotKnownIsNotDenied() throws IOException {
    assertThat(notice(SHOP + "rights: {access: /mine, delete: unknown}\n"))
        .doesNotContain("deleted", "do not offer");
  }

  @Test
  void missingAuthorityIsNoRefusalOfOurs() throws IOException {
    assertThat(notice(SHOP + "rights: {complain: none}\n"))
        .contains("There is no authority that takes complaints about how we use information.")
        .doesNotContain("do not offer");
  }

  @Test
  void nobodyNeedsToOptOutOfWhatIsNotDone() throws IOException {
    String none = SHOP + "rights: {opt-out-sale: none}\n";
    assertThat(notice(none + "disclosures: {sells: false, shares-for-ads: false}\n"))
        .contains("You need not opt out of sale or sharing: we do neither.");
    assertThat(notice(none + "disclosures: {sells: false}\n"))
        .contains("We do not offer the right to opt out of sale or sharing.");
  }

  @Test
  void nobodyNeedsToLimitWhatIsLimited() throws IOException {
    assertThat(
            notice(
                SHOP + "rights: {limit-sensitive: none}\ndisclosures: {limits-sensitive: true}\n"))
        .contains("You need not limit the use of sensitive information: we use it only for")
        .doesNotContain("do not offer");
  }

  @Test
  void choiceThatIsNotThereIsTold() throws IOException {
    assertThat(notice(SHOP + "choices: {analytics: none, post: none}\n"))
        .contains("Other choices You cannot opt out of analytics or stop letters.");
  }
}
