package dev.avow.declaration.contradiction;

import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.model.DataItem;
import dev.avow.model.Use;
import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What is not stored is kept nowhere and for no time, whatever it is used for. */
final class UnstoredDataHaveNoPeriod implements Contradiction {

  private static final Rule RULE =
      Rule.error("not-stored-but-kept", "data that are not stored are kept for no use");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Stated stated, Consumer<Finding> to) {
    for (Map.Entry<String, Given<DataItem>> entry : stated.data().entrySet()) {
      DataItem item = entry.getValue().value();
      if (!item.keep().isNone()) {
        continue;
      }
      if (item.storedIn().isGiven()) {
        say(
            "'" + entry.getKey() + "' is stored in a country, and its 'keep' says 'not stored'.",
            "Say how long it is kept, or take 'stored-in' out.",
            item.storedIn(),
            item,
            to);
      }
      for (Map.Entry<String, Given<Use>> use : stated.uses().entrySet()) {
        Use its = use.getValue().value();
        if (its.keep().isGiven() && Stated.list(its.data()).contains(entry.getKey())) {
          say(
              "'"
                  + use.getKey()
                  + "' keeps its data, and '"
                  + entry.getKey()
                  + "' among them is not stored.",
              "Say how long '"
                  + entry.getKey()
                  + "' is kept, or give what is done with it a use of its own.",
              its.keep(),
              item,
              to);
        }
      }
    }
  }

  private static void say(
      String problem, String remedy, Answer<?> at, DataItem item, Consumer<Finding> to) {
    to.accept(
        new Finding(RULE, Stated.where(at), problem, remedy, List.of(Stated.where(item.keep()))));
  }
}
