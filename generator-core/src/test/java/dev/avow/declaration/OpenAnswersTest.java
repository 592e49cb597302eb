package dev.avow.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.content.Vocabulary;
import dev.avow.finding.Finding;
import dev.avow.model.Declaration;
import dev.avow.yaml.Key;
import dev.avow.yaml.Shape;
import dev.avow.yaml.Shape.ById;
import dev.avow.yaml.Shape.Field;
import dev.avow.yaml.Shape.OneOrMany;
import dev.avow.yaml.Shape.PerLawOf;
import dev.avow.yaml.Shape.Section;
import dev.avow.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Nobody need know everything: each key takes {@code unknown} and {@code none}. */
class OpenAnswersTest {

  /** A place of the format, and how a whole file with a value there is written. */
  private record Spot(String path, UnaryOperator<String> file) {}

  private final List<Spot> keys = new ArrayList<>();
  private final List<Spot> entries = new ArrayList<>();

  OpenAnswersTest() {
    walk(Shape.of(Declaration.class), "", value -> value, new HashSet<>());
  }

  @Test
  void everyKeyTakesUnknownAndNone() {
    assertThat(keys).hasSizeGreaterThan(400);
    for (Spot key : keys) {
      assertThat(faults(key, "unknown")).as(key.path()).isEmpty();
      assertThat(faults(key, "none")).as(key.path()).isEmpty();
    }
  }

  @Test
  void everyEntryTakesUnknownForTheKeysItNeeds() {
    assertThat(entries).hasSizeGreaterThan(20);
    for (Spot entry : entries) {
      assertThat(faults(entry, "unknown")).as(entry.path()).isEmpty();
    }
  }

  @Test
  void whatThereIsNoneOfHasNoEntry() {
    assertThat(
            faults("avow: 1\norganization: none\ndata: none\nuses: none\nparties: {post: none}\n"))
        .containsExactly(
            "a.yaml:5:17: error: 'post' is 'none': what there is none of has no entry. Take"
                + " 'post' out; where no entry is left, write 'none' in place of all."
                + " [value-shape]");
  }

  /** As a text it would be printed, and what nobody knows would read as answered. */
  @Test
  void thePartsOfAnAnswerAreNotOpen() {
    assertThat(
            faults(
                """
                avow: 1
                organization: none
                data: {email: {from: you, label: {en: unknown, de: E-Mail}}}
                uses: {news: {purpose: email-marketing, data: [email, unknown], basis: {gdpr: none}}}
                """))
        .containsExactly(
            "a.yaml:3:39: error: 'unknown' answers for all of 'label', not for a part of it. Take"
                + " it out, or write 'label: unknown' in place of all; a text of these letters goes"
                + " in quotes: \"unknown\". [value-wrong]",
            "a.yaml:4:55: error: 'unknown' answers for all of 'data', not for a part of it. Take"
                + " it out, or write 'data: unknown' in place of all; a text of these letters goes"
                + " in quotes: \"unknown\". [value-wrong]",
            "a.yaml:4:79: error: 'none' answers for all of 'basis', not for a part of it. Take it"
                + " out, or write 'basis: none' in place of all; a text of these letters goes in"
                + " quotes: \"none\". [value-wrong]");
  }

  private static List<String> faults(Spot spot, String word) {
    return faults(spot.file().apply(word));
  }

  private static List<String> faults(String text) {
    return YamlReader.read(
            text.getBytes(StandardCharsets.UTF_8),
            "a.yaml",
            Declaration.class,
            Vocabulary.shipped())
        .findings()
        .stream()
        .map(Finding::toString)
        .toList();
  }

  private void walk(Section section, String path, UnaryOperator<String> outside, Set<Class<?>> at) {
    if (!at.add(section.type())) {
      return;
    }
    for (Field field : section.fields().values()) {
      String here = path + "." + field.name();
      UnaryOperator<String> inside = value -> outside.apply(written(section, field, value));
      keys.add(new Spot(here, inside));
      Shape shape = field.shape();
      if (shape instanceof PerLawOf perLaw) {
        shape = perLaw.element();
      }
      if (shape instanceof OneOrMany many) {
        shape = many.element();
      }
      if (shape instanceof ById byId) {
        String id = id(field.key());
        UnaryOperator<String> entry = value -> inside.apply("{" + id + ": " + value + "}");
        entries.add(new Spot(here + "." + id, entry));
        walk(byId.element(), here + "." + id, entry, at);
      } else if (shape instanceof Section child) {
        walk(child, here, inside, at);
      }
    }
    at.remove(section.type());
  }

  /** The section with that key, and with what it cannot do without. */
  private static String written(Section section, Field field, String value) {
    boolean chosen = section.oneOf().isEmpty() || section.oneOf().contains(field.name());
    return section.fields().values().stream()
        .filter(
            other ->
                other == field
                    || other.key().required()
                    || (!chosen && other.name().equals(section.oneOf().get(0))))
        .map(other -> other.name() + ": " + (other == field ? value : "unknown"))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String id(Key key) {
    return key.ids().isEmpty() ? "mine" : Vocabulary.shipped().of(key.ids()).iterator().next();
  }
}
