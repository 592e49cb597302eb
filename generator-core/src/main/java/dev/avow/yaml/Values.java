package dev.avow.yaml;

import static dev.avow.yaml.Faults.last;
import static dev.avow.yaml.Faults.quoted;

import dev.avow.yaml.Shape.Field;
import dev.avow.yaml.Shape.Section;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads plain values, words of the vocabulary and texts. */
final class Values {

  private static final Pattern CURLY =
      Pattern.compile(
          "[\u201C\u201D\u201E\u2018\u2019\u201A]([^\u201C-\u201E\u2018-\u201A\"]+)[\u201C\u201D\u2018\u2019]");

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

  /** Items whose hyphens have no space behind them are one text for YAML. */
  private static final Pattern DASHED = Pattern.compile("-/\\S*|-[^\\s-]\\S*(\\s+-[^\\s-]\\S*)+");

  private static final Pattern LISTED = Pattern.compile("[^\\s,]+(\\s*,\\s*[^\\s,]+)+,?");

  private final Section root;
  private final Words words;
  private final Faults faults;

  Values(Section root, Words words, Faults faults) {
    this.root = root;
    this.words = words;
    this.faults = faults;
  }

  @Nullable Object plain(Node node, Class<?> type, Key key, Place place) {
    if (!(node instanceof ScalarNode scalar)) {
      return faults.wrongShape(node, place, "one plain value", onlyOne(node, key));
    }
    String written = scalar.getValue();
    if (written.isBlank() || Faults.isNull(node)) {
      return faults.empty(node, place, key.example());
    }
    if (type == String.class && !(key.words().isEmpty() && key.refers().isEmpty())) {
      return word(written, key, place);
    }
    int control = written.codePoints().filter(point -> point < ' ').findFirst().orElse(-1);
    if (control >= 0 && scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED) {
      return faults.lose(
          YamlRules.VALUE,
          place,
          quoted(written) + " under '" + last(place) + "' goes over more than one line.",
          "Take out what follows the line break.");
    }
    try {
      if (type == String.class) {
        curly(written, place);
      }
      boolean quotes = scalar.getScalarStyle() != ScalarStyle.PLAIN;
      return Plains.read(written, type, key.example(), quotes);
    } catch (NotReadable e) {
      String shown = quoted(e.shown().orElse(written));
      return faults.lose(
          YamlRules.VALUE,
          place,
          shown + " under '" + last(place) + "' " + e.getMessage() + ".",
          e.remedy());
    }
  }

  private static String onlyOne(Node node, Key key) {
    String example = key.example().isEmpty() ? "" : ", such as '" + key.example() + "'";
    return node instanceof MappingNode
        ? "Write the value alone" + example + "."
        : "Give one value, without the list" + example + ".";
  }

  private @Nullable Object word(String written, Key key, Place place) {
    if (key.words().isEmpty()) {
      return foreign(written, key.refers());
    }
    Optional<String> canonical = words.canonical(key.words(), written);
    if (canonical.isPresent() || !key.refers().isEmpty()) {
      return canonical.orElse(written);
    }
    List<String> parts = List.of(written.split("\\s+"));
    if (parts.size() > 1
        && parts.stream().allMatch(part -> words.canonical(key.words(), part).isPresent())) {
      return faults.lose(
          YamlRules.WORD,
          place,
          quoted(written) + " is " + parts.size() + " words without a comma.",
          "Did you mean '" + String.join(", ", parts) + "'?");
    }
    return faults.lose(
        YamlRules.WORD,
        place,
        quoted(written) + " is not a word for '" + last(place) + "'.",
        Faults.choice(written, words, key.words()));
  }

  /** An id, or another vocabulary's term for it ({@code user.contact.email}). */
  private String foreign(String written, String map) {
    Field field = root.fields().get(map);
    String list = field == null ? "" : field.key().words();
    return list.isEmpty() || Ids.wellFormed(written)
        ? written
        : words.canonical(list, written).orElse(written);
  }

  /** A list that was written as one text, split; empty when the text is one value. */
  static Optional<List<String>> listed(Node node, Shape element) {
    if (!(node instanceof ScalarNode scalar)
        || !(element instanceof Shape.Plain)
        || scalar.getScalarStyle() == ScalarStyle.LITERAL) {
      return Optional.empty();
    }
    String written = scalar.getValue();
    Matcher bullet = LineSlips.BULLET.matcher(written);
    if (bullet.matches()) {
      // YAML joins lines without a hyphen to one text; the bullets are still where they were.
      String mark = Pattern.quote(bullet.group(1));
      return Optional.of(List.of(bullet.group(2).split("\\s+" + mark + "\\s+")));
    }
    if (DASHED.matcher(written).matches()) {
      return Optional.of(List.of(written.substring(1).split("\\s+-")));
    }
    return LISTED.matcher(written).matches()
        ? Optional.of(Arrays.asList(written.split("\\s*,\\s*")))
        : Optional.empty();
  }

  static boolean isLanguage(String key) {
    return LANGUAGE.matcher(key).matches();
  }

  /** What a word processor makes of quotes is a part of the text, and printed with it. */
  private void curly(String written, Place place) {
    Matcher curly = CURLY.matcher(written);
    if (curly.matches()) {
      faults.add(
          YamlRules.CURLY,
          place.where(),
          "The quotes around " + quoted(written) + " are no quotes of YAML, and are printed.",
          "Write straight ones: \"" + curly.group(1) + "\"; or none.");
    }
  }

  @Nullable Object text(Node node, Place place) {
    if (node instanceof ScalarNode scalar) {
      if (scalar.getValue().isBlank() || Faults.isNull(node)) {
        return faults.empty(node, place, "");
      }
      curly(scalar.getValue(), place);
      return Text.of(scalar.getValue());
    }
    if (!(node instanceof MappingNode mapping)) {
      return faults.wrongShape(
          node, place, "one text", "Write one text, or one for each language: {en: …, de: …}.");
    }
    Map<String, String> byLanguage = new LinkedHashMap<>();
    for (NodeTuple entry : mapping.getValue()) {
      String language = Faults.keyOf(entry);
      if (!isLanguage(language)) {
        faults.lose(
            YamlRules.KEY_UNKNOWN,
            new Place(place.child(language).path(), faults.at(entry.getKeyNode())),
            quoted(language) + " is not a language tag.",
            "Write the text plainly, or one for each language: {en: …, de: …}.");
      } else if (!(entry.getValueNode() instanceof ScalarNode scalar)) {
        Place inside = new Place(place.child(language).path(), faults.at(entry));
        faults.wrongShape(entry.getValueNode(), inside, "one text", "Write one text.");
      } else if (scalar.getValue().isBlank() || Faults.isNull(scalar)) {
        faults.empty(scalar, new Place(place.child(language).path(), faults.at(entry)), "");
      } else if (!Open.part(
          scalar, new Place(place.child(language).path(), faults.at(entry)), last(place), faults)) {
        byLanguage.put(language, scalar.getValue());
      }
    }
    return byLanguage.isEmpty() ? null : new Text(byLanguage);
  }
}
