package dev.avow.declaration;

import dev.avow.content.Vocabulary;
import dev.avow.finding.Finding;
import dev.avow.model.DataItem;
import dev.avow.model.Declaration;
import dev.avow.model.OwnWord;
import dev.avow.text.Nearest;
import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Leaf;
import dev.avow.yaml.Leaves;
import dev.avow.yaml.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Every id that is named must be declared, in the map its key refers to. */
final class References {

  private final Declaration declaration;
  private final Vocabulary vocabulary;
  private final Set<String> unread;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Map<String, String>> labels = new HashMap<>();

  private References(Declaration declaration, Vocabulary vocabulary, Set<String> unread) {
    this.declaration = declaration;
    this.vocabulary = vocabulary;
    this.unread = unread;
  }

  /**
   * @param unread what was written and could not be read: a reference to it is no second fault
   */
  static List<Finding> check(Declaration declaration, Vocabulary vocabulary, Set<String> unread) {
    References references = new References(declaration, vocabulary, unread);
    references.version();
    references.dataWords();
    references.ownWords();
    Leaves.of(declaration).forEach(references::leaf);
    return references.findings;
  }

  private void version() {
    if (declaration.avow().isUnknown()) {
      findings.add(
          new Finding(
              DeclarationRules.VERSION,
              declaration.avow().place().where(),
              "'avow' is unknown: by it a later Avow will know how to read the file.",
              "Write 'avow: 1'."));
    }
    declaration
        .avow()
        .given()
        .filter(version -> version != 1)
        .ifPresent(
            version ->
                findings.add(
                    new Finding(
                        DeclarationRules.VERSION,
                        declaration.avow().place().where(),
                        "This Avow reads version 1 of the format, and the file says "
                            + version
                            + ".",
                        "Write 'avow: 1', or use the Avow that wrote the file.")));
  }

  private void dataWords() {
    for (Map.Entry<String, Given<DataItem>> entry :
        declaration.data().given().orElse(Map.of()).entrySet()) {
      DataItem item = entry.getValue().value();
      String id = entry.getKey();
      if (item.is().isAbsent() && vocabulary.canonical("data", id).isEmpty()) {
        String question = question("data", id);
        findings.add(
            new Finding(
                DeclarationRules.DATA_WORD,
                entry.getValue().place().where(),
                "'" + id + "' is not a word of the vocabulary.",
                (question.isEmpty() ? "" : question + " Or say ")
                    + (question.isEmpty() ? "Say " : "")
                    + "which word it is: 'is: …'."));
      }
    }
  }

  private void ownWords() {
    declaration
        .vocabulary()
        .given()
        .ifPresent(
            own -> {
              parents("data", own.data());
              parents("purposes", own.purposes());
              parents("roles", own.roles());
              parents("sources", own.sources());
              parents("subjects", own.subjects());
              parents("safeguards", own.safeguards());
            });
  }

  private void parents(String list, Answer<Map<String, Given<OwnWord>>> words) {
    for (Given<OwnWord> word : words.given().orElse(Map.of()).values()) {
      Answer<String> parent = word.value().parent();
      parent
          .given()
          .filter(written -> vocabulary.canonical(list, written).isEmpty())
          .ifPresent(
              written ->
                  findings.add(
                      new Finding(
                          DeclarationRules.OWN_WORD,
                          parent.place().where(),
                          "'" + written + "' is not a word of '" + list + "'.",
                          remedy(list, written))));
    }
  }

  private void leaf(Leaf leaf) {
    if (leaf.key().refers().isEmpty()) {
      return;
    }
    Object value = leaf.answer().orNull();
    if (value instanceof List<?> items) {
      for (Object item : items) {
        Given<?> given = (Given<?>) item;
        name(leaf, (String) given.value(), given.place());
      }
    } else if (value instanceof String id) {
      name(leaf, id, leaf.place());
    }
  }

  private void name(Leaf leaf, String id, Place place) {
    String words = leaf.key().words();
    if (!words.isEmpty() && vocabulary.canonical(words, id).isPresent()) {
      return;
    }
    String map = leaf.key().refers();
    Map<String, String> ids = labels.computeIfAbsent(map, m -> Labels.of(declaration, m));
    if (ids.containsKey(id) || lost(map, id)) {
      return;
    }
    Set<String> candidates = new TreeSet<>(ids.keySet());
    candidates.addAll(vocabulary.of(words));
    findings.add(
        new Finding(
            DeclarationRules.REFERENCE,
            place.where(),
            "'" + id + "' is not declared under '" + map + "'.",
            Nearest.meant(id, vocabulary.instead(words))
                .filter(word -> Nearest.to(id, ids.keySet()).isEmpty())
                .map(word -> "Did you mean '" + word + "'?")
                .orElseGet(() -> remedy(id, ids, candidates))));
  }

  private String question(String list, String written) {
    return Nearest.meant(written, vocabulary.instead(list))
        .map(word -> "Did you mean '" + word + "'?")
        .orElseGet(() -> Nearest.question(written, vocabulary.of(list)));
  }

  private String remedy(String list, String written) {
    String question = question(list, written);
    return question.isEmpty() ? remedy(written, vocabulary.of(list)) : question;
  }

  /** Whether the id's map, or its entry, has a fault of its own that was reported. */
  private boolean lost(String map, String id) {
    boolean demanded = map.equals("data") || map.equals("uses");
    return unread.contains(map)
        || unread.contains(map + "." + id)
        || (map.startsWith("staff") && unread.contains("staff"))
        || (demanded && Labels.isSilent(declaration, map));
  }

  private static String remedy(String written, Map<String, String> ids, Set<String> candidates) {
    for (Map.Entry<String, String> entry : ids.entrySet()) {
      if (entry.getValue().equalsIgnoreCase(written)) {
        return "Use its id: '" + entry.getKey() + "'.";
      }
    }
    List<String> parts = List.of(written.split("\\s+"));
    if (parts.size() > 1 && candidates.containsAll(parts)) {
      return "A comma is missing. Did you mean '" + String.join(", ", parts) + "'?";
    }
    return remedy(written, candidates);
  }

  private static String remedy(String written, Collection<String> candidates) {
    String question = Nearest.question(written, candidates);
    if (!question.isEmpty()) {
      return question;
    }
    return candidates.isEmpty() || candidates.size() > 20
        ? "Declare it, or take it out."
        : "Declare it, or use one of: " + String.join(", ", candidates) + ".";
  }
}
