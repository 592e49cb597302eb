package dev.avow.yaml;

import dev.avow.yaml.Shape.ById;
import dev.avow.yaml.Shape.Field;
import dev.avow.yaml.Shape.OneOrMany;
import dev.avow.yaml.Shape.PerLawOf;
import dev.avow.yaml.Shape.Plain;
import dev.avow.yaml.Shape.Section;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** All words of a format, in the order of the alphabet: its keys and its enumerations. */
public final class Lexicon {

  private final Map<String, Use> keys = new TreeMap<>();
  private final Map<String, List<String>> enumerations = new TreeMap<>();
  private final Set<Class<?>> seen = new HashSet<>();

  private Lexicon(Class<? extends Record> root) {
    section(Shape.of(root), "");
  }

  /**
   * How a key is used.
   *
   * @param paths the sections it stands in, each at its first place
   * @param also the words people write for it
   */
  public record Use(Set<String> paths, Set<String> also) {}

  public static Map<String, Use> keys(Class<? extends Record> root) {
    return new Lexicon(root).keys;
  }

  /** The words of each enumeration, in its order. */
  public static Map<String, List<String>> enumerations(Class<? extends Record> root) {
    return new Lexicon(root).enumerations;
  }

  private void section(Section section, String path) {
    if (!seen.add(section.type())) {
      return;
    }
    for (Field field : section.fields().values()) {
      String at = path.isEmpty() ? field.name() : path + "." + field.name();
      Use use =
          keys.computeIfAbsent(field.name(), key -> new Use(new TreeSet<>(), new TreeSet<>()));
      use.paths().add(at);
      use.also().addAll(List.of(field.key().also()));
      inside(field.shape(), at);
    }
  }

  private void inside(Shape shape, String at) {
    if (shape instanceof OneOrMany many) {
      inside(many.element(), at);
    } else if (shape instanceof PerLawOf perLaw) {
      inside(perLaw.element(), at);
    } else if (shape instanceof ById byId) {
      section(byId.element(), at + ".*");
    } else if (shape instanceof Section section) {
      section(section, at);
    } else if (shape instanceof Plain plain && plain.type().isEnum()) {
      String name = Shapes.dashed(plain.type().getSimpleName()).replace('-', ' ');
      enumerations.put(name, Shapes.words(plain.type()));
    }
  }
}
