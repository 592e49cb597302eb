package dev.avow.journal;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the form of a type, and thereby everything that can ever be read back. */
final class LineForms {

  private final Map<Type, LineForm> known = new HashMap<>();

  LineForms(List<TextLeaf<?>> leaves) {
    for (TextLeaf<?> leaf : leaves) {
      known.put(leaf.type(), Texts.of(leaf));
    }
    known.computeIfAbsent(
        String.class, type -> Texts.of(new TextLeaf<>(String.class, text -> text, text -> text)));
  }

  LineForm of(Type type) {
    LineForm form = known.get(type);
    if (form == null) {
      form = type instanceof ParameterizedType holder ? held(holder) : bare((Class<?>) type);
    }
    return form;
  }

  private LineForm bare(Class<?> type) {
    if (type.isRecord()) {
      return record(type);
    }
    if (type.isEnum()) {
      return Texts.ofEnum(type);
    }
    if (type.isSealed()) {
      return choice(type);
    }
    Plain plain = Plain.of(type);
    if (plain == null) {
      throw new IllegalArgumentException(
          type.getName() + " cannot be written down: keep a record, or give a leaf for it");
    }
    return plain;
  }

  private LineForm record(Class<?> type) {
    Fields fields = new Fields(type);
    known.put(type, fields);
    for (RecordComponent component : type.getRecordComponents()) {
      fields.have(component, of(component.getGenericType()));
    }
    return fields;
  }

  private LineForm choice(Class<?> type) {
    SealedForm choice = new SealedForm(type);
    known.put(type, choice);
    for (Class<?> kind : type.getPermittedSubclasses()) {
      choice.classes().put(kind.getSimpleName(), kind);
      choice.kinds().put(kind.getSimpleName(), of(kind));
    }
    return choice;
  }

  private LineForm held(ParameterizedType holder) {
    Class<?> raw = (Class<?>) holder.getRawType();
    LineForm first = of(holder.getActualTypeArguments()[0]);
    if (raw == Optional.class) {
      return Many.optional(first);
    }
    if (raw == Map.class || raw == SortedMap.class) {
      LineForm second = of(holder.getActualTypeArguments()[1]);
      return new Many.Pairs(first, second, map -> raw == Map.class ? map : new TreeMap<>(map));
    }
    return new Many.Row(
        first, raw.getName(), items -> (Collection<?>) items, items -> row(raw, items));
  }

  private static Object row(Class<?> raw, List<@Nullable Object> items) {
    if (raw == List.class) {
      return Collections.unmodifiableList(items);
    }
    if (raw == Set.class) {
      return new LinkedHashSet<>(items);
    }
    if (raw == SortedSet.class) {
      return new TreeSet<>(items);
    }
    throw new IllegalArgumentException(raw.getName() + " cannot be written down: keep a list");
  }
}
