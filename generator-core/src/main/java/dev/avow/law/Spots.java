package dev.avow.law;

import dev.avow.content.Vocabulary;
import dev.avow.law.Term.Step;
import dev.avow.model.DataItem;
import dev.avow.model.Declaration;
import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Absent;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Key;
import dev.avow.yaml.Leaves;
import dev.avow.yaml.PerLaw;
import dev.avow.yaml.Place;
import dev.avow.yaml.Shape;
import dev.avow.yaml.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the places of a declaration that a term ranges over, and compares what stands there. */
final class Spots {

  private final Declaration declaration;
  private final Vocabulary vocabulary;
  private final List<Spot> found = new ArrayList<>();

  private Spots(Declaration declaration, Vocabulary vocabulary) {
    this.declaration = declaration;
    this.vocabulary = vocabulary;
  }

  /** The places, in file order; none if a star ranges over nothing. */
  static List<Spot> of(Term term, Declaration declaration, Vocabulary vocabulary) {
    Spots spots = new Spots(declaration, vocabulary);
    spots.inSection(declaration, term.steps(), new Place("", declaration.avow().place().where()));
    return spots.found;
  }

  private void inSection(Record section, List<Step> steps, Place place) {
    Step step = steps.get(0);
    if (step.every()) {
      everyKey(section, steps.subList(1, steps.size()), place);
      return;
    }
    Shape.Field field = field(section, step.key());
    inAnswer(
        Leaves.read(section, field),
        field.key(),
        steps.subList(1, steps.size()),
        place.child(step.key()).path(),
        place);
  }

  /** A star over a section ranges over the keys that the author wrote. */
  private void everyKey(Record section, List<Step> rest, Place place) {
    for (Shape.Field field : Shape.of(section.getClass()).fields().values()) {
      Answer<?> answer = Leaves.read(section, field);
      if (!answer.isAbsent()) {
        inAnswer(answer, field.key(), rest, place.child(field.name()).path(), place);
      }
    }
  }

  private static Shape.Field field(Record section, String key) {
    Shape.Field field = Shape.of(section.getClass()).fields().get(key);
    if (field == null) {
      throw new IllegalStateException(section.getClass() + " has no key '" + key + "'");
    }
    return field;
  }

  private void inAnswer(Answer<?> answer, Key key, List<Step> rest, String path, Place section) {
    Object value = answer.orNull();
    if (rest.isEmpty() || value == null) {
      found.add(new Spot(answer, key, Term.named(path, rest), section));
    } else if (value instanceof Map<?, ?> map) {
      inMap(map, key, rest, new Place(path, answer.place().where()));
    } else if (value instanceof List<?> list) {
      inList(list, key, rest, path);
    } else if (value instanceof PerLaw<?> perLaw) {
      perLaw.byLaw().values().forEach(given -> inAnswer(given, key, rest, path, section));
    } else {
      inSection((Record) value, rest, answer.place());
    }
  }

  private void inMap(Map<?, ?> map, Key key, List<Step> steps, Place place) {
    Step step = steps.get(0);
    List<Step> rest = steps.subList(1, steps.size());
    if (!step.every()) {
      Object entry = map.get(step.key());
      Place child = place.child(step.key());
      Answer<?> answer = entry == null ? new Absent<>(child) : (Answer<?>) entry;
      inAnswer(answer, key, rest, child.path(), place);
      return;
    }
    map.forEach((id, entry) -> filtered((String) id, (Given<?>) entry, key, step, rest, place));
  }

  private void inList(List<?> list, Key key, List<Step> steps, String path) {
    Step step = steps.get(0);
    List<Step> rest = step.every() ? steps.subList(1, steps.size()) : steps;
    for (Object item : list) {
      Given<?> given = (Given<?>) item;
      Step filter = step.every() ? step : new Step("*");
      filtered("", given, key, filter, rest, new Place(path, given.place().where()));
    }
  }

  private void filtered(
      String id, Given<?> entry, Key key, Step step, List<Step> rest, Place place) {
    Place child = id.isEmpty() ? entry.place() : place.child(id);
    if (step.filterKey().isEmpty()) {
      inAnswer(entry, key, rest, child.path(), entry.place());
      return;
    }
    Filtered filter = filter((Record) entry.value(), id, entry, step.filterKey());
    if (filter.answer().isUnknown()) {
      // Whether the term ranges over this item is itself not known.
      String kind = "'" + filter.answer().place().path() + "'";
      found.add(new Spot(filter.answer(), key, kind, entry.place()));
    } else if (has(filter.answer(), filter.key(), step.kinds()) != step.except()) {
      inAnswer(entry, key, rest, child.path(), entry.place());
    }
  }

  private record Filtered(Answer<?> answer, Key key) {}

  /** The answer that tells the kind of an item; the key may lead through sections. */
  private Filtered filter(Record item, String id, Given<?> entry, String path) {
    Record section = item;
    String[] keys = path.split("\\.", -1);
    for (int at = 0; ; at++) {
      Shape.Field field = field(section, keys[at]);
      Answer<?> answer = Leaves.read(section, field);
      if (section instanceof DataItem && path.equals("is") && answer.isAbsent()) {
        return new Filtered(new Given<>(id, entry.place()), field.key());
      }
      if (at == keys.length - 1 || !(answer.orNull() instanceof Record inside)) {
        return new Filtered(answer, field.key());
      }
      section = inside;
    }
  }

  /** Whether the answer is a list that has the id, or the id itself. */
  static boolean names(Answer<?> answer, String id) {
    Object value = answer.orNull();
    return value instanceof List<?> items
        ? items.stream().anyMatch(item -> ((Given<?>) item).value().equals(id))
        : id.equals(value);
  }

  private boolean has(Answer<?> answer, Key key, List<String> kinds) {
    return kinds.stream().anyMatch(kind -> isA(answer.orNull(), key, kind));
  }

  /** Whether the value at the place is one of those wanted; a list is when one of its items is. */
  boolean is(Spot spot, List<String> values) {
    return has(spot.answer(), spot.key(), values);
  }

  static boolean is(
      Spot spot, List<String> values, Declaration declaration, Vocabulary vocabulary) {
    return new Spots(declaration, vocabulary).is(spot, values);
  }

  private boolean isA(@Nullable Object value, Key key, String kind) {
    if (value instanceof List<?> items) {
      return items.stream().anyMatch(item -> isA(((Given<?>) item).value(), key, kind));
    }
    if (value instanceof PerLaw<?> perLaw) {
      return perLaw.byLaw().values().stream().anyMatch(given -> isA(given.value(), key, kind));
    }
    if (value instanceof Text text) {
      return text.byLanguage().containsValue(kind);
    }
    if (value instanceof Enum<?> constant) {
      return Shape.word(constant).equals(kind);
    }
    if (value == null) {
      return false;
    }
    String word = value.toString();
    if (key.refers().equals("data")) {
      return ofData(word, kind);
    }
    if (key.words().equals("data")) {
      return DataClass.holds(vocabulary, vocabulary.canonical("data", word).orElse(word), kind);
    }
    if (key.words().equals("sources") && vocabulary.canonical("sources", word).isEmpty()) {
      return vocabulary.isA("sources", "third-party", kind);
    }
    return word.equals(kind) || vocabulary.isA(key.words(), word, kind);
  }

  private boolean ofData(String id, String kind) {
    Given<DataItem> item = declaration.data().given().orElse(Map.of()).get(id);
    return item != null
        && DataClass.holds(vocabulary, DataFacts.word(vocabulary, id, item.value()), kind);
  }
}
