package dev.avow.template;

import dev.avow.model.Choice;
import dev.avow.model.Right;
import dev.avow.model.Safeguard;
import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Key;
import dev.avow.yaml.Leaves;
import dev.avow.yaml.PerLanguage;
import dev.avow.yaml.PerLaw;
import dev.avow.yaml.Place;
import dev.avow.yaml.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a key's answer looks like to a template, by its shape. */
final class SeenAnswers {
  private final View view;
  private final Key key;

  private SeenAnswers(View view, Key key) {
    this.view = view;
    this.key = key;
  }

  static Seen of(View view, Shape.Field field, Answer<?> answer) {
    Object value = answer.orNull();
    return value == null
        ? new Nothing(view, field.shape(), field.key(), answer.place(), answer.isNone())
        : new SeenAnswers(view, field.key()).see(value, field.shape(), answer.place());
  }

  private Seen see(Object value, Shape shape, Place place) {
    if (shape instanceof Shape.Section section) {
      return new SectionView(view, NamedSection.fixed((Record) value, section), place);
    }
    List<Seen> items = new ArrayList<>();
    if (shape instanceof Shape.OneOrMany many) {
      for (Object item : (List<?>) value) {
        Given<?> given = (Given<?>) item;
        items.add(see(given.value(), many.element(), given.place()));
      }
      return new ListView(view, items, shape, key, place);
    }
    if (shape instanceof Shape.ById byId) {
      List<Seen> denied = new ArrayList<>();
      ((Map<?, ?>) value)
          .forEach(
              (id, entry) -> add(items, denied, (String) id, (Given<?>) entry, byId.element()));
      return new ListView(view, items, shape, key, place, denied);
    }
    if (shape instanceof Shape.PerLawOf) {
      ((PerLaw<?>) value)
          .byLaw()
          .forEach(
              (law, given) -> {
                if (view.appliesLaw(law)) {
                  items.add(new Value(view, given.value(), key, given.place(), law));
                }
              });
      return new ListView(view, items, shape, key, place);
    }
    if (value instanceof PerLanguage<?> perLanguage) {
      Optional<? extends Given<?>> given = perLanguage.in(view.wording().language());
      return given.isPresent()
          ? plain(given.get().value(), given.get().place())
          : new Nothing(view, shape, key, place, false);
    }
    return plain(value, place);
  }

  private void add(
      List<Seen> items, List<Seen> denied, String id, Given<?> entry, Shape.Section shape) {
    // A safeguard that is not published is nobody's business, least of all a burglar's.
    if (entry.value() instanceof Safeguard safeguard
        && !safeguard.published().given().orElse(false)) {
      return;
    }
    // 'delete: none' is no right to have data deleted, and of 'delete: unknown' nobody knows.
    Optional<Answer<?>> instead =
        entry.value() instanceof Right || entry.value() instanceof Choice
            ? Leaves.instead((Record) entry.value())
            : Optional.empty();
    if (instead.filter(answer -> !answer.isNone()).isPresent()) {
      return;
    }
    NamedSection section = new NamedSection((Record) entry.value(), shape, id, key.ids());
    (instead.isPresent() ? denied : items).add(new SectionView(view, section, entry.place()));
  }

  private Seen plain(Object value, Place place) {
    if (value instanceof String id && !key.refers().isEmpty()) {
      boolean word =
          !key.words().isEmpty() && view.vocabulary().canonical(key.words(), id).isPresent();
      if (!word) {
        var section = view.section(key.refers(), id);
        if (section.isPresent()) {
          return section.get().namedAt(place);
        }
      }
    }
    return new Value(view, value, key, place, "");
  }
}
