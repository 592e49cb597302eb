package dev.avow.yaml;

import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Shape.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Walks a document's answers in the order of the format, whatever its type. */
public final class Leaves {

  private Leaves() {}

  /** Every answer that the author gave in the document (absent ones are left out). */
  public static List<Leaf> of(Record document) {
    List<Leaf> leaves = new ArrayList<>();
    walk(document, false, leaves::add);
    return leaves;
  }

  private static void walk(Record section, boolean internal, Consumer<Leaf> to) {
    for (Field field : Shape.of(section.getClass()).fields().values()) {
      Answer<?> answer = read(section, field);
      boolean inside = internal || field.key().internal();
      if (answer.isAbsent()) {
        continue;
      }
      Object value = answer.orNull();
      if (value instanceof Record record && field.shape() instanceof Shape.Section) {
        walk(record, inside, to);
      } else if (value instanceof Map<?, ?> map) {
        map.values().forEach(entry -> walkEntry(entry, inside, to));
      } else if (value instanceof List<?> list && !list.isEmpty() && holdsSections(field.shape())) {
        list.forEach(entry -> walkEntry(entry, inside, to));
      } else if (value instanceof PerLaw<?> perLaw) {
        walkPerLaw(perLaw, field, inside, to);
      } else if (value instanceof PerLanguage<?> perLanguage) {
        perLanguage
            .all()
            .forEach(given -> to.accept(new Leaf(given.place(), field.key(), given, inside)));
      } else {
        to.accept(new Leaf(answer.place(), field.key(), answer, inside));
      }
    }
  }

  private static void walkEntry(Object entry, boolean internal, Consumer<Leaf> to) {
    walk((Record) ((Given<?>) entry).value(), internal, to);
  }

  private static void walkPerLaw(
      PerLaw<?> perLaw, Field field, boolean internal, Consumer<Leaf> to) {
    for (Given<?> given : perLaw.byLaw().values()) {
      to.accept(new Leaf(given.place(), field.key(), given, internal));
    }
  }

  /** The answer of a record's component. */
  public static Answer<?> read(Record section, Field field) {
    try {
      return (Answer<?>) field.component().getAccessor().invoke(section);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(field + " cannot be read", e);
    }
  }

  /**
   * What the author wrote in place of an item with several keys, when that was {@code none} or
   * {@code unknown}: {@code delete: none}. Empty when there is an item.
   */
  public static Optional<Answer<?>> instead(Record item) {
    Shape.Section shape = Shape.of(item.getClass());
    Field shorthand = shape.shorthandField();
    if (shorthand == null) {
      return Optional.empty();
    }
    boolean alone =
        shape.fields().values().stream()
            .filter(field -> !field.equals(shorthand))
            .allMatch(field -> read(item, field).isAbsent());
    Answer<?> answer = read(item, shorthand);
    return alone && (answer.isNone() || answer.isUnknown())
        ? Optional.of(answer)
        : Optional.empty();
  }

  private static boolean holdsSections(Shape shape) {
    return shape instanceof Shape.OneOrMany many && many.element() instanceof Shape.Section;
  }
}
