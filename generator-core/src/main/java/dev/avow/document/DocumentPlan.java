package dev.avow.document;

import dev.avow.content.Content;
import dev.avow.content.ContentFile;
import dev.avow.document.SaidFacts.Said;
import dev.avow.finding.Finding;
import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Reading;
import dev.avow.yaml.Words;
import dev.avow.yaml.YamlReader;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** What documents.yaml says, held against a declaration: what is written, and what it states. */
final class DocumentPlan {
  private final SaidFacts facts;
  private final List<Finding> findings;
  private final Map<String, DocumentsFile.Entry> documents;
  private final boolean sound;

  /** The statements of clauses as Avow ships them; an overlay cannot make any. */
  private final Map<String, List<PathPattern>> states = new LinkedHashMap<>();

  private DocumentPlan(
      SaidFacts facts,
      List<Finding> findings,
      Map<String, DocumentsFile.Entry> documents,
      boolean sound) {
    this.sound = sound;
    this.facts = facts;
    this.findings = findings;
    this.documents = documents;
  }

  static DocumentPlan read(Content content, SaidFacts facts, List<Finding> findings)
      throws IOException {
    Reading<DocumentsFile> reading = reading(content.open("documents.yaml"));
    findings.addAll(reading.findings());
    Map<String, DocumentsFile.Entry> wanted = documents(reading);
    DocumentPlan plan = new DocumentPlan(facts, findings, wanted, reading.sound());
    Map<String, DocumentsFile.Entry> shipped = content.overlay().isEmpty() ? wanted : shipped();
    for (DocumentsFile.Entry document : shipped.values()) {
      clauses(document)
          .forEach(
              (id, clause) ->
                  plan.states.put(
                      id,
                      clause.states().given().orElse(List.of()).stream()
                          .map(pattern -> PathPattern.of(pattern.value()))
                          .toList()));
    }
    return plan;
  }

  private static Map<String, DocumentsFile.Entry> shipped() throws IOException {
    return documents(reading(Content.shipped().open("documents.yaml")));
  }

  private static Map<String, DocumentsFile.Entry> documents(Reading<DocumentsFile> reading) {
    Map<String, DocumentsFile.Entry> documents = new LinkedHashMap<>();
    reading
        .value()
        .flatMap(read -> read.documents().given())
        .orElse(Map.of())
        .forEach((id, document) -> documents.put(id, document.value()));
    return documents;
  }

  private static Reading<DocumentsFile> reading(ContentFile file) {
    Reading<DocumentsFile> known = file.shipped() ? Shipped.READING.get() : null;
    if (known != null) {
      return known;
    }
    Reading<DocumentsFile> read =
        YamlReader.read(file.bytes(), file.name(), DocumentsFile.class, Words.NONE);
    if (file.shipped()) {
      Shipped.READING.set(read);
    }
    return read;
  }

  /** The shipped plan; read once, since it never changes while the program runs. */
  private static final class Shipped {
    static final AtomicReference<@Nullable Reading<DocumentsFile>> READING =
        new AtomicReference<>();
  }

  /** Whether the file says without a fault what is written. */
  boolean sound() {
    return sound;
  }

  /** The documents that are written for this declaration. */
  Map<String, DocumentsFile.Entry> documents() {
    Map<String, DocumentsFile.Entry> written = new LinkedHashMap<>();
    documents.forEach(
        (id, document) -> {
          if (holds(document.when())) {
            written.put(id, document);
          }
        });
    return written;
  }

  /** The ids of all clauses, of the shipped plan and of the one that is laid over it. */
  Set<String> clauses() {
    Set<String> ids = new LinkedHashSet<>(states.keySet());
    documents.values().forEach(document -> ids.addAll(clauses(document).keySet()));
    return ids;
  }

  /** The ids of all clauses that are printed, each once. */
  Set<String> printed() {
    Set<String> ids = new LinkedHashSet<>();
    documents().values().forEach(document -> ids.addAll(printed(document)));
    return ids;
  }

  /** The ids of a document's clauses that are printed. */
  List<String> printed(DocumentsFile.Entry document) {
    return clauses(document).entrySet().stream()
        .filter(clause -> holds(clause.getValue().when()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Map<String, DocumentsFile.Clause> clauses(DocumentsFile.Entry document) {
    Map<String, DocumentsFile.Clause> clauses = new LinkedHashMap<>();
    Map<String, Given<DocumentsFile.Clause>> given = document.clauses().given().orElse(Map.of());
    given.forEach((id, clause) -> clauses.put(id, clause.value()));
    return clauses;
  }

  private boolean holds(Answer<String> when) {
    if (!when.isGiven()) {
      return when.isAbsent();
    }
    String text = when.given().orElseThrow();
    try {
      return DocumentCondition.parse(text).of(facts) == DocumentCondition.Truth.YES;
    } catch (IllegalArgumentException e) {
      findings.add(
          new Finding(
              DocumentRules.CONDITION,
              when.place().where(),
              "'" + text + "' is not a condition: " + e.getMessage() + ".",
              "Write paths of the declaration with 'and', 'or', 'not', '=', 'none(…)', 'any(…)'."));
      return false;
    }
  }

  /** The law whose section would tell the fact; empty if it needs none, or the law is named. */
  Optional<String> lawToTell(Said said) {
    return documents.values().stream()
        .flatMap(document -> clauses(document).entrySet().stream())
        .filter(clause -> tells(clause.getKey(), said))
        .flatMap(clause -> clause.getValue().when().given().stream())
        .flatMap(when -> laws(when).stream())
        .filter(
            law ->
                new DocumentCondition.Equal(DocumentCondition.LAWS, law).of(facts)
                    == DocumentCondition.Truth.NO)
        .findFirst();
  }

  private static List<String> laws(String when) {
    try {
      return DocumentCondition.parse(when).laws();
    } catch (IllegalArgumentException e) {
      return List.of(); // told where it was to be read
    }
  }

  private boolean tells(String clause, Said said) {
    return states.getOrDefault(clause, List.of()).stream()
        .anyMatch(pattern -> pattern.covers(said.steps()));
  }

  /** Whether the declaration says some of the facts that a clause's statement rests on. */
  boolean states(String clause) {
    return states.getOrDefault(clause, List.of()).stream()
        .anyMatch(
            pattern ->
                facts.near(pattern).stream()
                    .filter(said -> said.how() != SaidFacts.How.UNKNOWN)
                    .anyMatch(said -> pattern.covers(said.steps())));
  }

  /** Those that the clause's fixed words show, because its statement names just them. */
  List<Said> shownBy(String clause) {
    return states.getOrDefault(clause, List.of()).stream()
        .filter(PathPattern::exact)
        .flatMap(
            pattern ->
                facts.near(pattern).stream()
                    .filter(said -> said.how() != SaidFacts.How.UNKNOWN)
                    .filter(said -> pattern.matches(said.steps())))
        .distinct()
        .toList();
  }
}
