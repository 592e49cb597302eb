package dev.avow.declaration.contradiction;

import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.model.DataItem;
import dev.avow.yaml.Answer.Given;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What names a person is linked to that person. */
final class AnonymousDataIdentifyNobody implements Contradiction {

  private static final Rule RULE =
      Rule.error("identified-but-anonymous", "no data that identify a person are called anonymous");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Stated stated, Consumer<Finding> to) {
    for (Map.Entry<String, Given<DataItem>> entry : stated.data().entrySet()) {
      DataItem item = entry.getValue().value();
      boolean names =
          List.of("identity", "government-id", "contact").stream()
              .anyMatch(kind -> stated.isA(entry.getKey(), kind));
      if (names && Stated.denied(item.linkedToPerson()) && !Stated.yes(item.pseudonymized())) {
        to.accept(
            new Finding(
                RULE,
                Stated.where(item.linkedToPerson()),
                "'" + entry.getKey() + "' names a person and is said to be linked to nobody.",
                "Write 'linked-to-person: true', or declare what is really kept."));
      }
    }
  }
}
