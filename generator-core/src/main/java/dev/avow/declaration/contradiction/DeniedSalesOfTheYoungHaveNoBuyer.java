package dev.avow.declaration.contradiction;

import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.model.Disclosures;
import dev.avow.model.Party;
import dev.avow.model.Use;
import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import java.util.List;
import java.util.function.Consumer;

/** Who denies selling data of people under 16 sells none that are used about children. */
final class DeniedSalesOfTheYoungHaveNoBuyer implements Contradiction {

  private static final Rule RULE =
      Rule.error(
          "under16-false-but-buyer",
          "a declaration that denies selling data of people under 16 sells none of children");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Stated stated, Consumer<Finding> to) {
    Answer<Boolean> minors = stated.declaration().disclosures().then(Disclosures::sellsUnder16);
    if (!Stated.denied(minors)) {
      return;
    }
    stated
        .parties()
        .forEach(
            (id, party) -> {
              Party value = party.value();
              boolean pays =
                  Stated.yes(value.sold())
                      || value.role().given().filter("buyer"::equals).isPresent();
              for (Given<String> use : value.purposes().given().orElse(List.of())) {
                if (pays && value.receives().isGiven() && ofChildren(stated, use.value())) {
                  to.accept(
                      new Finding(
                          RULE,
                          use.place().where(),
                          "'"
                              + id
                              + "' pays for data of '"
                              + use.value()
                              + "', which is about"
                              + " children, and 'disclosures.sells-under16' says that none are sold.",
                          "Write 'sells-under16: true', or correct this.",
                          List.of(Stated.where(minors))));
                }
              }
            });
  }

  private static boolean ofChildren(Stated stated, String use) {
    Given<Use> named = stated.uses().get(use);
    return named != null
        && Stated.list(named.value().subjects()).stream()
            .anyMatch(word -> stated.vocabulary().isA("subjects", word, "child"));
  }
}
