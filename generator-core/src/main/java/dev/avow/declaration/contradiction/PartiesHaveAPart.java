package dev.avow.declaration.contradiction;

import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.model.Party;
import dev.avow.yaml.Answer.Given;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** A party that is declared receives, supplies or runs something. */
final class PartiesHaveAPart implements Contradiction {

  private static final Rule RULE =
      Rule.warning("party-unused", "every party has a part in the declaration");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Stated stated, Consumer<Finding> to) {
    Set<String> named = Named.ids(stated.declaration(), "parties");
    for (Map.Entry<String, Given<Party>> entry : stated.parties().entrySet()) {
      Party party = entry.getValue().value();
      boolean silent =
          (party.receives().isAbsent() || party.receives().isNone())
              && party.purposes().isAbsent()
              && !Stated.yes(party.collectsOnSite());
      if (silent && !named.contains(entry.getKey())) {
        to.accept(
            new Finding(
                RULE,
                entry.getValue().place().where(),
                "'" + entry.getKey() + "' receives nothing, and nothing comes from it.",
                "Add 'receives: […]', name it where it belongs, or take it out."));
      }
    }
  }
}
