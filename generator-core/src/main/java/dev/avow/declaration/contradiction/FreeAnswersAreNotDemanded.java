package dev.avow.declaration.contradiction;

import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.model.DataItem;
import dev.avow.model.Necessity;
import dev.avow.model.Provision;
import dev.avow.yaml.Answer.Given;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What people may leave out no law and no contract demands of them (GDPR art. 13(2)(e)). */
final class FreeAnswersAreNotDemanded implements Contradiction {

  private static final Rule RULE =
      Rule.error("optional-but-demanded", "what people may leave out, nothing demands of them");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Stated stated, Consumer<Finding> to) {
    for (Map.Entry<String, Given<DataItem>> entry : stated.data().entrySet()) {
      DataItem item = entry.getValue().value();
      boolean free =
          item.necessity().given().filter(need -> need != Necessity.REQUIRED).isPresent();
      if (free && item.provision().given().filter(why -> why != Provision.VOLUNTARY).isPresent()) {
        to.accept(
            new Finding(
                RULE,
                Stated.where(item.provision()),
                "People may leave out '" + entry.getKey() + "', and must give it here.",
                "Write 'provision: voluntary', or 'necessity: required'.",
                List.of(Stated.where(item.necessity()))));
      }
    }
  }
}
