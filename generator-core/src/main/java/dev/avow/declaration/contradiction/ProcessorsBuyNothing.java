package dev.avow.declaration.contradiction;

import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.model.Party;
import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Who works with data for the organization alone neither pays for them nor advertises with them
 * across sites (GDPR art. 28(3)(a); CCPA 1798.140(ag)).
 */
final class ProcessorsBuyNothing implements Contradiction {

  private static final Rule RULE =
      Rule.error("processor-buys", "a processor uses the data for the organization alone");

  private static final Set<String> PROCESSORS = Set.of("processor", "sub-processor");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Stated stated, Consumer<Finding> to) {
    for (Map.Entry<String, Given<Party>> entry : stated.parties().entrySet()) {
      Party party = entry.getValue().value();
      if (party.role().given().filter(PROCESSORS::contains).isPresent()) {
        say(entry.getKey(), "pays for the data", party.sold(), party, to);
        say(
            entry.getKey(),
            "advertises with them across sites",
            party.crossContextAds(),
            party,
            to);
      }
    }
  }

  private static void say(
      String id, String own, Answer<Boolean> said, Party party, Consumer<Finding> to) {
    if (Stated.yes(said)) {
      to.accept(
          new Finding(
              RULE,
              Stated.where(said),
              "'"
                  + id
                  + "' works for you alone as a '"
                  + party.role().orNull()
                  + "', and "
                  + own
                  + ".",
              "Give it the role that it has, such as 'role: third-party', or correct this.",
              List.of(Stated.where(party.role()))));
    }
  }
}
