package dev.avow.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.declaration.DeclarationFile;
import dev.avow.declaration.contradiction.Contradictions;
import dev.avow.finding.Finding;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a declaration says against itself is accepted where it stands, by the path of its key. */
class WaivedKeysTest {
  private static final String SHOP =
      """
      avow: 1
      organization: {name: Bob's Books}
      data:
        email: {from: you, keep: {for: P1Y}}
        phone: {from: you, keep: {as-long-as: it is needed}}
        reviews: {is: public-posts, from: you, keep: {forever: true}}
      uses:
        orders: {purpose: fulfill-order, data: [email, phone, reviews]}
      waivers: {of: retention-vague, where: %s, because: we look into it, until: 2026-12-24}
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "data.phone",
        "data.phone.keep",
        "data.phone.keep.as-long-as",
        "data.ph*",
        "data.*.keep.as-long-as"
      })
  void keyOrOneAboveItIsAccepted(String where) {
    Waivers sorted = sorted(where);
    assertThat(sorted.waived()).singleElement().asString().contains("it is needed");
    assertThat(sorted.open()).singleElement().asString().contains("for ever");
    assertThat(sorted.about()).isEmpty();
  }

  @Test
  void keyAboveAllOfThemAcceptsAll() {
    assertThat(sorted("data").waived()).hasSize(2);
    assertThat(sorted("data.*").waived()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"data.email", "data.pho", "data.phone.keep.until", "/data/phone"})
  void otherPlaceAcceptsNothing(String where) {
    assertThat(sorted(where).waived()).isEmpty();
    assertThat(sorted(where).open()).hasSize(2);
  }

  @Test
  void waiverAtAnotherKeyIsToldWhereItWasFound() {
    assertThat(sorted("data.email").about())
        .singleElement()
        .asString()
        .endsWith(
            "The waiver of 'retention-vague' accepts nothing that was found. Write 'where:"
                + " data.phone.keep.as-long-as' or 'where: data.reviews.keep.forever', or take it"
                + " out. [waiver-unused]");
  }

  @Test
  void requirementIsAcceptedWhereAllItsPlacesAre() {
    String uses =
        """
        avow: 1
        organization: {name: Bob's Books}
        data: {email: {from: you}}
        uses:
          orders: {purpose: fulfill-order, data: email, profiling: true}
          offers: {purpose: build-profile, data: email, profiling: true}
        waivers: {of: seed-profile-match, where: %s, because: we look into it, until: 2026-12-24}
        """;
    assertThat(profiles(uses.formatted("uses.orders")).waived()).isEmpty();
    assertThat(profiles(uses.formatted("uses")).waived())
        .singleElement()
        .asString()
        .contains("[seed-profile-match]");
  }

  private static Waivers profiles(String yaml) {
    Ledger ledger = Fixture.ledger(yaml, Evidence.NONE);
    return sorted(Fixture.file(yaml), LedgerFindings.of(ledger), ledger);
  }

  private static Waivers sorted(String where) {
    DeclarationFile file = Fixture.file(SHOP.formatted(where));
    List<Finding> findings =
        Contradictions.find(file, Fixture.TODAY).stream()
            .filter(finding -> finding.rule().id().equals("retention-vague"))
            .toList();
    return sorted(file, findings, new Ledger(Fixture.TODAY, List.of()));
  }

  private static Waivers sorted(DeclarationFile file, List<Finding> findings, Ledger ledger) {
    return Waivers.apply(
        file.declaration(), Fixture.TODAY, findings, ledger, id -> true, Set.of("retention-vague"));
  }
}
