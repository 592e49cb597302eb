package dev.avow.yaml;

import dev.avow.yaml.Shape.Field;
import dev.avow.yaml.Shape.PerLanguageOf;
import dev.avow.yaml.Shape.Plain;
import dev.avow.yaml.Shape.Section;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** What to type where a plain value stands in place of a mapping. */
final class Meant {

  private Meant() {}

  /** The value under the first key that takes such a value, such as an address; else some keys. */
  static String remedy(Node node, Section shape) {
    return node instanceof ScalarNode scalar
        ? key(scalar.getValue(), shape)
            .map(key -> "Write '{" + key + ": " + scalar.getValue() + "}'.")
            .orElseGet(() -> keys(shape))
        : keys(shape);
  }

  private static Optional<String> key(String written, Section shape) {
    return shape.fields().values().stream()
        .filter(field -> takes(field, written))
        .findFirst()
        .filter(field -> enough(field, shape))
        .map(Field::name);
  }

  /** Whether nothing else must be said. */
  private static boolean enough(Field field, Section shape) {
    return shape.fields().values().stream()
        .noneMatch(other -> other.key().required() && !other.equals(field));
  }

  /** Text takes anything, so that it says nothing. */
  private static boolean takes(Field field, String written) {
    Shape shape = field.shape() instanceof PerLanguageOf each ? each.element() : field.shape();
    if (!(shape instanceof Plain plain) || !plain.type().isAnnotationPresent(Scalar.class)) {
      return false;
    }
    try {
      Plains.read(written, plain.type(), "", false);
      return true;
    } catch (NotReadable e) {
      return false;
    }
  }

  private static String keys(Section shape) {
    return "Write a mapping with keys such as '" + firstKeys(shape) + "'.";
  }

  /** Those that must be there, and some of the others. */
  static String firstKeys(Section shape) {
    return shape.fields().values().stream()
        .sorted(Comparator.comparing(field -> !field.key().required()))
        .limit(3)
        .map(Field::name)
        .collect(Collectors.joining("', '"));
  }
}
