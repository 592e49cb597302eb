package dev.avow.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.Inventory.Kind;
import dev.avow.finding.Finding;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What a site has, and whether somebody accepted it. */
class InventoryTest {

  @Test
  void everyThingIsListedOnceByItsName() throws IOException {
    var inventory = SiteFixture.read("site-unchanged").judge().inventory();
    assertThat(inventory.lines(Kind.HOST))
        .containsExactly(
            "from-file.example",
            "in-script.example",
            "js.pay.example",
            "late.example",
            "new-in-script.example");
    assertThat(inventory.lines(Kind.COOKIE)).containsExactly("cart_*", "late", "session", "vis_*");
    assertThat(inventory.lines(Kind.FIELD))
        .containsExactly(
            "date-of-birth: 'dob' on /join",
            "email: 'email' on /",
            "password: 'number' on /join",
            "phone: a field without a name on /");
    assertThat(inventory.lines(Kind.MEASUREMENT))
        .containsExactly(
            "Google Analytics G-ABCDEF12",
            "Google Analytics G-SECOND34",
            "Meta Pixel 123456789012345");
  }

  @Test
  void theBrowserOfTheRunShowsTheSiteAndFilesOfEvidenceDoNot() throws IOException {
    SiteFixture fixture = SiteFixture.read("site-unchanged");
    assertThat(fixture.judge().inventory().lines(Kind.COOKIE)).doesNotContain("recorded");
    SiteResult rendered = fixture.rendered().judge();
    assertThat(rendered.inventory().lines(Kind.COOKIE)).contains("recorded");
    assertThat(rendered.outcomes().get("site-unchanged").findings())
        .extracting(Finding::problem)
        .contains(
            "The host 'shop.example' sets the cookie 'recorded', which the inventory that"
                + " A. Person accepted on 2026-11-01 does not list.");
  }

  @Test
  void nobodyIsAskedAboutASiteThatNobodyAccepted() throws IOException {
    assertThat(SiteFixture.read("form-get").judge().outcomes().get("site-unchanged"))
        .isEqualTo(CheckOutcome.notAsked("No lock file was read."));
  }
}
