package dev.avow.yaml;

import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.text.Nearest;
import dev.avow.yaml.Answer.Absent;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Answer.None;
import dev.avow.yaml.Answer.Unknown;
import dev.avow.yaml.Shape.ById;
import dev.avow.yaml.Shape.Field;
import dev.avow.yaml.Shape.OneOrMany;
import dev.avow.yaml.Shape.PerLanguage;
import dev.avow.yaml.Shape.PerLawOf;
import dev.avow.yaml.Shape.Plain;
import dev.avow.yaml.Shape.Section;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Fills records from nodes by their shapes, and says everything that does not fit. */
final class Binder {

  private static final String ID = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

  private final String file;
  private final Words words;
  private final List<Finding> findings;

  Binder(String file, String text, Words words, List<Finding> findings) {
    this.file = file;
    this.words = words;
    this.findings = findings;
  }

  <T extends Record> Optional<T> bind(Node root, Class<T> type) {
    Object bound = section(root, Shape.of(type), new Place("", at(root)));
    return Optional.ofNullable(bound).map(type::cast);
  }

  private @Nullable Object value(Node node, Shape shape, Key key, Place place) {
    if (shape instanceof Plain plain) {
      return plain(node, plain.type(), key, place);
    }
    if (shape instanceof PerLanguage) {
      return text(node, place);
    }
    if (shape instanceof PerLawOf perLaw) {
      return perLaw(node, perLaw.element(), key, place);
    }
    if (shape instanceof OneOrMany many) {
      return list(node, many.element(), key, place);
    }
    if (shape instanceof ById byId) {
      return map(node, byId.element(), key, place);
    }
    return section(node, (Section) shape, place);
  }

  private @Nullable Object plain(Node node, Class<?> type, Key key, Place place) {
    if (!(node instanceof ScalarNode scalar)) {
      return wrongShape(node, place, "one plain value", example(key));
    }
    String written = scalar.getValue();
    if (written.isBlank()) {
      return empty(place, key);
    }
    if (!key.words().isEmpty() && type == String.class) {
      return word(written, key, place);
    }
    try {
      return Plains.read(written, type);
    } catch (NotReadable e) {
      return fault(YamlRules.VALUE, place.where(), quoted(written) + " " + e.getMessage() + ".", e);
    }
  }

  private @Nullable Object word(String written, Key key, Place place) {
    Optional<String> canonical = words.canonical(key.words(), written);
    if (canonical.isPresent() || !key.refers().isEmpty()) {
      return canonical.orElse(written);
    }
    findings.add(
        new Finding(
            YamlRules.WORD,
            place.where(),
            quoted(written) + " is not a word for '" + last(place) + "'.",
            choice(written, words.of(key.words()))));
    return null;
  }

