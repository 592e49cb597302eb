package dev.avow.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.avow.finding.Location;
import dev.avow.law.SeenSite.Looked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FactAnswersTest {

  private static final String SHOP =
      """
      avow: 1
      organization: {name: Bob's Books}
      data:
        email: {from: you}
      uses:
        orders: {purpose: fulfill-order, data: [email]}
      """;

  @ParameterizedTest
  @MethodSource("table")
  void aFactAnswersAsTheTableSays(String condition, String lines, String answer) {
    Truth truth = truth(condition, lines, SeenSite.NOTHING);
    assertThat(truth.value().name().toLowerCase(Locale.ROOT).replace('_', ' ')).isEqualTo(answer);
  }

  @Test
  void everyFactIsInTheTable() throws IOException {
    Set<String> asked = new TreeSet<>();
    table()
        .forEach(
            row -> {
              Matcher names = Pattern.compile("[a-z][a-z.-]*").matcher(row[0].toString());
              while (names.find()) {
                asked.add(names.group());
              }
            });
    assertThat(asked)
        .containsAll(FactBook.names().stream().filter(n -> !n.equals("always")).toList());
  }

  /** The classes of data are asked about once, though several facts take them. */
  @Test
  void everyWordOfAFactIsInTheTable() throws IOException {
    Set<String> asked = new TreeSet<>();
    table().forEach(row -> asked.add(row[0].toString()));
    Set<String> words = new TreeSet<>();
    for (String name : FactBook.names()) {
      FactKind kind = Objects.requireNonNull(FactBook.kind(name));
      if (!kind.list().equals("data") || name.equals("data")) {
        kind.own().forEach(word -> words.add(name + "(" + word + ")"));
      }
    }
    words.removeIf(word -> word.matches(".*\\((place|outside|#)\\)"));
    assertThat(asked).containsAll(words);
  }

  /** What is kept longer about some people is kept longer. */
  @Test
  void timesOfSomePeopleCountToo() {
    String kept = "{for: P6M, differs: {subjects: child, for: %s}}";
    assertThat(retention(kept.formatted("P2Y"))).isEqualTo(Truth.Value.YES);
    assertThat(retention(kept.formatted("P9M"))).isEqualTo(Truth.Value.NO);
    assertThat(retention("{for: 300 business days}")).isEqualTo(Truth.Value.YES);
    assertThat(retention("{for: 10 business days}")).isEqualTo(Truth.Value.NO);
  }

  private static Truth.Value retention(String keep) {
    Matter matter = Fixture.matter(SHOP.replace("{from: you}", "{from: you, keep: " + keep + "}"));
    return new Facts(new Matter(matter.declaration(), matter.vocabulary(), SeenSite.NOTHING))
        .of(new When("retention(over-12-months)").condition())
        .value();
  }

  @Test
  void theSiteMakesAFactTrueThatTheDeclarationDenies() {
    List<Location> join = List.of(Location.of("https://a.example/join"));
    SeenSite seen =
        new SeenSite(Looked.IN_PART, Map.of("ssn", join), Map.of(), Map.of(), Map.of(), Map.of());
    Truth truth = truth("form.collects(ssn)", "", seen);
    assertThat(truth.is(Truth.Value.YES)).isTrue();
    assertThat(truth.because().get(0).links())
        .extracting(Ground::where)
        .containsExactlyElementsOf(join);
    assertThat(truth("site.shows(seal)", "", seen).is(Truth.Value.INCOMPLETE)).isTrue();
  }

  @Test
  void anAnswerSaysWhichFactsDecidedAndWhereTheyStand() {
    Truth truth = truth("sale or sharing", "disclosures: {sells: unknown}", SeenSite.NOTHING);
    assertThat(Reasons.of(truth))
        .isEqualTo(
            "'disclosures.sells' is unknown; the declaration does not say"
                + " 'disclosures.shares-for-ads'.");
    assertThat(truth.because().get(0).links())
        .containsExactly(
            new Ground(
                Ground.Kind.DECLARATION,
                "disclosures.sells",
                Location.inFile("privacy.yaml", 7, 22)));
  }

  /** The conditions that packs to come will use; they are kept outside this repository. */
  @Test
  void conditionsOfPacksToComeAreUnderstood() throws IOException {
    String shared = System.getenv("AVOW_SHARED");
    assumeTrue(shared != null, "AVOW_SHARED is not set");
    String text = Files.readString(Path.of(shared, "law", "requirements.yaml"));
    Matcher conditions =
        Pattern.compile("(?m)^ *applies_when: (.*(?:\\n {4,}[^ :]+ [^:\\n]*$)*)").matcher(text);
    int count = 0;
    while (conditions.find()) {
      String condition =
          conditions
              .group(1)
              .replaceAll("\\s+", " ")
              .replace("organisation(", "organization(")
              .replace("preference-centre", "preference-center");
      if (!condition.startsWith("condition over a declaration")) {
        assertThat(new When(condition).condition()).isNotNull();
        count++;
      }
    }
    assertThat(count).isGreaterThan(400);
  }

  static Stream<Object[]> table() throws IOException {
    return Fixture.table("fact-answers.tsv");
  }

  private static Truth truth(String condition, String lines, SeenSite seen) {
    Matter matter = Fixture.matter(Fixture.with(SHOP, lines));
    return new Facts(new Matter(matter.declaration(), matter.vocabulary(), seen))
        .of(new When(condition).condition());
  }
}
