package dev.avow.declaration.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.Golden;
import dev.avow.declaration.DeclarationFile;
import dev.avow.declaration.DeclarationReader;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.yaml.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fixture says on its lines which contradictions it holds; compared both ways. */
class ContradictionsTest {

  private static final Path FOLDER = Path.of("src/test/resources/declaration/contradictions");
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  private static final Pattern EXPECTED = Pattern.compile("# expect: (\\S+)");

  static List<Rule> rules() {
    return Contradictions.RULES;
  }

  @ParameterizedTest
  @MethodSource("rules")
  void fixtureHasExactlyTheFindingsItNames(Rule rule) throws IOException {
    Path file = FOLDER.resolve(rule.id() + ".yaml");
    List<String> expected = expected(file);
    assertThat(expected).as("%s names its own rule", file).anyMatch(e -> e.endsWith(rule.id()));
    assertThat(find(file).stream().map(f -> f.where().line() + " " + f.rule().id()))
        .containsExactlyElementsOf(expected);
  }

  @Test
  void declarationWithoutContradictionHasNoFindings() throws IOException {
    assertThat(find(FOLDER.resolve("clean.yaml"))).isEmpty();
  }

  @Test
  void everyFixtureBelongsToARule() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()).filter(f -> f.endsWith(".yaml")))
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(rules().stream().map(Rule::id), Stream.of("clean"))
                  .map(id -> id + ".yaml")
                  .toList());
    }
  }

  @Test
  void theFrontPageCountsThem() throws IOException {
    assertThat(Files.readString(Path.of("..", "README.md")))
        .contains("itself ([" + rules().size() + " contradictions](");
  }

  @Test
  void everyMessageReadsAsReviewed() throws IOException {
    StringBuilder messages = new StringBuilder();
    for (Rule rule : rules()) {
      find(FOLDER.resolve(rule.id() + ".yaml"))
          .forEach(finding -> messages.append(finding).append('\n'));
    }
    Golden.compare(FOLDER.resolve("messages.txt"), messages.toString());
  }

  @Test
  void pageTellsEachWithAnExample() throws IOException {
    StringBuilder page =
        new StringBuilder(
            """
            # What a declaration may not say against itself

            Every command holds the declaration against these. A finding names two places: where the
            one thing is said, and where the other is. Correct whichever is not true. What is accepted
            for a time stands under `waivers:`. `avow explain` tells each with its example below.
            Written from the rules and their tests; do not edit.

            | id | what holds when all is well | weight | such as |
            |---|---|---|---|
            """);
    for (Rule rule : rules()) {
      Finding first =
          find(FOLDER.resolve(rule.id() + ".yaml")).stream()
              .filter(finding -> finding.rule().equals(rule))
              .findFirst()
              .orElseThrow();
      page.append(
          "| `%s` | %s | %s | %s %s |\n"
              .formatted(
                  rule.id(),
                  rule.statement(),
                  rule.severity().name().toLowerCase(Locale.ROOT),
                  first.problem().replace("|", "\\|"),
                  first.remedy().replace("|", "\\|")));
    }
    for (Rule rule : rules()) {
      page.append("\n## ").append(rule.id()).append("\n\n```yaml\n");
      page.append(example(FOLDER.resolve(rule.id() + ".yaml"), rule)).append("```\n");
    }
    Golden.compare(Path.of("..", "docs", "contradictions.md"), page.toString());
  }

  /** The fixture, with a mark where the one thing is said and one where the other is. */
  private static String example(Path file, Rule rule) throws IOException {
    List<Finding> found =
        find(file).stream().filter(finding -> finding.rule().equals(rule)).toList();
    Set<Integer> here = found.stream().map(f -> f.where().line()).collect(Collectors.toSet());
    Set<Integer> there =
        found.stream()
            .flatMap(finding -> finding.related().stream())
            .map(Location::line)
            .collect(Collectors.toSet());
    StringBuilder example = new StringBuilder();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      example.append(EXPECTED.matcher(line).replaceAll("").stripTrailing());
      if (here.contains(number)) {
        example.append(" # <- here");
      } else if (there.contains(number)) {
        example.append(" # <- against this");
      }
      example.append('\n');
    }
    return example.toString();
  }

  @Test
  void whatIsSoldStandsInTheListOfSalesAlone() {
    String sellsOnly =
        """
        avow: 1
        organization: {name: Quill and Kettle Ltd.}
        data: {name: {from: you}}
        uses: {trade: {purpose: sell-data, data: name, choice: {kind: opt-out, how: write to us}}}
        parties:
          broker: {name: Broker Ltd., role: buyer, receives: name, for: trade}
          net: {name: Net Ltd., role: third-party, receives: name, for: trade, cross-context-ads: true}
        disclosures: {sells: true, shares-for-ads: true, %s}
        """;
    assertThat(find(sellsOnly.formatted("sold-last-year: name, disclosed-last-year: none")))
        .isEmpty();
    assertThat(find(sellsOnly.formatted("sold-last-year: none")).stream().map(Finding::toString))
        .containsExactly(
            "privacy.yaml:6:54: error: 'broker' buys data or uses them for advertising across"
                + " sites, and 'sold-last-year' says 'none'. List the data there, or correct this."
                + " [no-sharing-but-recipients]",
            "privacy.yaml:7:54: error: 'net' buys data or uses them for advertising across sites,"
                + " and 'sold-last-year' says 'none'. List the data there, or correct this."
                + " [no-sharing-but-recipients]");
  }

  @ParameterizedTest
  @CsvSource({"gdpr, 0", "coppa, 1", "'[gdpr, coppa]', 1", "[], 1"})
  void parentsOfKnownChildrenAreAskedWhereALawSaysSo(String laws, int findings) {
    String yaml =
        """
        avow: 1
        organization: {name: Quill and Kettle Ltd.}
        laws: %s
        audience: {children: {directed: false, knowingly-collected: true}}
        data: {name: {from: you}}
        uses: {orders: {purpose: fulfill-order, data: name}}
        """;
    assertThat(find(yaml.formatted(laws).replace("laws: []\n", ""))).hasSize(findings);
  }

  private static List<Finding> find(Path file) throws IOException {
    return find(Files.readAllBytes(file), file.getFileName().toString());
  }

  private static List<Finding> find(String yaml) {
    return find(yaml.getBytes(StandardCharsets.UTF_8), "privacy.yaml");
  }

  private static List<Finding> find(byte[] yaml, String name) {
    Reading<DeclarationFile> reading = DeclarationReader.read(yaml, name);
    assertThat(reading.findings()).isEmpty();
    return Contradictions.find(reading.value().orElseThrow(), TODAY);
  }

  private static List<String> expected(Path file) throws IOException {
    List<String> expected = new ArrayList<>();
    int line = 0;
    for (String text : Files.readAllLines(file)) {
      line++;
      Matcher matcher = EXPECTED.matcher(text);
      if (matcher.find()) {
        expected.add(line + " " + matcher.group(1));
      }
    }
    return expected;
  }
}
