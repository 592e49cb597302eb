package dev.avow.declaration.contradiction;

import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.model.DataItem;
import dev.avow.model.Use;
import dev.avow.yaml.Answer.Given;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What is collected is used for something. */
final class DataHaveAUse implements Contradiction {

  private static final Rule RULE = Rule.warning("data-unused", "every kind of data has a use");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Stated stated, Consumer<Finding> to) {
    if (!stated.declaration().uses().isGiven()) {
      return;
    }
    Set<String> used = new HashSet<>();
    for (Given<Use> use : stated.uses().values()) {
      used.addAll(Stated.list(use.value().data()));
    }
    for (Map.Entry<String, Given<DataItem>> entry : stated.data().entrySet()) {
      if (!used.contains(entry.getKey())) {
        to.accept(
            new Finding(
                RULE,
                entry.getValue().place().where(),
                "'" + entry.getKey() + "' is collected, and no use needs it.",
                "Say what it is for under 'uses', or do not collect it."));
      }
    }
  }
}
