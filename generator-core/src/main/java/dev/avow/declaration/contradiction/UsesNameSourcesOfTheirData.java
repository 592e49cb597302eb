package dev.avow.declaration.contradiction;

import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.model.DataItem;
import dev.avow.model.Use;
import dev.avow.yaml.Answer.Given;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What a use has from somewhere, some of its data come from there. */
final class UsesNameSourcesOfTheirData implements Contradiction {

  private static final Rule RULE =
      Rule.warning("use-source-unnamed", "every source of a use is a source of some of its data");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Stated stated, Consumer<Finding> to) {
    for (Map.Entry<String, Given<Use>> entry : stated.uses().entrySet()) {
      Use use = entry.getValue().value();
      Set<String> known = new HashSet<>();
      boolean open = !use.data().isGiven();
      for (String id : Stated.list(use.data())) {
        Given<DataItem> item = stated.data().get(id);
        open |= item == null || !item.value().from().isGiven();
        known.addAll(item == null ? List.of() : Stated.list(item.value().from()));
      }
      for (Given<String> source : use.from().given().orElse(List.of())) {
        if (!open && !known.contains(source.value())) {
          to.accept(finding(entry.getKey(), use, source));
        }
      }
    }
  }

  private static Finding finding(String id, Use use, Given<String> source) {
    return new Finding(
        RULE,
        source.place().where(),
        "'"
            + id
            + "' has data from '"
            + source.value()
            + "', and none of its data come from there.",
        "Add '" + source.value() + "' to the 'from' of the data that do, or take it out here.",
        List.of(Stated.where(use.data())));
  }
}
