package dev.avow.yaml;

import static dev.avow.yaml.Faults.last;

import dev.avow.yaml.Answer.Unknown;
import dev.avow.yaml.Shape.Field;
import dev.avow.yaml.Shape.Section;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The words {@code unknown} and {@code none} where they are not the whole answer to a key. */
final class Open {

  private Open() {}

  /** Whether nothing is known of the entry; a shorthand takes the word for its own key. */
  static boolean entry(Node node, Section shape) {
    return is(node, "unknown") && shape.shorthand().isEmpty();
  }

  private static boolean is(Node node, String word) {
    return node instanceof ScalarNode scalar
        && scalar.getScalarStyle() == ScalarStyle.PLAIN
        && scalar.getValue().equals(word);
  }

  /**
   * An entry of which nothing is known but that it is there: each key that it cannot do without is
   * unknown; where it could do without any, all of them are.
   */
  static Object entry(Section shape, Place place) {
    Map<String, Answer<?>> answers = new LinkedHashMap<>();
    boolean all = !Demands.any(shape);
    for (Field field : shape.fields().values()) {
      if (all || field.key().required() || shape.oneOf().contains(field.name())) {
        Place inside = new Place(place.child(field.name()).path(), place.where());
        answers.put(field.name(), new Unknown<>(inside));
      }
    }
    return Filling.record(shape, answers, place);
  }

  /** Whether the entry says that there is none of it; this is told as a fault. */
  static boolean denied(Node node, Section shape, Place place, Faults faults) {
    if (!is(node, "none") || !shape.shorthand().isEmpty()) {
      return false;
    }
    faults.lose(
        YamlRules.SHAPE,
        new Place(place.path(), faults.at(node)),
        "'" + last(place) + "' is 'none': what there is none of has no entry.",
        "Take '" + last(place) + "' out; where no entry is left, write 'none' in place of all.");
    return true;
  }

  /** Whether a part of an answer is one of the words, as if it were the whole; a fault. */
  static boolean part(Node node, Place place, String whole, Faults faults) {
    if (!is(node, "unknown") && !is(node, "none")) {
      return false;
    }
    String word = ((ScalarNode) node).getValue();
    faults.lose(
        YamlRules.VALUE,
        place,
        "'" + word + "' answers for all of '" + whole + "', not for a part of it.",
        "Take it out, or write '"
            + whole
            + ": "
            + word
            + "' in place of all; a text of these letters goes in quotes: \""
            + word
            + "\".");
    return true;
  }
}
