package dev.avow.declaration.contradiction;

import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.model.Party;
import dev.avow.model.Recipient;
import dev.avow.model.Use;
import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What a use hands to a party is what the party is declared to receive: sales, transfers and the
 * table of recipients are judged by the party alone.
 */
final class RecipientsAreDeclaredSo implements Contradiction {

  private static final Rule RULE =
      Rule.error(
          "recipient-differs", "what a use hands to a party is what the party is said to receive");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Stated stated, Consumer<Finding> to) {
    stated
        .uses()
        .forEach(
            (id, given) -> {
              Answer<List<Given<Recipient>>> recipients = given.value().recipients();
              for (Given<Recipient> recipient : recipients.given().orElse(List.of())) {
                handed(stated, id, given.value(), recipient.value(), to);
              }
              if (recipients.isGiven() || recipients.isNone()) {
                left(stated, id, recipients, to);
              }
            });
  }

  private static void handed(
      Stated stated, String use, Use from, Recipient recipient, Consumer<Finding> to) {
    String name = recipient.party().given().orElse("");
    Given<Party> party = stated.parties().get(name);
    if (party == null) {
      return; // that no such party is declared is told elsewhere
    }
    Answer<List<Given<String>>> uses = party.value().purposes();
    if (!uses.isAbsent() && lacks(uses, use)) {
      say(
          "'" + use + "' hands data to '" + name + "', whose 'for' does not name '" + use + "'",
          "Add '" + use + "' to 'parties." + name + ".for', or take the recipient out",
          recipient.party(),
          to);
    }
    for (Given<String> item : recipient.data().given().orElse(List.of())) {
      String what = "'" + use + "' hands '" + item.value() + "' to '" + name + "'";
      if (lacks(party.value().receives(), item.value())) {
        say(
            what + ", whose 'receives' does not name it",
            "Add '" + item.value() + "' to 'parties." + name + ".receives', or take it out here",
            item,
            to);
      }
      if (lacks(from.data(), item.value())) {
        say(
            what + ", and does not use it",
            "Add '" + item.value() + "' to 'uses." + use + ".data', or take it out here",
            item,
            to);
      }
    }
  }

  /** Who names some recipients of a use, or none, names them all. */
  private static void left(
      Stated stated, String use, Answer<List<Given<Recipient>>> recipients, Consumer<Finding> to) {
    List<String> named =
        Stated.list(recipients).stream()
            .map(recipient -> recipient.party().given().orElse(""))
            .toList();
    for (Map.Entry<String, Given<Party>> party : stated.parties().entrySet()) {
      Party value = party.getValue().value();
      if (value.receives().isGiven()
          && Stated.list(value.purposes()).contains(use)
          && !named.contains(party.getKey())) {
        say(
            "'" + party.getKey() + "' receives data for '" + use + "', and is not named here",
            "Add '{party: " + party.getKey() + ", data: …}', or correct its 'for'",
            recipients,
            to);
      }
    }
  }

  private static boolean lacks(Answer<List<Given<String>>> list, String item) {
    return !list.isUnknown() && !Stated.list(list).contains(item);
  }

  private static void say(String problem, String remedy, Answer<?> at, Consumer<Finding> to) {
    to.accept(new Finding(RULE, Stated.where(at), problem + ".", remedy + "."));
  }
}
