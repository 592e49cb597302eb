package dev.avow.yaml;

import static dev.avow.yaml.Faults.keyOf;
import static dev.avow.yaml.Faults.last;
import static dev.avow.yaml.Faults.quoted;

import dev.avow.yaml.Answer.Given;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;

/** Reads a plain value, or one for each language. */
final class Languages {

  /** More than any site has; each of them is a page that a check will fetch. */
  private static final int MOST = 200;

  private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());

  private final Values values;
  private final Entries entries;
  private final Faults faults;

  Languages(Values values, Entries entries, Faults faults) {
    this.values = values;
    this.entries = entries;
    this.faults = faults;
  }

  @Nullable Object of(Node node, Shape.Plain element, Key key, Place place) {
    Map<String, Given<Object>> byLanguage = new LinkedHashMap<>();
    if (!(node instanceof MappingNode mapping)) {
      Object value = values.plain(node, element.type(), key, place);
      if (value != null) {
        byLanguage.put("", new Given<>(value, place));
      }
    } else if (mapping.getValue().isEmpty()) {
      return faults.hollow(place, quoted(last(place)));
    } else if (mapping.getValue().size() > MOST) {
      return faults.lose(
          YamlRules.SIZE,
          place,
          quoted(last(place)) + " is given in more than " + MOST + " languages.",
          "Keep those that the site has.");
    } else {
      for (NodeTuple entry : entries.unique(mapping, place)) {
        // One fact, whatever the language: its path is that of the whole.
        Place inside = new Place(place.path(), faults.at(entry));
        if (language(entry, key, place)
            && !Open.part(entry.getValueNode(), inside, last(place), faults)) {
          Object value = values.plain(entry.getValueNode(), element.type(), key, inside);
          if (value != null) {
            byLanguage.put(keyOf(entry), new Given<>(value, inside));
          }
        }
      }
    }
    return byLanguage.isEmpty() ? null : new PerLanguage<>(byLanguage);
  }

  private boolean language(NodeTuple entry, Key key, Place place) {
    String written = keyOf(entry);
    if (known(written)) {
      return true;
    }
    String tag = written.replace('_', '-').replaceFirst("^[^-]+", "");
    String plain = written.split("[-_]", 2)[0].toLowerCase(Locale.ROOT) + tag;
    faults.lose(
        YamlRules.KEY_UNKNOWN,
        new Place(place.path(), faults.at(entry.getKeyNode())),
        quoted(written) + " is not a language tag.",
        known(plain)
            ? "Write '" + plain + "'."
            : "Write it plainly, '"
                + last(place)
                + ": "
                + key.example()
                + "', or one for each language: {en: …, de: …}.");
    return false;
  }

  private static boolean known(String tag) {
    return Values.isLanguage(tag) && KNOWN.contains(Locale.forLanguageTag(tag).getLanguage());
  }
}
