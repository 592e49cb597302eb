package dev.avow.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.content.Content;
import dev.avow.declaration.DeclarationFile;
import dev.avow.declaration.DeclarationReader;
import dev.avow.yaml.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * A declaration is written over weeks, and most of them it is full of gaps: whatever is missing or
 * unknown, the shipped clauses claim nothing for it and leave no torn sentence behind.
 */
class PartialDeclarationsTest {

  private static final int ROUNDS = 87;

  /** What a paragraph looks like out of which something fell. */
  private static final Pattern TORN =
      Pattern.compile(
          "\\$\\{|\\bnull\\b|\\*\\*:?\\*\\*|,\\s*[,.;:]|[,;]\\s*$|\\(\\s*[,)]|\\s[,.;](\\s|$)"
              + "|[^.]\\.\\.(\\s|$)|[“‘][”’]|- (- |$)"
              + "|\\b(the the|to to|of of|a a|and and|or or|by by|and|or|by|of|the)[.,]");

  /** Two spaces within a line: a word fell out between them. */
  private static final Pattern HOLE = Pattern.compile("(?m)[^ |\\n] {2,}[^ |\\n].*$");

  private static final Pattern HEADING = Pattern.compile("#+ .*");

  /** The way to a value: keys of maps and places in lists. */
  private record Spot(List<Object> way) {

    /** The tree with another value there; with none, if it is null. */
    @SuppressWarnings("unchecked")
    void put(Object tree, @Nullable Object value) {
      Object at = tree;
      for (Object step : way.subList(0, way.size() - 1)) {
        if (at instanceof Map<?, ?> map) {
          at = map.get(step);
        } else if (at instanceof List<?> list && step instanceof Integer place) {
          at = place < list.size() ? list.get(place) : null;
        }
      }
      Object last = way.get(way.size() - 1);
      if (at instanceof Map<?, ?> map && map.containsKey(last)) {
        if (value == null) {
          map.remove(last);
        } else {
          ((Map<Object, Object>) map).put(last, value);
        }
      }
    }
  }

  private final Yaml yaml = yaml();
  private final Set<String> torn = new LinkedHashSet<>();

  private static Yaml yaml() {
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setWidth(10_000);
    LoaderOptions loading = new LoaderOptions();
    // Every scalar is the text its author wrote.
    Resolver texts =
        new Resolver() {
          @Override
          protected void addImplicitResolvers() {}
        };
    return new Yaml(
        new SafeConstructor(loading), new Representer(options), options, loading, texts);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../examples/bookshop/privacy.yaml",
        "src/test/resources/document/everything.yaml"
      })
  void claimNothingForWhatIsMissingAndTearNoSentence(String name) throws IOException {
    String whole = Files.readString(Path.of(name));
    List<Spot> spots = new ArrayList<>();
    collect(yaml.load(whole), List.of(), spots);
    List<Spot> spare =
        spots.stream()
            .filter(spot -> read(gapped(whole, List.of(spot), List.of())).isPresent())
            .toList();
    int written = 0;
    Random random = new Random(1798);
    for (int round = 0; round < ROUNDS; round++) {
      // From every second value to one in thirty: many gaps hide what few of them tear.
      int share = 2 + round % 29;
      List<Spot> unknown = spare.stream().filter(spot -> random.nextInt(share) == 0).toList();
      List<Spot> lost = spare.stream().filter(spot -> random.nextInt(spare.size()) < 3).toList();
      written += writes(whole, unknown, lost) ? 1 : 0;
    }
    assertThat(torn).isEmpty();
    assertThat(spare).hasSizeGreaterThan(spots.size() / 3);
    assertThat(written).as("declarations that can be read").isGreaterThan(ROUNDS / 4);
  }

  /** Whether the declaration can be read; if so, its documents are looked through. */
  private boolean writes(String whole, List<Spot> unknown, List<Spot> lost) throws IOException {
    Optional<DeclarationFile> file = read(gapped(whole, unknown, lost));
    if (file.isEmpty()) {
      return false;
    }
    DocumentSet documents = Declared.documents(file.get(), Content.shipped());
    String gaps = "unknown " + unknown + ", missing " + lost;
    documents.findings().stream()
        .filter(finding -> finding.rule().id().equals("claim-without-fact"))
        .forEach(finding -> torn.add(finding + ", with " + gaps));
    for (GeneratedFile each : documents.files()) {
      if (each.name().endsWith(".txt")) {
        whole(each, gaps);
      } else if (each.name().endsWith(".md")) {
        noEmptySection(each, gaps);
        Matcher hole = HOLE.matcher(each.text());
        if (hole.find()) {
          torn.add(each.name() + ": a hole before '" + hole.group() + "', with " + gaps);
        }
      }
    }
    return true;
  }

  private String gapped(String whole, List<Spot> unknown, List<Spot> lost) {
    Object tree = yaml.load(whole);
    unknown.forEach(spot -> spot.put(tree, "unknown"));
    lost.forEach(spot -> spot.put(tree, null));
    return yaml.dump(tree);
  }

  private void whole(GeneratedFile file, String gaps) {
    for (String paragraph : file.text().split("\n\\s*\n")) {
      String line = paragraph.replaceAll("\\s+", " ").strip();
      if (TORN.matcher(line).find()) {
        torn.add(file.name() + ": '" + line + "', with " + gaps);
      }
    }
  }

  private void noEmptySection(GeneratedFile file, String gaps) {
    List<String> lines = file.text().lines().filter(line -> !line.isBlank()).toList();
    for (int at = 1; at < lines.size(); at++) {
      String heading = lines.get(at);
      if (HEADING.matcher(heading).matches()) {
        String next = at + 1 < lines.size() ? lines.get(at + 1) : "# ";
        boolean ends = HEADING.matcher(next).matches() && level(next) <= level(heading);
        if (ends) {
          torn.add(file.name() + ": nothing below '" + heading + "', with " + gaps);
        }
      }
    }
  }

  private static int level(String heading) {
    return heading.indexOf(' ');
  }

  private static Optional<DeclarationFile> read(String text) {
    Reading<DeclarationFile> reading =
        DeclarationReader.read(text.getBytes(StandardCharsets.UTF_8), "privacy.yaml");
    return reading.findings().isEmpty() ? reading.value() : Optional.empty();
  }

  private static void collect(Object node, List<Object> way, List<Spot> spots) {
    if (node instanceof Map<?, ?> map) {
      map.forEach((key, value) -> step(value, way, key, spots));
    } else if (node instanceof List<?> list) {
      for (int at = 0; at < list.size(); at++) {
        step(list.get(at), way, at, spots);
      }
    }
  }

  private static void step(Object value, List<Object> way, Object step, List<Spot> spots) {
    List<Object> longer = new ArrayList<>(way);
    longer.add(step);
    spots.add(new Spot(longer));
    collect(value, longer, spots);
  }
}
