package dev.avow.law;

import dev.avow.content.Content;
import dev.avow.content.ContentFile;
import dev.avow.content.Vocabulary;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.law.Condition.And;
import dev.avow.law.Condition.Fact;
import dev.avow.law.Condition.Not;
import dev.avow.law.Condition.Or;
import dev.avow.law.Requirement.Demand;
import dev.avow.law.Requirement.Verified;
import dev.avow.model.Declaration;
import dev.avow.text.Nearest;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Place;
import dev.avow.yaml.Reading;
import dev.avow.yaml.YamlReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Reads the packs of the laws that are switched on, and the organization's own rows. */
public final class Requirements {

  private final Vocabulary vocabulary;
  private final Laws laws;
  private final Map<String, Requirement> rows = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  private Requirements(Vocabulary vocabulary, Laws laws) {
    this.vocabulary = vocabulary;
    this.laws = laws;
  }

  /**
   * The rows that the declaration is held against: the article's, those of the laws it names, and
   * every file under {@code requirements/} of the overlay folder.
   */
  public static Reading<List<Requirement>> load(
      Content content, Vocabulary vocabulary, Declaration declaration) throws IOException {
    Requirements requirements = new Requirements(vocabulary, Laws.read(content));
    Set<String> files = new LinkedHashSet<>();
    for (String law : requirements.switchedOn(declaration)) {
      files.add(requirements.file(law));
    }
    files.addAll(content.overlaid("requirements", ".yaml"));
    for (String file : files) {
      Optional<ContentFile> found = content.find(file);
      if (found.isPresent()) {
        requirements.add(found.get());
      }
    }
    for (Given<String> law : declaration.laws().given().orElse(List.of())) {
      if (content.find(requirements.file(law.value())).isEmpty()) {
        requirements.unshipped(law.value(), law.place());
      }
    }
    return new Reading<>(
        Optional.of(List.copyOf(requirements.rows.values())), requirements.findings);
  }

  private String file(String law) {
    return "requirements/" + laws.find(law).map(Law::regime).orElse(law) + ".yaml";
  }

  private void unshipped(String law, Place place) {
    Requirement row = Unshipped.row(law, laws.find(law).map(Law::name).orElse(law), place.where());
    rows.put(row.id(), row);
  }

  /** The rows of one file. */
  public static Reading<List<Requirement>> read(
      ContentFile file, Vocabulary vocabulary, Laws laws) {
    Requirements requirements = new Requirements(vocabulary, laws);
    requirements.add(file);
    return new Reading<>(
        Optional.of(List.copyOf(requirements.rows.values())), requirements.findings);
  }

  private static Reading<Pack> read(ContentFile file, Vocabulary vocabulary) {
    return YamlReader.read(file.bytes(), file.name(), Pack.class, vocabulary);
  }

  /** Shipped packs, each read once: they never change, and name no word of a declaration's own. */
  private static final class Shipped {

    private static final Map<String, Reading<Pack>> PACKS = new ConcurrentHashMap<>();

    static Reading<Pack> pack(ContentFile file) {
      return PACKS.computeIfAbsent(file.name(), name -> read(file, Vocabulary.shipped()));
    }
  }

  private List<String> switchedOn(Declaration declaration) {
    List<String> on = new ArrayList<>(List.of("seed"));
    declaration.laws().given().orElse(List.of()).forEach(law -> on.add(law.value()));
    return on;
  }

  private void add(ContentFile file) {
    Reading<Pack> reading = file.shipped() ? Shipped.pack(file) : read(file, vocabulary);
    findings.addAll(reading.findings());
    Map<String, Given<Row>> read =
        reading.value().flatMap(pack -> pack.requirements().given()).orElse(Map.of());
    read.forEach((id, row) -> add(id, row.value(), row.place()));
  }

  private void add(String id, Row row, Place place) {
    Optional<Condition> when = row.when().given().map(When::condition);
    Optional<Proof> proof = row.proof().given().map(ProofText::proof);
    if (when.isEmpty() || proof.isEmpty()) {
      return; // said by the reader already
    }
    Requirement other = rows.get(id);
    if (other != null) {
      findings.add(
          new Finding(
              LawRules.ROW_TWICE,
              place.where(),
              "'" + id + "' is the id of another requirement.",
              "Give this one an id of its own.",
              List.of(other.where())));
      return;
    }
    words(when.get(), row.when().place().where());
    kinds(proof.get(), row.proof().place().where());
    String law = row.law().given().orElse("own");
    rows.put(
        id,
        new Requirement(
            id,
            law,
            row.citation().given().orElse(""),
            row.says().given().orElse(id),
            when.get(),
            proof.get(),
            row.severity().given().orElse(Demand.MUST),
            row.verified().given().orElse(Verified.KNOWLEDGE),
            row.effective().given().or(() -> laws.find(law).flatMap(Law::inForce)),
            row.anyOf().given().orElse(""),
            row.topic().given().orElse(""),
            row.question().given().orElse(""),
            row.remedy().given().orElse(""),
            place.where()));
  }

  /** A kind of data that no form is known to ask for would leave the whole site to decide. */
  private void kinds(Proof proof, Location where) {
    List<String> known = new ArrayList<>(DataClass.NAMES);
    known.addAll(vocabulary.of("data"));
    Proofs.leaves(proof)
        .flatMap(leaf -> leaf instanceof Proof.Check check ? Stream.of(check.kind()) : Stream.of())
        .filter(kind -> !kind.isEmpty() && !known.contains(kind))
        .forEach(
            kind -> {
              String question = Nearest.question(kind, known);
              findings.add(
                  new Finding(
                      LawRules.ROW_WORD,
                      where,
                      "'" + kind + "' after 'of:' is no kind of data.",
                      question.isEmpty() ? "Take a word of docs/words.md." : question));
            });
  }

  private void words(Condition condition, Location where) {
    if (condition instanceof And and) {
      and.parts().forEach(part -> words(part, where));
    } else if (condition instanceof Or or) {
      or.parts().forEach(part -> words(part, where));
    } else if (condition instanceof Not not) {
      words(not.part(), where);
    } else {
      word((Fact) condition, where);
    }
  }

  private void word(Fact fact, Location where) {
    FactKind kind = FactBook.kind(fact.name());
    if (kind == null) {
      throw new IllegalStateException("no fact '" + fact.name() + "'");
    }
    for (String argument : fact.arguments()) {
      if (!kind.takes(argument, vocabulary)) {
        String question = Nearest.question(argument, kind.words(vocabulary));
        findings.add(
            new Finding(
                LawRules.ROW_WORD,
                where,
                "'"
                    + argument
                    + "' (column "
                    + fact.column()
                    + ") is nothing '"
                    + fact.name()
                    + "' can be asked about.",
                question.isEmpty()
                    ? kind.words(vocabulary).isEmpty()
                        ? "Take the brackets out."
                        : "Use one of: " + String.join(", ", kind.words(vocabulary)) + "."
                    : question));
      }
    }
  }
}
