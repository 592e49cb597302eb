package dev.avow.yaml;

import dev.avow.text.Dashed;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads shapes off types, once for each type. */
final class Shapes {

  private static final ClassValue<Shape.Section> SECTIONS =
      new ClassValue<>() {
        @Override
        protected Shape.Section computeValue(Class<?> type) {
          return read(type.asSubclass(Record.class));
        }
      };

  private static final ClassValue<Constructor<?>> CONSTRUCTORS =
      new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> type) {
          Constructor<?> constructor = type.getDeclaredConstructors()[0];
          // Only the format's own packages need to see some of its records.
          constructor.setAccessible(true);
          return constructor;
        }
      };

  private Shapes() {}

  /** The constructor that takes a record's components. */
  static Constructor<?> constructor(Class<? extends Record> type) {
    return CONSTRUCTORS.get(type);
  }

  static Shape.Section section(Class<? extends Record> type) {
    return SECTIONS.get(type);
  }

  private static Shape.Section read(Class<? extends Record> type) {
    Map<String, Shape.Field> fields = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      Key key = component.getAnnotation(Key.class);
      if (key == null) {
        throw new IllegalStateException(type.getName() + "." + component.getName() + ": no @Key");
      }
      String name = key.value().isEmpty() ? dashed(component.getName()) : key.value();
      // Records of the format may be package-private, as those of the vocabulary are.
      component.getAccessor().setAccessible(true);
      Type inside = argument(component.getGenericType(), 0);
      fields.put(name, new Shape.Field(name, key, shape(inside), component));
    }
    Shorthand shorthand = type.getAnnotation(Shorthand.class);
    OneOf oneOf = type.getAnnotation(OneOf.class);
    return new Shape.Section(
        type,
        Collections.unmodifiableMap(fields),
        shorthand == null ? "" : shorthand.value(),
        oneOf == null ? List.of() : List.of(oneOf.value()));
  }

  private static Shape shape(Type type) {
    if (type instanceof ParameterizedType parameterized) {
      Class<?> raw = (Class<?>) parameterized.getRawType();
      if (raw == List.class) {
        return new Shape.OneOrMany(shape(argument(argument(type, 0), 0)));
      }
      if (raw == Map.class) {
        return new Shape.ById((Shape.Section) shape(argument(argument(type, 1), 0)));
      }
      if (raw == PerLaw.class) {
        return new Shape.PerLawOf(shape(argument(type, 0)));
      }
      if (raw == PerLanguage.class) {
        return new Shape.PerLanguageOf((Shape.Plain) shape(argument(type, 0)));
      }
      throw new IllegalStateException(type + ": not a shape of the format");
    }
    Class<?> plain = (Class<?>) type;
    if (plain == Text.class) {
      return new Shape.FreeText();
    }
    if (isPlain(plain)) {
      return new Shape.Plain(plain);
    }
    return section(plain.asSubclass(Record.class));
  }

  private static boolean isPlain(Class<?> type) {
    return type == String.class
        || type == Integer.class
        || type == Boolean.class
        || type == LocalDate.class
        || type.isEnum()
        || type.isAnnotationPresent(Scalar.class);
  }

  private static Type argument(Type type, int index) {
    if (type instanceof ParameterizedType parameterized) {
      return parameterized.getActualTypeArguments()[index];
    }
    throw new IllegalStateException(type + ": a component of the format is an Answer of something");
  }

  /** {@code askedAt} becomes {@code asked-at}. */
  static String dashed(String name) {
    return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }

  /** The words of an enumeration as the file writes them: {@code NOT_REQUIRED} is not-required. */
  static List<String> words(Class<?> enumeration) {
    List<String> words = new ArrayList<>();
    Arrays.stream(enumeration.getEnumConstants())
        .forEach(constant -> words.add(word((Enum<?>) constant)));
    return words;
  }

  static String word(Enum<?> constant) {
    return Dashed.word(constant);
  }
}
