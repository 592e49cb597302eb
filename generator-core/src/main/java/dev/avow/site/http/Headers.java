package dev.avow.site.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The head of a response, in the order it was served; names compare without regard to case. */
public record Headers(List<Field> fields) {

  /** One line of the head. */
  public record Field(String name, String value) {}

  public static final Headers NONE = new Headers(List.of());

  public Headers {
    fields = List.copyOf(fields);
  }

  /** For a map in a test or a folder: name, value, name, value. */
  public static Headers of(String... namesAndValues) {
    List<Field> fields = new ArrayList<>();
    for (int at = 0; at + 1 < namesAndValues.length; at += 2) {
      fields.add(new Field(namesAndValues[at], namesAndValues[at + 1]));
    }
    return new Headers(fields);
  }

  /** The first value of that name. */
  public Optional<String> first(String name) {
    for (Field field : fields) {
      if (field.name().equalsIgnoreCase(name)) {
        return Optional.of(field.value());
      }
    }
    return Optional.empty();
  }

  /** All values of that name, in order. */
  public List<String> all(String name) {
    return fields.stream()
        .filter(field -> field.name().equalsIgnoreCase(name))
        .map(Field::value)
        .toList();
  }

  /** Names only: a value may hold a secret. */
  @Override
  public String toString() {
    return fields.stream().map(field -> field.name().toLowerCase(Locale.ROOT)).toList().toString();
  }
}
