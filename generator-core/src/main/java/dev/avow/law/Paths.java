package dev.avow.law;

import dev.avow.law.Term.Step;
import dev.avow.model.Declaration;
import dev.avow.yaml.NotReadable;
import dev.avow.yaml.Shape;
import dev.avow.yaml.Shape.ById;
import dev.avow.yaml.Shape.OneOrMany;
import dev.avow.yaml.Shape.Section;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Holds the paths of proofs to the format, so that a misspelled one fails when a pack is read. */
final class Paths {

  private Paths() {}

  /** The path must be one of the format. */
  static void demand(Term term) {
    end(term);
  }

  /** The path must be one of the format, and end at a section that can have the keys. */
  static void demand(Term term, String... keys) {
    Shape shape = end(term);
    for (String key : keys) {
      below(shape, new Step(key));
    }
  }

  private static Shape end(Term term) {
    Shape shape = Shape.of(Declaration.class);
    for (Step step : term.steps()) {
      shape = below(shape, step);
      if (!step.filterKey().isEmpty()) {
        Shape filter = shape;
        for (String key : step.filterKey().split("\\.", -1)) {
          filter = below(filter, new Step(key));
        }
      }
    }
    return shape;
  }

  private static Shape below(Shape shape, Step step) {
    if (shape instanceof OneOrMany many) {
      if (step.every()) {
        return many.element();
      }
      return below(many.element(), step);
    }
    if (shape instanceof ById map) {
      return map.element();
    }
    if (shape instanceof Section && step.every()) {
      return new Shape.Plain(String.class);
    }
    if (shape instanceof Shape.PerLawOf perLaw) {
      return below(perLaw.element(), step);
    }
    if (shape instanceof Section section) {
      Shape.Field field = section.fields().get(step.key());
      if (field != null) {
        return field.shape();
      }
      throw unknown(step.key(), section.fields().keySet());
    }
    throw unknown(step.key(), List.of());
  }

  private static NotReadable unknown(String key, Collection<String> known) {
    List<String> keys = new ArrayList<>(known);
    return keys.isEmpty()
        ? new NotReadable("goes on with '" + key + "' where nothing stands below", "Cut the path.")
        : Tokens.unknown("key", key, 0, keys);
  }
}
