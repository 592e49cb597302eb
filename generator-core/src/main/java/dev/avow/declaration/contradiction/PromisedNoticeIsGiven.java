package dev.avow.declaration.contradiction;

import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.model.Incidents;
import dev.avow.model.Safeguard;
import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A security statement that promises notice of a breach does not deny it further down. */
final class PromisedNoticeIsGiven implements Contradiction {

  private static final Rule RULE =
      Rule.error(
          "breach-notice-denied", "who publishes the promise to tell of a breach does tell of it");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Stated stated, Consumer<Finding> to) {
    Answer<Boolean> tells = stated.declaration().incidents().then(Incidents::tellsYou);
    Optional<Answer<Boolean>> published =
        stated
            .declaration()
            .safeguards()
            .given()
            .map((Map<String, Given<Safeguard>> all) -> all.get("breach-notice"))
            .map(notice -> notice.value().published());
    if (Stated.denied(tells) && published.filter(Stated::yes).isPresent()) {
      to.accept(
          new Finding(
              RULE,
              Stated.where(published.get()),
              "'breach-notice' is published, and 'incidents.tells-you' says that people are not"
                  + " told.",
              "Write 'tells-you: true', or take 'published: true' out of 'breach-notice'.",
              List.of(Stated.where(tells))));
    }
  }
}
