package dev.avow.declaration.contradiction;

import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.model.DataItem;
import dev.avow.yaml.Answer.Given;
import java.util.Map;
import java.util.function.Consumer;

/** Somebody whose data another person gave can have them removed (TRUSTe: tell a friend). */
final class FriendsCanBeRemoved implements Contradiction {

  private static final Rule RULE =
      Rule.warning("friend-no-removal", "people whose data others gave can have them removed");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Stated stated, Consumer<Finding> to) {
    boolean removal =
        stated.declaration().rights().given().map(r -> r.containsKey("delete")).orElse(false);
    if (removal) {
      return;
    }
    for (Map.Entry<String, Given<DataItem>> entry : stated.data().entrySet()) {
      if (Stated.list(entry.getValue().value().from()).contains("other-person")) {
        to.accept(
            new Finding(
                RULE,
                Stated.where(entry.getValue().value().from()),
                "'" + entry.getKey() + "' is given by another person, who alone can remove it.",
                "Add 'delete:' under 'rights', with the place to ask."));
        return;
      }
    }
  }
}
