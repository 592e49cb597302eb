package dev.avow.law;

import dev.avow.finding.Location;
import dev.avow.model.AcceptedAt;
import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Leaves;
import dev.avow.yaml.PerLanguage;
import dev.avow.yaml.PerLaw;
import dev.avow.yaml.Place;
import dev.avow.yaml.Scalar;
import dev.avow.yaml.Shape;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which keys of a declaration stand where in its file. */
final class KeyPlaces {
  private final Map<Location, Set<String>> paths = new HashMap<>();

  private KeyPlaces() {}

  static KeyPlaces of(Record declaration) {
    KeyPlaces places = new KeyPlaces();
    places.section(declaration);
    return places;
  }

  /** Whether one of the keys that stand there is the accepted one, or stands below it. */
  boolean within(Location where, AcceptedAt accepted) {
    return at(where).stream().anyMatch(accepted::holds);
  }

  /** The keys that stand there, the outermost first: a value may be short for a section. */
  Set<String> at(Location where) {
    return paths.getOrDefault(where, Set.of());
  }

  private void section(Record section) {
    for (Shape.Field field : Shape.of(section.getClass()).fields().values()) {
      Answer<?> answer = Leaves.read(section, field);
      if (!answer.isAbsent()) {
        add(answer.place());
        value(answer.orNull());
      }
    }
  }

  private void value(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      map.values().forEach(entry -> given((Given<?>) entry));
    } else if (value instanceof List<?> list) {
      list.forEach(item -> given((Given<?>) item));
    } else if (value instanceof PerLaw<?> perLaw) {
      perLaw.byLaw().values().forEach(this::given);
    } else if (value instanceof PerLanguage<?> perLanguage) {
      perLanguage.all().forEach(this::given);
    } else if (value instanceof Record record
        && !record.getClass().isAnnotationPresent(Scalar.class)
        && record.getClass().getPackageName().endsWith(".model")) {
      section(record);
    }
  }

  private void given(Given<?> given) {
    add(given.place());
    value(given.value());
  }

  private void add(Place place) {
    paths.computeIfAbsent(place.where(), where -> new LinkedHashSet<>()).add(place.path());
  }
}
