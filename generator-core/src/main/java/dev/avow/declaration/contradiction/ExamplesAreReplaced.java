package dev.avow.declaration.contradiction;

import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.model.Site;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Leaf;
import dev.avow.yaml.Leaves;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What our own sentences show as an example is true of nobody: a person who does not exist vouches
 * for nothing, and nobody reads what is sent to an address of the example's.
 */
final class ExamplesAreReplaced implements Contradiction {

  private static final Rule RULE =
      Rule.error("example-left", "no example of the instructions stands in the declaration");

  private static final Set<String> PEOPLE = Set.of("A. Person", "B. Person", "A. Counsel");
  private static final String SHOP = "shop.example";

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Stated stated, Consumer<Finding> to) {
    boolean ownShop =
        stated.declaration().site().then(Site::url).given().stream()
            .anyMatch(url -> url.toString().contains(SHOP));
    for (Leaf leaf : Leaves.of(stated.declaration())) {
      for (String text : texts(leaf.answer().orNull())) {
        if (PEOPLE.contains(text)) {
          say(leaf, text, "a person of an example", "Name the one who really does it.", to);
        } else if (!ownShop && (text.endsWith("@" + SHOP) || text.contains("//" + SHOP))) {
          say(leaf, text, "an address of an example", "Write your own.", to);
        }
      }
    }
  }

  private static List<String> texts(@Nullable Object value) {
    if (value instanceof List<?> items) {
      return items.stream().map(item -> String.valueOf(((Given<?>) item).value())).toList();
    }
    return List.of(String.valueOf(value));
  }

  private static void say(
      Leaf leaf, String text, String what, String remedy, Consumer<Finding> to) {
    to.accept(new Finding(RULE, leaf.place().where(), "'" + text + "' is " + what + ".", remedy));
  }
}
