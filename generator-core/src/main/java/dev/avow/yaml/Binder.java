package dev.avow.yaml;

import static dev.avow.yaml.Faults.keyOf;
import static dev.avow.yaml.Faults.last;
import static dev.avow.yaml.Faults.quoted;

import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Answer.None;
import dev.avow.yaml.Answer.Unknown;
import dev.avow.yaml.Shape.ById;
import dev.avow.yaml.Shape.Field;
import dev.avow.yaml.Shape.FreeText;
import dev.avow.yaml.Shape.OneOrMany;
import dev.avow.yaml.Shape.PerLanguageOf;
import dev.avow.yaml.Shape.PerLawOf;
import dev.avow.yaml.Shape.Plain;
import dev.avow.yaml.Shape.Section;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads values and answers off nodes by their shapes, and says everything that does not fit. */
final class Binder {

  private final Section root;
  private final Words words;
  private final Faults faults;
  private final Values values;
  private final Entries entries;
  private final Languages languages;
  private @Nullable Keys keys;

  Binder(Section root, Words words, Faults faults) {
    this.root = root;
    this.words = words;
    this.faults = faults;
    this.values = new Values(root, words, faults);
    this.entries = new Entries(faults);
    this.languages = new Languages(values, entries, faults);
  }

  @Nullable Object bind(Node node) {
    if (node instanceof ScalarNode || node instanceof SequenceNode) {
      String got = node instanceof ScalarNode ? "one text" : "a list";
      faults.add(
          YamlRules.SHAPE,
          faults.at(node),
          "The root of the file is " + got + ", not a mapping of keys.",
          "Begin with keys such as '"
              + Meant.firstKeys(root)
              + "'; 'avow init' writes an example.");
      return null;
    }
    return section(node, root, new Place("", faults.at(node)));
  }

