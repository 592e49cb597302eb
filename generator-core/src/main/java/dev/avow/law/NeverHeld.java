package dev.avow.law;

import dev.avow.content.Vocabulary;
import dev.avow.model.DataItem;
import dev.avow.model.Declaration;
import dev.avow.model.Party;
import dev.avow.model.PaymentPage;
import dev.avow.yaml.Answer.Given;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Data that never reach the organization: nobody in it sees them, and nothing of it holds them. */
final class NeverHeld {

  private NeverHeld() {}

  /**
   * Why nobody inside can have the item: people type card details on the page of a payment service
   * alone.
   *
   * @param by the lists that have to name the item; those of staff and of systems alone are inside
   */
  static Optional<String> why(String id, Term by, Declaration declaration, Vocabulary vocabulary) {
    String first = by.steps().get(0).key();
    Given<DataItem> item = declaration.data().given().orElse(Map.of()).get(id);
    if (item == null || !(first.equals("staff") || first.equals("systems"))) {
      return Optional.empty();
    }
    String word = DataFacts.word(vocabulary, id, item.value());
    if (!item.value().keep().isNone() || !vocabulary.isA("data", word, "credit-card")) {
      return Optional.empty();
    }
    List<Map.Entry<String, Given<Party>>> takers =
        declaration.parties().given().orElse(Map.of()).entrySet().stream()
            .filter(party -> Spots.names(party.getValue().value().receives(), id))
            .toList();
    // One of whom it is not said where people type it leaves open whether it passes through us.
    boolean hosted =
        takers.stream()
            .map(party -> party.getValue().value().paymentPage().given())
            .allMatch(page -> page.filter(PaymentPage.HOSTED::equals).isPresent());
    return hosted && !takers.isEmpty()
        ? Optional.of("people type '" + id + "' at '" + takers.get(0).getKey() + "' alone")
        : Optional.empty();
  }
}
