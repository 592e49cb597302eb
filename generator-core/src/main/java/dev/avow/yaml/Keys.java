package dev.avow.yaml;

import dev.avow.text.Lookalike;
import dev.avow.text.Nearest;
import dev.avow.yaml.Shape.ById;
import dev.avow.yaml.Shape.Field;
import dev.avow.yaml.Shape.OneOrMany;
import dev.avow.yaml.Shape.PerLawOf;
import dev.avow.yaml.Shape.Section;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an unknown key was meant to be: a neighbor, another word for it, or a key of elsewhere. */
final class Keys {

  private final Map<String, Set<String>> homes = new LinkedHashMap<>();

  /** Looks for strangers in the whole format below the root. */
  Keys(Section root) {
    collect(root, "", new HashSet<>());
  }

  /** The key of this section that was meant. */
  static Optional<String> meant(String written, Section shape) {
    Set<String> names = shape.fields().keySet();
    Optional<String> twin = Lookalike.to(written, names).map(Lookalike::word);
    if (twin.isPresent()) {
      return twin;
    }
    Optional<String> same = names.stream().filter(name -> Nearest.same(written, name)).findFirst();
    if (same.isPresent()) {
      return same;
    }
    Optional<String> synonym =
        shape.fields().values().stream()
            .filter(
                field ->
                    Arrays.stream(field.key().also()).anyMatch(also -> Nearest.same(written, also)))
            .map(Field::name)
            .findFirst();
    if (synonym.isPresent()) {
      return synonym;
    }
    Optional<String> near = Nearest.to(written, names);
    return near.isPresent() ? near : sharing(written, names);
  }

  /** The one key whose words are all in what was written, or the other way round. */
  private static Optional<String> sharing(String written, Set<String> names) {
    Set<String> words = words(written);
    List<String> sharing =
        names.stream()
            .filter(name -> words.containsAll(words(name)) || words(name).containsAll(words))
            .toList();
    return sharing.size() == 1 ? Optional.of(sharing.get(0)) : Optional.empty();
  }

  private static Set<String> words(String key) {
    return Set.copyOf(List.of(key.toLowerCase(Locale.ROOT).split("[\\s_.-]+", -1)));
  }

  /** What to do about a key that this section has not. */
  String remedy(String written, Section shape, boolean empty) {
    Optional<String> firstWord =
        Optional.of(written.split("\\s+", 2))
            .filter(words -> empty && words.length == 2 && shape.fields().containsKey(words[0]))
            .map(words -> "A colon is missing; write '" + words[0] + ": " + words[1] + "'.");
    if (firstWord.isPresent()) {
      return firstWord.get();
    }
    String[] sides = written.split(":", 2);
    if (empty && sides.length == 2 && shape.fields().containsKey(sides[0])) {
      return "The colon has no space behind it; write '" + sides[0] + ": " + sides[1] + "'.";
    }
    Optional<String> home = home(written);
    Optional<String> meant = meant(written, shape);
    if (meant.isPresent() && (home.isEmpty() || !edited(written, meant.get(), shape))) {
      String twin =
          Lookalike.to(written, Set.of(meant.get())).map(l -> " " + l.difference()).orElse("");
      return "Did you mean '" + meant.get() + "'?" + twin;
    }
    if (home.isPresent()) {
      return home.get();
    }
    List<String> known = shape.fields().keySet().stream().sorted().toList();
    return known.size() <= 32
        ? "Use one of: " + String.join(", ", known) + "."
        : "See docs/format.md for the " + known.size() + " keys that are.";
  }

  /** Whether the neighbor differs in letters, not only in case, dashes or by being a synonym. */
  private static boolean edited(String written, String meant, Section shape) {
    Field field = shape.fields().get(meant);
    return !Nearest.same(written, meant)
        && Lookalike.to(written, Set.of(meant)).isEmpty()
        && (field == null
            || Arrays.stream(field.key().also()).noneMatch(also -> Nearest.same(written, also)));
  }

  private Optional<String> home(String written) {
    Set<String> places = homes.getOrDefault(written, Set.of());
    return places.isEmpty() || places.size() > 4
        ? Optional.empty()
        : Optional.of("It belongs " + String.join(", or ", places) + ".");
  }

  private void collect(Section section, String path, Set<Class<?>> above) {
    if (!above.add(section.type())) {
      return;
    }
    for (Field field : section.fields().values()) {
      if (!path.isEmpty()) {
        homes.computeIfAbsent(field.name(), name -> new LinkedHashSet<>()).add(path);
      }
      Shape inside = field.shape();
      if (inside instanceof PerLawOf perLaw) {
        inside = perLaw.element();
      }
      if (inside instanceof OneOrMany many) {
        inside = many.element();
      }
      if (inside instanceof ById byId) {
        collect(byId.element(), "in an entry of '" + field.name() + "'", above);
      } else if (inside instanceof Section child) {
        collect(child, "in '" + field.name() + "'", above);
      }
    }
    above.remove(section.type());
  }
}