  private @Nullable Object value(Node node, Shape shape, Key key, Place place) {
    if (shape instanceof Plain plain) {
      return values.plain(node, plain.type(), key, place);
    }
    if (shape instanceof FreeText) {
      return values.text(node, place);
    }
    if (shape instanceof PerLanguageOf perLanguage) {
      return languages.of(node, perLanguage.element(), key, place);
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

  private @Nullable Object perLaw(Node node, Shape element, Key key, Place place) {
    Map<String, Given<Object>> byLaw = new LinkedHashMap<>();
    if (node instanceof MappingNode mapping && (element instanceof Plain || keyedByLaw(mapping))) {
      for (NodeTuple entry : entries.unique(mapping, place)) {
        String written = keyOf(entry);
        Optional<String> law = words.canonical("laws", written);
        Place inside = new Place(place.child(written).path(), faults.at(entry));
        if (law.isEmpty()) {
          faults.lose(
              YamlRules.WORD,
              new Place(inside.path(), faults.at(entry.getKeyNode())),
              quoted(written) + " is not a law Avow knows.",
              Faults.choice(written, words, "laws"));
          continue;
        }
        Object value =
            Open.part(entry.getValueNode(), inside, last(place), faults)
                ? null
                : value(entry.getValueNode(), element, key, inside);
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

  private boolean keyedByLaw(MappingNode mapping) {
    return !mapping.getValue().isEmpty()
        && mapping.getValue().stream()
            .allMatch(entry -> words.canonical("laws", keyOf(entry)).isPresent());
  }

  private @Nullable Object list(Node node, Shape element, Key key, Place place) {
    List<Given<Object>> items = new ArrayList<>();
    if (node instanceof SequenceNode sequence) {
      if (sequence.getValue().isEmpty()) {
        return faults.hollow(place, "The list '" + last(place) + "'");
      }
      int number = 0;
      for (Node item : sequence.getValue()) {
        Place inside = new Place(place.path() + "[" + number++ + "]", faults.at(item));
        if (!Open.part(item, inside, last(place), faults)) {
          item(item, element, key, inside).ifPresent(items::add);
        }
      }
    } else {
      item(node, element, key, place).ifPresent(items::add);
    }
    return items.isEmpty() ? null : Collections.unmodifiableList(items);
  }

  private Optional<Given<Object>> item(Node node, Shape element, Key key, Place place) {
    Optional<List<String>> listed = Values.listed(node, element);
    if (listed.isPresent()) {
      faults.lose(
          YamlRules.SHAPE,
          place,
          quoted(((ScalarNode) node).getValue())
              + " under '"
              + last(place)
              + "' is a list without brackets.",
          "Write '[" + String.join(", ", listed.get()) + "]'.");
      return Optional.empty();
    }
    return Optional.ofNullable(value(node, element, key, place))
        .map(value -> new Given<>(value, place));
  }

  private @Nullable Object map(Node node, Section element, Key key, Place place) {
    if (!(node instanceof MappingNode mapping)) {
      return entries.notById(node, element, key, place);
    }
    if (mapping.getValue().isEmpty()) {
      return faults.hollow(place, "'" + last(place) + "'");
    }
    Map<String, Given<Object>> byId = new LinkedHashMap<>();
    for (NodeTuple entry : entries.unique(mapping, place)) {
      Optional<String> id = entries.id(entry, key, words, place);
      if (id.isEmpty()) {
        continue;
      }
      Place inside = new Place(place.child(id.get()).path(), faults.at(entry.getKeyNode()));
      Object value = entry(entry.getValueNode(), element, inside);
      if (value != null && byId.putIfAbsent(id.get(), new Given<>(value, inside)) != null) {
        entries.twice(entry, byId.get(id.get()).place(), place);
      }
    }
    return byId.isEmpty() ? null : Collections.unmodifiableMap(byId);
  }

  private @Nullable Object entry(Node node, Section shape, Place place) {
    if (Open.entry(node, shape)) {
      return Open.entry(shape, place);
    }
    return Open.denied(node, shape, place, faults) ? null : section(node, shape, place);
  }

  private @Nullable Object section(Node node, Section shape, Place place) {
    if (node instanceof ScalarNode scalar && Faults.isNull(node)) {
      // 'screen-lock:' alone says that there is one; a section with demands cannot be empty.
      return scalar.getAnchor() == null && !Demands.any(shape)
          ? Filling.record(shape, Map.of(), place)
          : faults.empty(node, place, "");
    }
    Field shorthand = shape.shorthandField();
    if (shorthand != null && (node instanceof ScalarNode || inLanguages(node, shape, shorthand))) {
      Place inside = place.child(shorthand.name());
      Answer<?> answer = answer(node, shorthand, inside, place);
      return answer == null ? null : Filling.record(shape, Map.of(shorthand.name(), answer), place);
    }
    if (!(node instanceof MappingNode mapping)) {
      return faults.wrongShape(node, place, "a mapping", Meant.remedy(node, shape));
    }
    return new Filling(this, faults, shape, mapping, place).of(entries.unique(mapping, place));
  }

  /** Whether it is the text that stands for a section, once for each language. */
  private static boolean inLanguages(Node node, Section shape, Field shorthand) {
    return shorthand.shape() instanceof FreeText
        && node instanceof MappingNode mapping
        && !mapping.getValue().isEmpty()
        && mapping.getValue().stream()
            .map(Faults::keyOf)
            .allMatch(key -> Values.isLanguage(key) && !shape.fields().containsKey(key));
  }

  /** Collected once, and not for a file without strangers. */
  Keys keys() {
    Keys known = keys == null ? new Keys(root) : keys;
    keys = known;
    return known;
  }

  /**
   * What a node answers to a key.
   *
   * @param shown the place that messages tell; that of the section where a shorthand stands for it
   */
  @Nullable Answer<?> answer(Node node, Field field, Place place, Place shown) {
    if (node instanceof ScalarNode scalar && scalar.getScalarStyle() == ScalarStyle.PLAIN) {
      String written = scalar.getValue();
      if (written.equals("unknown")) {
        return new Unknown<>(place);
      }
      if (written.equals("none")
          || (!field.key().none().isEmpty() && written.equals(field.key().none()))) {
        return new None<>(place);
      }
      if (written.equalsIgnoreCase("unknown") || written.equalsIgnoreCase("none")) {
        return capitals(written, field, new Place(place.path(), faults.at(node)));
      }
    }
    Object value = value(node, field.shape(), field.key(), shown);
    return value == null ? null : new Given<>(value, place);
  }

  /** As a text it would be printed for a fact, and what nobody knows would read as answered. */
  private @Nullable Answer<?> capitals(String written, Field field, Place place) {
    String word = written.toLowerCase(Locale.ROOT);
    faults.lose(
        YamlRules.VALUE,
        place,
        quoted(written) + " under '" + field.name() + "' has capitals, which make it a text.",
        "Write '" + word + "', or, if the text is meant, \"" + written + "\".");
    return null;
  }
}
