package dev.avow.yaml;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The shapes a key's value may take: a closed set, read off the type of a record component. Reader,
 * schema and reference page each fold it once.
 */
public sealed interface Shape {

  /** One plain value. */
  record Plain(Class<?> type) implements Shape {}

  /** Free text, or a mapping from language to text. */
  record FreeText() implements Shape {}

  /** A plain value, or a mapping from language to such values. */
  record PerLanguageOf(Plain element) implements Shape {}

  /** A value, or a mapping from law to value. */
  record PerLawOf(Shape element) implements Shape {}

  /** A list, or its only item without the list. */
  record OneOrMany(Shape element) implements Shape {}

  /** A mapping from the author's ids to sections. */
  record ById(Section element) implements Shape {}

  /** A mapping with fixed keys; perhaps a plain value that stands for one of them. */
  record Section(
      Class<? extends Record> type, Map<String, Field> fields, String shorthand, List<String> oneOf)
      implements Shape {

    /** The field that a plain value in place of the mapping gives, or null if none may. */
    public @Nullable Field shorthandField() {
      return shorthand.isEmpty() ? null : fields.get(shorthand);
    }
  }

  /** One key of a section. */
  record Field(String name, Key key, Shape shape, RecordComponent component) {

    /** The name of the field's component, as Java code and templates call it. */
    public String javaName() {
      return component.getName();
    }
  }

  /** A constant as a file writes it: {@code NOT_REQUIRED} is {@code not-required}. */
  static String word(Enum<?> constant) {
    return Shapes.word(constant);
  }

  /** A name of Java as a file writes it: {@code askedAt} is {@code asked-at}. */
  static String dashed(String name) {
    return Shapes.dashed(name);
  }

  /** The shape of a document whose root is the record. */
  static Section of(Class<? extends Record> type) {
    return Shapes.section(type);
  }
}
