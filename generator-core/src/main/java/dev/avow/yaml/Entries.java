package dev.avow.yaml;

import static dev.avow.yaml.Faults.inside;
import static dev.avow.yaml.Faults.keyOf;
import static dev.avow.yaml.Faults.last;
import static dev.avow.yaml.Faults.quoted;

import dev.avow.finding.Location;
import dev.avow.text.Lookalike;
import dev.avow.yaml.Shape.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The entries of mappings: keys that are plain, stand once, and are ids where ids are wanted. */
final class Entries {

  private final Faults faults;

  Entries(Faults faults) {
    this.faults = faults;
  }

  /** The entries, each key once; a second one is reported and left out. */
  List<NodeTuple> unique(MappingNode mapping, Place place) {
    Map<String, NodeTuple> seen = new HashMap<>();
    List<NodeTuple> entries = new ArrayList<>();
    boolean item = place.path().endsWith("]");
    for (NodeTuple entry : mapping.getValue()) {
      if (!(entry.getKeyNode() instanceof ScalarNode)) {
        faults.add(
            YamlRules.SHAPE,
            faults.at(entry.getKeyNode()),
            "A key " + inside(place) + " is a list or a mapping; a key is plain text.",
            "Write a plain key.");
        continue;
      }
      NodeTuple first = seen.putIfAbsent(keyOf(entry), entry);
      if (first == null) {
        entries.add(entry);
        continue;
      }
      twice(entry, new Place("", faults.at(first.getKeyNode())), place);
      if (item) {
        break; // What follows belongs to the item whose dash is missing.
      }
    }
    return entries;
  }

  void twice(NodeTuple entry, Place first, Place place) {
    boolean item = place.path().endsWith("]");
    faults.add(
        YamlRules.KEY_TWICE,
        faults.at(entry.getKeyNode()),
        quoted(keyOf(entry))
            + " is given twice "
            + inside(place)
            + ", first on line "
            + first.where().line()
            + ".",
        item
            ? "Begin it with '- ' if another item starts here, or keep one of the two."
            : "Keep one of the two, or join them.");
  }

  /** The id of an entry: a word where the key asks for words, else one of the author's own. */
  Optional<String> id(NodeTuple entry, Key key, Words words, Place place) {
    String written = keyOf(entry);
    Location where = faults.at(entry.getKeyNode());
    Place at = new Place(place.child(written).path(), where);
    if (!key.ids().isEmpty()) {
      Optional<String> canonical = words.canonical(key.ids(), written);
      if (canonical.isEmpty()) {
        faults.lose(
            YamlRules.WORD,
            at,
            quoted(written) + " is not a word for '" + last(place) + "'.",
            Faults.choice(written, words, key.ids()));
      }
      return canonical;
    }
    if (Ids.wellFormed(written)) {
      return Optional.of(written);
    }
    if (!key.words().isEmpty() && words.canonical(key.words(), written).isPresent()) {
      return words.canonical(key.words(), written);
    }
    // What refers to the id it should have been is no second fault.
    faults.lost(place.child(Ids.slug(Lookalike.skeleton(written))).path());
    faults.lose(YamlRules.ID, at, quoted(written) + " is not an id.", Ids.remedy(written));
    return Optional.empty();
  }

  /** Says that something else stands where entries by their ids should. */
  @Nullable Object notById(Node node, Section element, Key key, Place place) {
    if (node instanceof SequenceNode sequence && sequence.getValue().isEmpty()) {
      return faults.hollow(place, "The list '" + last(place) + "'");
    }
    if (Faults.isNull(node)) {
      return faults.empty(node, place, key.example());
    }
    String first = element.fields().keySet().iterator().next();
    return faults.wrongShape(
        node,
        place,
        "entries by their ids",
        "Write each entry under an id of its own, without a dash: '"
            + name(node)
            + ": {"
            + first
            + ": …}'.");
  }

  private static String name(Node node) {
    Node first =
        node instanceof SequenceNode sequence && !sequence.getValue().isEmpty()
            ? sequence.getValue().get(0)
            : node;
    if (first instanceof MappingNode mapping) {
      for (NodeTuple entry : mapping.getValue()) {
        if (keyOf(entry).matches("id|name|is|key")
            && entry.getValueNode() instanceof ScalarNode scalar) {
          return Ids.slug(scalar.getValue());
        }
      }
    }
    return first instanceof ScalarNode scalar ? Ids.slug(scalar.getValue()) : "my-id";
  }
}
