package dev.avow.check.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.site.address.Address;
import dev.avow.site.http.Reason;
import dev.avow.site.http.Unseen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RemediesTest {

  private static final Address PAGE = Address.of("https://shop.example/about");

  @ParameterizedTest
  @EnumSource(Reason.class)
  void everyReasonHasOneWayToSeeThePage(Reason reason) {
    assertThat(Remedies.of(new Unseen(PAGE, reason, "It was not seen.", true)))
        .matches("[A-Z][^.]*( \\w+\\.\\w+)?[^.]*\\.");
  }

  @Test
  void whatIsKnownOfThisPageIsSaidInsteadAndOnce() {
    Unseen slow =
        new Unseen(PAGE, Reason.TIMEOUT, "It did not answer within 30 s. Raise --timeout.", false);

    assertThat(slow.problem()).isEqualTo("It did not answer within 30 s.");
    assertThat(Remedies.of(slow))
        .isEqualTo("Raise --timeout, or list the page under 'site: {unchecked: […]}'.");
  }

  @Test
  void whatHasToBeSeenCannotBeLeftOut() {
    assertThat(Remedies.of(new Unseen(PAGE, Reason.DNS, "No machine is known.", true)))
        .isEqualTo("Correct the name, or enter it in DNS.");
  }

  @Test
  void aSitemapIsNoPageToLeaveOut() {
    assertThat(Remedies.of(new Unseen(PAGE, Reason.SITEMAP, "It was not had.", false)))
        .isEqualTo("Mend the sitemap, or take it out of robots.txt.");
  }
}
