package dev.avow.document;

import static dev.avow.document.Declared.SHOP;
import static dev.avow.document.Declared.notice;
import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.content.Content;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Who speaks in a notice, and as what. */
class WhoWeAreTest {
  @Test
  void personIsNotRegistered() throws IOException {
    String dentist =
        SHOP.replace("{name: Shop,", "{name: Smiles, legal-name: Dr. Lena Vogt, kind: %s,");
    assertThat(notice(dentist.formatted("individual")))
        .contains("In this notice, “we” means Smiles, that is, Dr. Lena Vogt.");
    assertThat(notice(dentist.formatted("company")))
        .contains("In this notice, “we” means Smiles, registered as Dr. Lena Vogt.");
  }

  @Test
  void controllerIsAWordOfTheLawsThatHaveIt() throws IOException {
    assertThat(notice(SHOP + "laws: gdpr\n"))
        .contains("We are the controller of the information this notice describes: we are");
    assertThat(notice(SHOP + "laws: ccpa\n"))
        .contains("We are responsible for the information this notice describes.");
  }

  @Test
  void childrenAreThoseWhoseDataAreCollectedWhoeverGivesThem() throws IOException {
    assertThat(notice(SHOP + "audience: {children: {knowingly-collected: true}}\n"))
        .contains("We collect information about children who we know are under 13.");
    assertThat(notice(SHOP + "audience: {children: {knowingly-collected: false}}\n"))
        .contains("We do not knowingly collect information about children under 13.");
  }

  @Test
  void choiceMayHoldLonger() throws IOException {
    assertThat(notice(SHOP + "choices: {analytics: {at: /choose, lasts: P1Y}}\n"))
        .contains("Your choice holds for at least one year.");
  }

  @Test
  void leavingListsIsToldByWhoeverHasThem() throws IOException {
    DocumentSet documents =
        Declared.documents(
            Declared.of(SHOP + "mailings: {news: {opt-out: {form: /off}}}\n"), Content.shipped());
    assertThat(Declared.text(documents, "opt-out.txt"))
        .contains("On this page Shop tells you how to leave its e-mail lists.");
  }
}
