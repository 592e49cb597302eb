package dev.avow.declaration.contradiction;

import dev.avow.model.Declaration;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Leaf;
import dev.avow.yaml.Leaves;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The ids of a map that a declaration names anywhere else. */
final class Named {

  private Named() {}

  static Set<String> ids(Declaration declaration, String map) {
    Set<String> ids = new TreeSet<>();
    for (Leaf leaf : Leaves.of(declaration)) {
      if (!leaf.key().refers().equals(map)) {
        continue;
      }
      if (leaf.answer().orNull() instanceof List<?> items) {
        items.forEach(item -> ids.add(((Given<?>) item).value().toString()));
      } else if (leaf.answer().orNull() instanceof String id) {
        ids.add(id);
      }
    }
    return ids;
  }
}
