package dev.avow.yaml;

import static dev.avow.yaml.Faults.inside;
import static dev.avow.yaml.Faults.keyOf;
import static dev.avow.yaml.Faults.quoted;

import dev.avow.yaml.Answer.Absent;
import dev.avow.yaml.Shape.Field;
import dev.avow.yaml.Shape.Section;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;

/** One section while it is filled: its keys one by one, then those that are none of it. */
final class Filling {

  private final Binder binder;
  private final Faults faults;
  private final Section shape;
  private final MappingNode mapping;
  private final Place place;
  private final Map<String, Answer<?>> answers = new LinkedHashMap<>();

  Filling(Binder binder, Faults faults, Section shape, MappingNode mapping, Place place) {
    this.binder = binder;
    this.faults = faults;
    this.shape = shape;
    this.mapping = mapping;
    this.place = place;
  }

  /** The section's record. */
  Object of(List<NodeTuple> entries) {
    List<NodeTuple> strangers = new ArrayList<>();
    for (NodeTuple entry : entries) {
      Field field = shape.fields().get(keyOf(entry));
      if (field == null) {
        strangers.add(entry);
      } else {
        take(entry, field);
      }
    }
    FlowSlips.cutTexts(mapping, shape, strangers, faults);
    // Last, so that no guess takes the place of a key that is written.
    strangers.forEach(this::stranger);
    Demands.check(shape, answers, mapping, place, faults);
    return record(shape, answers, place);
  }

  /** The record of a section with those answers; all others are absent. */
  static Object record(Section shape, Map<String, Answer<?>> answers, Place place) {
    Object[] arguments = new Object[shape.fields().size()];
    int number = 0;
    for (String name : shape.fields().keySet()) {
      Answer<?> answer = answers.get(name);
      arguments[number++] = answer == null ? new Absent<>(place.child(name)) : answer;
    }
    try {
      return Shapes.constructor(shape.type()).newInstance(arguments);
    } catch (InvocationTargetException | InstantiationException | IllegalAccessException e) {
      throw new IllegalStateException(shape.type() + " cannot be constructed", e);
    }
  }

  private void take(NodeTuple entry, Field field) {
    Place inside = new Place(place.child(field.name()).path(), faults.at(entry));
    Answer<?> answer = binder.answer(entry.getValueNode(), field, inside, inside);
    if (answer != null) {
      answers.put(field.name(), answer);
    } else {
      faults.lost(inside.path());
    }
  }

  /**
   * A key that is none of the section's. What stands under it is read as the key that was probably
   * meant, so that one slip has one message and the faults below it are told in the same run.
   */
  private void stranger(NodeTuple entry) {
    String name = keyOf(entry);
    Place at = new Place(place.child(name).path(), faults.at(entry.getKeyNode()));
    if (name.isBlank()) {
      faults.lose(
          YamlRules.KEY_UNKNOWN, at, "A key is empty " + inside(place) + ".", "Take it out.");
      return;
    }
    boolean empty = Faults.isNull(entry.getValueNode());
    faults.lose(
        YamlRules.KEY_UNKNOWN,
        at,
        quoted(name) + " is not a key " + ofSection() + ".",
        faults.full() ? "" : binder.keys().remedy(name, shape, empty));
    if (faults.full()) {
      return; // What was meant shows only in faults that are not told any more.
    }
    Optional<Field> meant =
        Keys.meant(name, shape)
            .filter(key -> mapping.getValue().stream().noneMatch(e -> keyOf(e).equals(key)))
            .map(key -> shape.fields().get(key));
    if (meant.isPresent() && !answers.containsKey(meant.get().name())) {
      int said = faults.count();
      take(entry, meant.get());
      if (!answers.containsKey(meant.get().name())) {
        faults.forgetAfter(said);
      }
    }
  }

  private String ofSection() {
    return place.path().isEmpty() ? inside(place) : "of '" + place.path() + "'";
  }
}
