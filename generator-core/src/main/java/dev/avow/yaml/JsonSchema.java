package dev.avow.yaml;

import dev.avow.yaml.Shape.ById;
import dev.avow.yaml.Shape.Field;
import dev.avow.yaml.Shape.FreeText;
import dev.avow.yaml.Shape.OneOrMany;
import dev.avow.yaml.Shape.PerLanguageOf;
import dev.avow.yaml.Shape.PerLawOf;
import dev.avow.yaml.Shape.Plain;
import dev.avow.yaml.Shape.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The format as a JSON Schema (2020-12), for editors: maps, lists, texts, numbers and truth values
 * that any JSON writer can print. Says what a schema can say; the reader says more. Takes values
 * both as YAML 1.2 types them and as the text that was written.
 */
public final class JsonSchema {

  private static final String LANGUAGE = "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$";
  private static final String ID = "^" + Ids.PATTERN + "$";

  /** An id, or a term of another vocabulary such as {@code pd:EmailAddress}. */
  private static final String TERM = "^[A-Za-z][A-Za-z0-9_.:-]*$";

  private final Words words;
  private final Set<String> extensible;
  private final Map<String, Class<?>> types = new TreeMap<>();
  private final Map<String, Object> definitions = new TreeMap<>();

  private JsonSchema(Words words, Set<String> extensible) {
    this.words = words;
    this.extensible = extensible;
  }

  /**
   * The schema of a document.
   *
   * @param id its own address
   * @param extensible the vocabulary lists to which a document may add words of its own
   */
  public static Map<String, Object> of(
      Class<? extends Record> root, String id, String title, Words words, Set<String> extensible) {
    JsonSchema schema = new JsonSchema(words, extensible);
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    document.put("$id", id);
    document.put("title", title);
    document.putAll(schema.mapping(Shape.of(root)));
    document.put("$defs", schema.definitions);
    return document;
  }

