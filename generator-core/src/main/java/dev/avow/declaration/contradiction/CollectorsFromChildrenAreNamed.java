package dev.avow.declaration.contradiction;

import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.model.Audience;
import dev.avow.model.Children;
import dev.avow.model.Party;
import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** On a site for children, who collects for himself collects from children (16 CFR 312.4(d)(1)). */
final class CollectorsFromChildrenAreNamed implements Contradiction {

  private static final Rule RULE =
      Rule.error(
          "operators-none-but-collector",
          "a site for children that names no other operator has none that collects for itself");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Stated stated, Consumer<Finding> to) {
    Answer<Children> children = stated.declaration().audience().then(Audience::children);
    Answer<?> operators = children.then(Children::operators);
    if (!Stated.yes(children.then(Children::directed)) || !operators.isNone()) {
      return;
    }
    for (Map.Entry<String, Given<Party>> party : stated.parties().entrySet()) {
      Answer<Boolean> collects = party.getValue().value().collectsOnSite();
      if (Stated.yes(collects)) {
        to.accept(
            new Finding(
                RULE,
                Stated.where(collects),
                "'"
                    + party.getKey()
                    + "' collects data on the site for itself, and 'audience.children.operators'"
                    + " says that nobody else collects from children.",
                "Name it with its address under 'operators', or correct this.",
                List.of(Stated.where(operators))));
      }
    }
  }
}
