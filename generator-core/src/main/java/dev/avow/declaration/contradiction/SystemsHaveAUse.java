package dev.avow.declaration.contradiction;

import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.model.StorageSystem;
import dev.avow.yaml.Answer.Given;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** A system that is declared is one that some use runs on. */
final class SystemsHaveAUse implements Contradiction {

  private static final Rule RULE =
      Rule.warning("system-unused", "every system is one that a use runs on");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Stated stated, Consumer<Finding> to) {
    Set<String> named = Named.ids(stated.declaration(), "systems");
    // Where no use names its systems, the author did not choose to say which runs what.
    if (named.isEmpty()) {
      return;
    }
    for (Map.Entry<String, Given<StorageSystem>> entry :
        stated.declaration().systems().given().orElse(Map.of()).entrySet()) {
      if (!named.contains(entry.getKey())) {
        to.accept(
            new Finding(
                RULE,
                entry.getValue().place().where(),
                "No use runs on '" + entry.getKey() + "'.",
                "Name it under 'systems' of a use, or take it out."));
      }
    }
  }
}
