package dev.avow.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.declaration.DeclarationFile;
import dev.avow.finding.Finding;
import dev.avow.law.SeenSite.Looked;
import dev.avow.yaml.Reading;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each fact the article asks for decides exactly the rows of the hand-written table. */
class FactTableTest {

  /** A site that was looked at and shows nothing that the declaration does not say. */
  private static final SeenSite SITE =
      new SeenSite(Looked.WHOLLY, Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

  @Test
  void theBookshopHoldsEveryRowThatApplies() throws IOException {
    Map<String, String> states = states(Fixture.bookshop());
    Map<String, String> others = new TreeMap<>(states);
    others.values().removeAll(Set.of("met", "attested"));
    assertThat(others)
        .isEqualTo(
            Map.of(
                "seed-ssl-ssn", "does not apply",
                "seed-ssl-dob", "does not apply",
                "seed-seal", "does not apply"));
  }

  @ParameterizedTest
  @MethodSource("table")
  void unknownTurnsExactlyItsRowsToQuestion(String fact, String unknown, String deleted)
      throws IOException {
    String text = Edit.unknown(Fixture.bookshop(), fact);
    Ledger ledger = ledger(text);
    Set<String> questions = new TreeSet<>();
    for (LedgerEntry entry : ledger.entries()) {
      if (entry.state() == State.QUESTION) {
        questions.add(entry.requirement().id());
        assertThat(entry.evidence().get(0).where().line()).isEqualTo(Edit.lineOf(text, fact));
        assertThat(entry.evidence().get(0).says()).startsWith(fact);
        assertThat(entry.why()).contains("is unknown");
        assertThat(entry.question()).isEqualTo(entry.requirement().question()).isNotBlank();
      }
    }
    assertThat(questions).isEqualTo(words(unknown));
    assertThat(turned(ledger).keySet()).as("nothing else turns").isEqualTo(words(unknown));
  }

  @ParameterizedTest
  @MethodSource("table")
  void deletingGivesTheOutcomeOfTheTable(String fact, String unknown, String deleted)
      throws IOException {
    String text = Edit.without(Fixture.bookshop(), fact);
    if (deleted.startsWith("fault ")) {
      Reading<DeclarationFile> reading = Fixture.reading(text);
      String key = fact.substring(fact.lastIndexOf('.') + 1);
      assertThat(reading.findings())
          .extracting(finding -> finding.rule().id())
          .containsExactly(deleted.substring("fault ".length()));
      assertThat(reading.findings().get(0).problem()).startsWith("'" + key + "' is missing");
      assertThat(reading.findings().get(0).remedy()).startsWith("Add '" + key + ":");
      return;
    }
    Ledger ledger = ledger(text);
    assertThat(turned(ledger)).isEqualTo(outcomes(deleted));
    for (Finding finding : ledger.findings()) {
      LedgerEntry entry = ledger.entry(finding.rule().id()).orElseThrow();
      assertThat(finding.where().source()).isEqualTo("privacy.yaml");
      assertThat(finding.where().line()).isPositive();
      assertThat(finding.remedy())
          .isEqualTo(
              entry.state() == State.QUESTION
                  ? entry.requirement().question()
                  : entry.requirement().remedy());
    }
    assertThat(ledger.findings())
        .extracting(finding -> finding.rule().id())
        .containsExactlyInAnyOrderElementsOf(open(deleted));
  }

  static Stream<Object[]> table() throws IOException {
    return Fixture.table("facts.tsv");
  }

  private static List<String> open(String outcomes) {
    return outcomes(outcomes).entrySet().stream()
        .filter(entry -> Set.of("not met", "question").contains(entry.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Map<String, String> outcomes(String written) {
    Map<String, String> outcomes = new TreeMap<>();
    if (!written.equals("-")) {
      for (String part : written.split(" (?=seed-)")) {
        String[] outcome = part.split("=");
        outcomes.put(outcome[0], outcome[1]);
      }
    }
    return outcomes;
  }

  private static Set<String> words(String written) {
    Set<String> words = new TreeSet<>(Arrays.asList(written.split(" ")));
    words.remove("-");
    return words;
  }

  private static Map<String, String> turned(Ledger ledger) throws IOException {
    Map<String, String> before = states(Fixture.bookshop());
    Map<String, String> turned = new TreeMap<>();
    ledger
        .entries()
        .forEach(
            entry -> {
              String id = entry.requirement().id();
              if (!entry.state().word().equals(before.get(id))) {
                turned.put(id, entry.state().word());
              }
            });
    return turned;
  }

  private static Map<String, String> states(String text) throws IOException {
    Map<String, String> states = new LinkedHashMap<>();
    ledger(text)
        .entries()
        .forEach(entry -> states.put(entry.requirement().id(), entry.state().word()));
    return states;
  }

  private static Ledger ledger(String text) throws IOException {
    DeclarationFile file = Fixture.file(text);
    Matter matter = new Matter(file.declaration(), file.vocabulary(), SITE);
    return Obligations.of(Fixture.rows(), matter, Fixture.TODAY)
        .prove(Fixture.allIsWell(file.declaration()));
  }
}
