package dev.avow.declaration.contradiction;

import dev.avow.content.Vocabulary.Entry;
import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.model.Use;
import dev.avow.yaml.Answer.Given;
import java.util.Map;
import java.util.function.Consumer;

/** People can say no to marketing (TRUSTe, BBBOnLine; GDPR art. 21(2)). */
final class MarketingLeavesAChoice implements Contradiction {

  private static final Rule RULE =
      Rule.error("marketing-no-choice", "every marketing use leaves a choice");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Stated stated, Consumer<Finding> to) {
    for (Map.Entry<String, Given<Use>> entry : stated.uses().entrySet()) {
      Use use = entry.getValue().value();
      boolean marketing =
          Stated.list(use.purpose()).stream()
              .anyMatch(
                  word ->
                      stated
                          .vocabulary()
                          .entry("purposes", word)
                          .filter(Entry::marketing)
                          .isPresent());
      if (marketing && use.choice().isNone()) {
        to.accept(
            new Finding(
                RULE,
                Stated.where(use.choice()),
                "'" + entry.getKey() + "' is marketing and leaves people no choice.",
                "Let people say no, and write 'choice: opt-out' or 'choice: opt-in'."));
      }
    }
  }
}
