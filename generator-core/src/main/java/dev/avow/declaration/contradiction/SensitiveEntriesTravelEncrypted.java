package dev.avow.declaration.contradiction;

import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.model.DataItem;
import dev.avow.model.Safeguard;
import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What people type in and should not be overheard travels encrypted (TRUSTe). */
final class SensitiveEntriesTravelEncrypted implements Contradiction {

  private static final Rule RULE =
      Rule.error("tls-missing", "data that must be encrypted in transit have the safeguard");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Stated stated, Consumer<Finding> to) {
    Answer<Map<String, Given<Safeguard>>> safeguards = stated.declaration().safeguards();
    // Nothing at all said about safeguards is a gap, not a contradiction.
    if (safeguards.isAbsent()
        || safeguards.isUnknown()
        || safeguards.given().map(all -> all.containsKey("tls")).orElse(false)) {
      return;
    }
    List<String> typed =
        stated.flagged("tls-required").entrySet().stream()
            .filter(item -> isTyped(item.getValue().value()))
            .map(Map.Entry::getKey)
            .toList();
    if (!typed.isEmpty()) {
      to.accept(
          new Finding(
              RULE,
              Stated.where(safeguards),
              "People enter '"
                  + String.join("', '", typed)
                  + "', and encryption in transit is not among the safeguards.",
              "Add 'tls:' under 'safeguards', and see to it."));
    }
  }

  private static boolean isTyped(DataItem item) {
    return item.askedAt().isGiven();
  }
}