  private Map<String, Object> mapping(Section section) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (Field field : section.fields().values()) {
      properties.put(field.name(), property(field));
      if (field.key().required()) {
        required.add(field.name());
      }
    }
    Map<String, Object> mapping = new LinkedHashMap<>();
    mapping.put("type", "object");
    mapping.put("properties", properties);
    mapping.put("additionalProperties", false);
    if (!required.isEmpty()) {
      mapping.put("required", required);
    }
    if (!section.oneOf().isEmpty()) {
      mapping.put(
          "oneOf", section.oneOf().stream().map(key -> Map.of("required", List.of(key))).toList());
    }
    return mapping;
  }

  private Map<String, Object> property(Field field) {
    Key key = field.key();
    Map<String, Object> property = new LinkedHashMap<>();
    property.put("description", key.internal() ? key.says() + " (Internal.)" : key.says());
    if (!key.example().isEmpty()) {
      property.put("examples", List.of(key.example()));
    }
    List<Object> choices = new ArrayList<>(flatten(value(field.shape(), key)));
    List<String> answers = new ArrayList<>(List.of("unknown", "none"));
    if (!key.none().isEmpty()) {
      answers.add(key.none());
    }
    choices.add(Map.of("enum", answers));
    property.put("anyOf", choices);
    return property;
  }

  private static List<Object> flatten(Map<String, Object> schema) {
    return schema.size() == 1 && schema.get("anyOf") instanceof List<?> choices
        ? new ArrayList<>(choices)
        : List.of(schema);
  }

  private Map<String, Object> value(Shape shape, Key key) {
    if (shape instanceof Plain plain) {
      return plain(plain.type(), key);
    }
    if (shape instanceof FreeText) {
      return either(text(), entries(Map.of("pattern", LANGUAGE), text()));
    }
    if (shape instanceof PerLanguageOf perLanguage) {
      Map<String, Object> element = value(perLanguage.element(), key);
      return either(element, entries(Map.of("pattern", LANGUAGE), element));
    }
    if (shape instanceof PerLawOf perLaw) {
      Map<String, Object> element = value(perLaw.element(), key);
      return either(element, entries(wordOf("laws"), element));
    }
    if (shape instanceof OneOrMany many) {
      Map<String, Object> element = value(many.element(), key);
      Map<String, Object> list = new LinkedHashMap<>();
      list.put("type", "array");
      list.put("items", element);
      list.put("minItems", 1);
      return either(element, list);
    }
    if (shape instanceof ById byId) {
      Map<String, Object> entry = section(byId.element());
      boolean open = byId.element().shorthand().isEmpty();
      return entries(ids(key), open ? either(entry, Map.of("enum", List.of("unknown"))) : entry);
    }
    return section((Section) shape);
  }

  private Map<String, Object> ids(Key key) {
    if (!key.ids().isEmpty()) {
      return extensible.contains(key.ids())
          ? either(wordOf(key.ids()), pattern(ID))
          : wordOf(key.ids());
    }
    return key.words().isEmpty() ? pattern(ID) : pattern(TERM);
  }

  private Map<String, Object> section(Section section) {
    String name = section.type().getSimpleName();
    Class<?> known = types.putIfAbsent(name, section.type());
    if (known != null && known != section.type()) {
      throw new IllegalStateException("two sections are called " + name);
    }
    if (known == null) {
      Map<String, Object> mapping = mapping(section);
      List<Object> choices = new ArrayList<>();
      choices.add(mapping);
      Field shorthand = section.shorthandField();
      if (shorthand != null) {
        choices.addAll(flatten(value(shorthand.shape(), shorthand.key())));
        choices.add(Map.of("enum", List.of("unknown", "none")));
      }
      if (!Demands.any(section)) {
        choices.add(Map.of("enum", Arrays.asList("", null)));
      }
      definitions.put(name, choices.size() == 1 ? mapping : Map.of("anyOf", choices));
    }
    return Map.of("$ref", "#/$defs/" + name);
  }

  private Map<String, Object> plain(Class<?> type, Key key) {
    if (type == Boolean.class) {
      return Map.of("enum", List.of(true, false, "true", "false"));
    }
    if (type == Integer.class) {
      Map<String, Object> number = new LinkedHashMap<>();
      number.put("type", List.of("integer", "string"));
      number.put("minimum", 0);
      number.put("pattern", "^(0|[1-9][0-9]{0,8})$");
      return number;
    }
    if (type == LocalDate.class) {
      return pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$");
    }
    if (type.isEnum()) {
      return Map.of("enum", Shapes.words(type));
    }
    if (type != String.class) {
      @Nullable Scalar scalar = type.getAnnotation(Scalar.class);
      return scalar == null || scalar.pattern().isEmpty() ? text() : pattern(scalar.pattern());
    }
    if (!key.words().isEmpty()) {
      Map<String, Object> known = wordOf(key.words());
      boolean open = extensible.contains(key.words()) || !key.refers().isEmpty();
      return open ? either(known, pattern(ID)) : known;
    }
    return key.refers().isEmpty() ? text() : pattern(TERM);
  }

  /** One of the words of a list, which many keys share. */
  private Map<String, Object> wordOf(String list) {
    String name = "word-of-" + list;
    definitions.computeIfAbsent(
        name, key -> Map.of("enum", List.copyOf(new TreeSet<>(words.spellings(list)))));
    return Map.of("$ref", "#/$defs/" + name);
  }

  private static Map<String, Object> entries(Map<String, Object> names, Map<String, Object> value) {
    Map<String, Object> entries = new LinkedHashMap<>();
    entries.put("type", "object");
    entries.put("propertyNames", names);
    entries.put("additionalProperties", value);
    entries.put("minProperties", 1);
    return entries;
  }

  /** Text that shows something; an editor takes {@code 1984} for a number. */
  private static Map<String, Object> text() {
    Map<String, Object> text = new LinkedHashMap<>();
    text.put("type", List.of("string", "number", "boolean"));
    text.put("pattern", "\\S");
    return text;
  }

  private static Map<String, Object> pattern(String pattern) {
    Map<String, Object> text = new LinkedHashMap<>();
    text.put("type", "string");
    text.put("pattern", pattern);
    return text;
  }

  private static Map<String, Object> either(Map<String, Object> one, Map<String, Object> other) {
    List<Object> choices = new ArrayList<>(flatten(one));
    choices.addAll(flatten(other));
    return Map.of("anyOf", choices);
  }
}
