package dev.avow.law;

import dev.avow.content.Content;
import dev.avow.content.Vocabulary;
import dev.avow.declaration.DeclarationFile;
import dev.avow.declaration.DeclarationReader;
import dev.avow.finding.Location;
import dev.avow.law.Evidence.Outcome;
import dev.avow.law.Evidence.Result;
import dev.avow.law.Evidence.Shown;
import dev.avow.model.Declaration;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Leaf;
import dev.avow.yaml.Leaves;
import dev.avow.yaml.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Declarations and evidence for the tests of this package. */
final class Fixture {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  /** A shop that does nothing but write letters. */
  static final String LETTERS =
      """
      avow: 1
      organization: {name: Bob's Books}
      data:
        email: {from: you}
      uses:
        letters: {purpose: email-marketing, data: [email]}
      """;

  private Fixture() {}

  private static final List<Requirement> ROWS = readRows();

  static List<Requirement> rows() {
    return ROWS;
  }

  private static List<Requirement> readRows() {
    try {
      return Requirements.read(
              Content.shipped().open("requirements/seed.yaml"),
              Vocabulary.shipped(),
              Laws.read(Content.shipped()))
          .value()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String bookshop() throws IOException {
    try (InputStream in = Fixture.class.getResourceAsStream("bookshop.yaml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The declaration with other lines in place of its own of the same keys; ';' parts them. */
  static String with(String declaration, String lines) {
    String other = declaration;
    for (String line : lines.isEmpty() ? new String[0] : lines.split(";")) {
      String key = line.substring(0, line.indexOf(':') + 1);
      other = other.replaceFirst("(?m)^" + key + ".*\n(?: .*\n)*", "") + line + "\n";
    }
    return other;
  }

  /** The rows of a table among the resources, its comments left out. */
  static Stream<Object[]> table(String name) throws IOException {
    try (InputStream in = Fixture.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> (Object[]) line.split("\t"));
    }
  }

  static Reading<DeclarationFile> reading(String text) {
    return DeclarationReader.read(text.getBytes(StandardCharsets.UTF_8), "privacy.yaml");
  }

  static DeclarationFile file(String text) {
    Reading<DeclarationFile> reading = reading(text);
    if (!reading.sound()) {
      throw new AssertionError(reading.findings().toString());
    }
    return reading.value().orElseThrow();
  }

  static Matter matter(String text) {
    DeclarationFile file = file(text);
    return new Matter(file.declaration(), file.vocabulary(), SeenSite.NOTHING);
  }

  static Ledger ledger(String text, Evidence evidence) {
    return Obligations.of(rows(), matter(text), TODAY).prove(evidence);
  }

  private static final Map<String, String> WAYS =
      Map.of("opt-out-reply", "reply", "opt-out-page", "form");

  /** The evidence of a run in which every document prints every answer and every check passed. */
  static Evidence allIsWell(Declaration declaration) {
    NavigableMap<String, List<Location>> places = new TreeMap<>();
    for (Leaf leaf : Leaves.of(declaration)) {
      if (leaf.answer().isUnknown()) {
        continue;
      }
      List<Location> here = List.of(Location.onPage("privacy.html", "#here", 1, 1));
      places.put(leaf.path(), here);
      if (leaf.answer().orNull() instanceof List<?> items) {
        items.forEach(item -> places.put(((Given<?>) item).place().path(), here));
      }
    }
    Map<String, Shown> documents = new HashMap<>();
    Map<String, Outcome> checks = new HashMap<>();
    Map<String, Outcome> mails = new HashMap<>();
    Outcome passed = new Outcome(Result.PASSED, "", List.of());
    for (Requirement row : rows()) {
      Proofs.leaves(row.proof())
          .forEach(
              proof -> {
                if (proof instanceof Proof.Check check) {
                  checks.put(check.id(), passed);
                } else if (proof instanceof Proof.Mail mail) {
                  mails.put(mail.id(), passed);
                } else if (proof instanceof Proof.Document document) {
                  documents.put(
                      document.id(), new Shown(Location.of(document.id() + ".html"), places));
                } else if (proof instanceof Proof.Shows shows) {
                  documents.put(
                      shows.document(), new Shown(Location.of(shows.document() + ".html"), places));
                }
              });
    }
    // A way to leave that no list offers is one that no check can look at.
    WAYS.forEach(
        (check, key) -> {
          if (places.keySet().stream().noneMatch(path -> path.endsWith(".opt-out." + key))) {
            checks.put(check, new Outcome(Result.NOT_ASKED, "", List.of()));
          }
        });
    return new Evidence(documents, checks, Map.of(), mails);
  }
}