  private @Nullable Object text(Node node, Place place) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue().isBlank() ? empty(place, null) : Text.of(scalar.getValue());
    }
    if (!(node instanceof MappingNode mapping)) {
      return wrongShape(node, place, "text, or a text for each language", "{en: …, de: …}");
    }
    Map<String, String> byLanguage = new LinkedHashMap<>();
    for (NodeTuple entry : unique(mapping, place)) {
      String language = keyOf(entry);
      if (!language.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
        findings.add(
            new Finding(
                YamlRules.KEY_UNKNOWN,
                at(entry.getKeyNode()),
                quoted(language) + " is not a language tag.",
                "Write the text plainly, or one for each language: {en: …, de: …}."));
      } else if (entry.getValueNode() instanceof ScalarNode scalar) {
        byLanguage.put(language, scalar.getValue());
      } else {
        wrongShape(entry.getValueNode(), place.child(language), "text", "");
      }
    }
    return new Text(byLanguage);
  }

  private @Nullable Object perLaw(Node node, Shape element, Key key, Place place) {
    Map<String, Given<Object>> byLaw = new LinkedHashMap<>();
    boolean laws =
        node instanceof MappingNode mapping
            && mapping.getValue().stream()
                .allMatch(entry -> words.canonical("laws", keyOf(entry)).isPresent())
            && !mapping.getValue().isEmpty();
    if (laws || (node instanceof MappingNode && element instanceof Plain)) {
      for (NodeTuple entry : unique((MappingNode) node, place)) {
        String written = keyOf(entry);
        Optional<String> law = words.canonical("laws", written);
        Place inside = new Place(place.child(written).path(), at(entry.getValueNode()));
        if (law.isEmpty()) {
          findings.add(
              new Finding(
                  YamlRules.WORD,
                  at(entry.getKeyNode()),
                  quoted(written) + " is not a law Avow knows.",
                  choice(written, words.of("laws"))));
          continue;
        }
        Object value = value(entry.getValueNode(), element, key, inside);
        if (value != null) {
          byLaw.put(law.get(), new Given<>(value, inside));
        }
      }
    } else {
      Object value = value(node, element, key, place);
      if (value != null) {
        byLaw.put("", new Given<>(value, place));
      }
    }
    return byLaw.isEmpty() ? null : new PerLaw<>(byLaw);
  }

  private @Nullable Object list(Node node, Shape element, Key key, Place place) {
    List<Given<Object>> items = new ArrayList<>();
    if (node instanceof SequenceNode sequence) {
      if (sequence.getValue().isEmpty()) {
        return fault(
            YamlRules.SHAPE,
            place.where(),
            "The list '" + last(place) + "' is empty.",
            "Write 'none' if there is none, 'unknown' if nobody knows yet, or take the key out.");
      }
      int number = 0;
      for (Node item : sequence.getValue()) {
        Place inside = new Place(place.path() + "[" + number++ + "]", at(item));
        Object value = value(item, element, key, inside);
        if (value != null) {
          items.add(new Given<>(value, inside));
        }
      }
    } else {
      Object value = value(node, element, key, place);
      if (value != null) {
        items.add(new Given<>(value, place));
      }
    }
    return items.isEmpty() ? null : Collections.unmodifiableList(items);
  }

  private @Nullable Object map(Node node, Section element, Key key, Place place) {
    if (!(node instanceof MappingNode mapping)) {
      return wrongShape(node, place, "a mapping from ids to sections", example(key));
    }
    Map<String, Given<Object>> entries = new LinkedHashMap<>();
    for (NodeTuple entry : unique(mapping, place)) {
      String id = keyOf(entry);
      Location keyAt = at(entry.getKeyNode());
      if (!key.ids().isEmpty()) {
        Optional<String> canonical = words.canonical(key.ids(), id);
        if (canonical.isEmpty()) {
          findings.add(
              new Finding(
                  YamlRules.WORD,
                  keyAt,
                  quoted(id) + " is not a word for '" + last(place) + "'.",
                  choice(id, words.of(key.ids()))));
          continue;
        }
        id = canonical.get();
      } else if (!id.matches(ID) || id.length() > 64) {
        findings.add(
            new Finding(
                YamlRules.ID,
                keyAt,
                quoted(id) + " is not an id.",
                "Use lower-case letters, digits and dashes, beginning with a letter: '"
                    + slug(id)
                    + "'."));
        continue;
      }
      Place inside = new Place(place.child(id).path(), keyAt);
      Object value = section(entry.getValueNode(), element, inside);
      if (value != null) {
        entries.put(id, new Given<>(value, inside));
      }
    }
    return Collections.unmodifiableMap(entries);
  }

  private @Nullable Object section(Node node, Section shape, Place place) {
    if (node instanceof ScalarNode scalar) {
      Field shorthand = shape.shorthandField();
      if (scalar.getValue().isEmpty() && shape.oneOf().isEmpty() && !requires(shape)) {
        return construct(shape, Map.of(), place);
      }
      if (shorthand != null) {
        Answer<?> answer = answer(node, shorthand, place.child(shorthand.name()), place);
        return answer == null ? null : construct(shape, Map.of(shorthand.name(), answer), place);
      }
    }
    if (!(node instanceof MappingNode mapping)) {
      return wrongShape(node, place, "a mapping", "with keys such as '" + firstKeys(shape) + "'");
    }
    Map<String, Answer<?>> answers = new LinkedHashMap<>();
    for (NodeTuple entry : unique(mapping, place)) {
      String name = keyOf(entry);
      Field field = shape.fields().get(name);
      if (field == null) {
        findings.add(
            new Finding(
                YamlRules.KEY_UNKNOWN,
                at(entry.getKeyNode()),
                quoted(name) + " is not a key " + inside(place) + ".",
                choice(name, shape.fields().keySet())));
        continue;
      }
      Place inside = new Place(place.child(name).path(), at(entry.getValueNode()));
      Answer<?> answer = answer(entry.getValueNode(), field, inside, inside);
      if (answer != null) {
        answers.put(name, answer);
      }
    }
    demand(shape, answers, mapping, place);
    return construct(shape, answers, place);
  }

  private @Nullable Answer<?> answer(Node node, Field field, Place place, Place shown) {
    if (node instanceof ScalarNode scalar
        && scalar.getScalarStyle() == org.yaml.snakeyaml.DumperOptions.ScalarStyle.PLAIN) {
      String written = scalar.getValue();
      if (written.equals("unknown")) {
        return new Unknown<>(place);
      }
      if (written.equals("none")
          || (!field.key().none().isEmpty() && written.equals(field.key().none()))) {
        return new None<>(place);
      }
    }
    Object value = value(node, field.shape(), field.key(), shown);
    return value == null ? null : new Given<>(value, place);
  }

  private void demand(
      Section shape, Map<String, Answer<?>> answers, MappingNode mapping, Place place) {
    for (Field field : shape.fields().values()) {
      boolean written = mapping.getValue().stream().anyMatch(e -> keyOf(e).equals(field.name()));
      if (field.key().required() && !written) {
        findings.add(
            new Finding(
                YamlRules.KEY_MISSING,
                place.where(),
                "'" + field.name() + "' is missing " + inside(place) + ".",
                "Add '" + field.name() + ": " + exampleOr(field.key(), "…") + "'."));
      }
    }
    if (shape.oneOf().isEmpty()) {
      return;
    }
    List<String> present = shape.oneOf().stream().filter(answers::containsKey).toList();
    if (present.size() > 1) {
      findings.add(
          new Finding(
              YamlRules.SHAPE,
              place.where(),
              "'" + String.join("' and '", present) + "' exclude each other " + inside(place) + ".",
              "Keep one of them."));
    }
    boolean none =
        mapping.getValue().stream().noneMatch(entry -> shape.oneOf().contains(keyOf(entry)));
    if (none) {
      findings.add(
          new Finding(
              YamlRules.KEY_MISSING,
              place.where(),
              "Something is missing " + inside(place) + ".",
              "Add one of '" + String.join("', '", shape.oneOf()) + "'."));
    }
  }

  private Object construct(Section shape, Map<String, Answer<?>> answers, Place place) {
    Object[] arguments =
        shape.fields().values().stream()
            .map(
                field -> {
                  Answer<?> answer = answers.get(field.name());
                  return answer == null ? new Absent<>(place.child(field.name())) : answer;
                })
            .toArray();
    try {
      Constructor<?> constructor = shape.type().getDeclaredConstructors()[0];
      // Only the format's own packages need to see some of its records.
      constructor.setAccessible(true);
      return constructor.newInstance(arguments);
    } catch (InvocationTargetException | InstantiationException | IllegalAccessException e) {
      throw new IllegalStateException(shape.type() + " cannot be constructed", e);
    }
  }

  /** The entries, each key once; a second one is reported and left out. */
  private List<NodeTuple> unique(MappingNode mapping, Place place) {
    Map<String, NodeTuple> seen = new LinkedHashMap<>();
    for (NodeTuple entry : mapping.getValue()) {
      String key = keyOf(entry);
      NodeTuple first = seen.putIfAbsent(key, entry);
      if (first != null) {
        findings.add(
            new Finding(
                YamlRules.KEY_TWICE,
                at(entry.getKeyNode()),
                quoted(key)
                    + " is given twice "
                    + inside(place)
                    + ", first on line "
                    + at(first.getKeyNode()).line()
                    + ".",
                "Keep one of the two."));
      }
    }
    return List.copyOf(seen.values());
  }

  private static String keyOf(NodeTuple entry) {
    return entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
  }

  private @Nullable Object wrongShape(Node node, Place place, String wanted, String hint) {
    String got =
        node instanceof ScalarNode scalar
            ? quoted(scalar.getValue())
            : node instanceof SequenceNode ? "a list" : "a mapping";
    return fault(
        YamlRules.SHAPE,
        place.where(),
        "'" + last(place) + "' wants " + wanted + ", and " + got + " stands there.",
        hint.isEmpty() ? "Write " + wanted + "." : "Write " + wanted + ": " + hint + ".");
  }

  private @Nullable Object empty(Place place, @Nullable Key key) {
    return fault(
        YamlRules.VALUE,
        place.where(),
        "'" + last(place) + "' has no value.",
        "Write one"
            + (key == null || key.example().isEmpty() ? "" : ", such as '" + key.example() + "'")
            + ", or 'unknown' if nobody knows yet, or take the key out.");
  }

  private @Nullable Object fault(Rule rule, Location where, String problem, NotReadable cause) {
    return fault(rule, where, problem, cause.remedy());
  }

  private @Nullable Object fault(Rule rule, Location where, String problem, String remedy) {
    findings.add(new Finding(rule, where, problem, remedy));
    return null;
  }

  private static String choice(String written, Collection<String> candidates) {
    String question = Nearest.question(written, candidates);
    if (!question.isEmpty()) {
      return question;
    }
    List<String> all = candidates.stream().sorted().toList();
    return all.size() <= 10
        ? "Use one of: " + String.join(", ", all) + "."
        : "See the reference page for the " + all.size() + " that are.";
  }

  private Location at(Node node) {
    return Location.inFile(
        file, node.getStartMark().getLine() + 1, node.getStartMark().getColumn() + 1);
  }

  private static String inside(Place place) {
    return place.path().isEmpty() ? "at the top level" : "of '" + place.path() + "'";
  }

  private static String last(Place place) {
    String path = place.path();
    return path.substring(path.lastIndexOf('.') + 1);
  }

  private static String quoted(String written) {
    return "'" + (written.length() > 80 ? written.substring(0, 80) + "…" : written) + "'";
  }

  private static String example(Key key) {
    return key.example();
  }

  private static String exampleOr(Key key, String other) {
    return key.example().isEmpty() ? other : key.example();
  }

  private static boolean requires(Section shape) {
    return shape.fields().values().stream().anyMatch(field -> field.key().required());
  }

  private static String firstKeys(Section shape) {
    return String.join("', '", shape.fields().keySet().stream().limit(3).toList());
  }

  private static String slug(String id) {
    String slug =
        String.join(
            "-",
            Arrays.stream(Shapes.dashed(id).split("[^a-z0-9]+", -1))
                .filter(part -> !part.isEmpty())
                .toList());
    return slug.isEmpty() || !Character.isLetter(slug.charAt(0)) ? "my-" + slug : slug;
  }
}
