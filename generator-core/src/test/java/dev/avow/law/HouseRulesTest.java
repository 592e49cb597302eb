package dev.avow.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.declaration.DeclarationFile;
import dev.avow.finding.Finding;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

  private static final String SHOP =
      """
      avow: 1
      organization: {name: Bob's Books}
      data:
        card: {is: credit-card, from: you}
        club-number: {from: you}
        email: {from: you}
      uses:
        letters: {purpose: birthday-letters, data: [email, club-number]}
        orders: {purpose: fulfill-order, data: [card, email]}
      parties:
        broker: {name: Broker, role: buyer, country: KP}
        stripe: {name: Stripe, role: processor, country: US, receives: [card]}
      vocabulary:
        data: {club-number: {parent: customer-number, label: club number}}
        purposes: {birthday-letters: {parent: email-marketing, label: birthday letters}}
      """;

  @Test
  void aRuleOnAParentCatchesTheOrganizationsOwnWords() {
    assertThat(findings("rules: {no-ids: {never: [identity], for: [email-marketing]}}"))
        .containsExactly(
            "privacy.yaml:8:54: error: 'uses.letters' is for 'birthday-letters' and uses"
                + " 'club-number', which the rule 'no-ids' forbids. Take it out here, or change"
                + " 'rules.no-ids'. [house-rule]");
  }

  @Test
  void aPartyOfTheRoleThatMayReceiveAnythingBreaksTheRule() {
    assertThat(findings("rules: {nothing-sold: {never: [contact], to: [buyer]}}"))
        .containsExactly(
            "privacy.yaml:11:3: error: 'parties.broker' is a 'buyer', and nothing says which data"
                + " it receives, which the rule 'nothing-sold' forbids. Take it out here, or change"
                + " 'rules.nothing-sold'. [house-rule]");
  }

  @Test
  void aCountryIsKeptOut() {
    assertThat(findings("rules: {at-home: {never: [financial], countries: [US]}}"))
        .containsExactly(
            "privacy.yaml:12:67: error: 'parties.stripe' is in 'US' and receives 'card', which the"
                + " rule 'at-home' forbids. Take it out here, or change 'rules.at-home'."
                + " [house-rule]");
  }

  @Test
  void dataThatAreNeverCollectedAreNotDeclared() {
    assertThat(findings("rules: {no-cards: {never: [payment-details]}}"))
        .containsExactly(
            "privacy.yaml:4:3: error: 'card' is collected, which the rule 'no-cards' forbids. Take"
                + " it out here, or change 'rules.no-cards'. [house-rule]");
  }

  @Test
  void whatASystemHoldsAndWhereAnItemIsStoredCountToo() {
    String kept =
        SHOP.replace(
                "{is: credit-card, from: you}", "{is: credit-card, from: you, stored-in: [FR, US]}")
            + "systems: {ledger: {location: CH, holds: [card, email]}}\n";
    assertThat(findings(kept, "rules: {at-home: {never: [financial], countries: [FR, CH]}}"))
        .containsExactly(
            "privacy.yaml:16:42: error: 'systems.ledger' stands in 'CH' and holds 'card', which the"
                + " rule 'at-home' forbids. Take it out here, or change 'rules.at-home'."
                + " [house-rule]",
            "privacy.yaml:4:50: error: 'data.card' is stored in 'FR', which the rule 'at-home'"
                + " forbids. Take it out here, or change 'rules.at-home'. [house-rule]");
    assertThat(findings(kept, "rules: {at-home: {never: [contact], countries: [FR, US]}}"))
        .isEmpty();
  }

  @Test
  void theBookshopKeepsItsOwnRules() throws IOException {
    DeclarationFile file = Fixture.file(Fixture.bookshop());
    assertThat(HouseRules.findings(file.declaration(), file.vocabulary())).isEmpty();
  }

  private static List<String> findings(String rules) {
    return findings(SHOP, rules);
  }

  private static List<String> findings(String shop, String rules) {
    DeclarationFile file = Fixture.file(shop + rules + "\n");
    return HouseRules.findings(file.declaration(), file.vocabulary()).stream()
        .map(Finding::toString)
        .toList();
  }
}
