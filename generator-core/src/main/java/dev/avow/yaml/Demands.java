package dev.avow.yaml;

import static dev.avow.yaml.Faults.inside;
import static dev.avow.yaml.Faults.keyOf;

import dev.avow.yaml.Shape.Field;
import dev.avow.yaml.Shape.Section;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;

/** What a section needs: its required keys, and one of those that exclude each other. */
final class Demands {

  private Demands() {}

  /** Whether an empty section would lack something. */
  static boolean any(Section shape) {
    return !shape.oneOf().isEmpty()
        || shape.fields().values().stream().anyMatch(field -> field.key().required());
  }

  /**
   * @param answers what could be read; a key that is written and could not be read is not missing
   */
  static void check(
      Section shape, Map<String, Answer<?>> answers, MappingNode mapping, Place place, Faults to) {
    Set<String> written =
        mapping.getValue().stream().map(Faults::keyOf).collect(Collectors.toSet());
    written.addAll(answers.keySet());
    if (to.full()) {
      return; // What is missing would not be told.
    }
    mapping.getValue().stream()
        .filter(entry -> !shape.fields().containsKey(keyOf(entry)))
        .forEach(
            entry -> {
              Keys.meant(keyOf(entry), shape).ifPresent(written::add);
              // 'for:P7Y' is told as a colon without a space.
              written.add(keyOf(entry).split(":", 2)[0]);
            });
    for (Field field : shape.fields().values()) {
      if (field.key().required() && !written.contains(field.name())) {
        String example = field.key().example().isEmpty() ? "…" : field.key().example();
        to.add(
            YamlRules.KEY_MISSING,
            place.where(),
            "'" + field.name() + "' is missing " + inside(place) + ".",
            "Add '" + field.name() + ": " + example + "'.");
      }
    }
    if (!shape.oneOf().isEmpty()) {
      oneOf(shape.oneOf(), written, place, to);
    }
  }

  private static void oneOf(List<String> keys, Set<String> written, Place place, Faults to) {
    List<String> present = keys.stream().filter(written::contains).toList();
    if (present.size() > 1) {
      to.add(
          YamlRules.SHAPE,
          place.where(),
          "'" + String.join("' and '", present) + "' exclude each other " + inside(place) + ".",
          "Keep one of them.");
    } else if (present.isEmpty()) {
      to.add(
          YamlRules.KEY_MISSING,
          place.where(),
          "Something is missing " + inside(place) + ".",
          "Add one of '" + String.join("', '", keys) + "'.");
    }
  }
}
