package dev.avow.document;

import dev.avow.content.Content;
import dev.avow.content.ContentFile;
import dev.avow.declaration.DeclarationFile;
import dev.avow.model.Mailing;
import dev.avow.template.Templates;
import dev.avow.template.View;
import dev.avow.template.Wording;
import dev.avow.yaml.Answer.Given;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files that a translator begins with: English clauses, and words that are still unknown. */
public final class Untranslated {
  private final DeclarationFile file;
  private final Content content;
  private final DocumentPlan plan;
  private final SortedMap<String, String> files = new TreeMap<>();

  private Untranslated(DeclarationFile file, Content content, DocumentPlan plan) {
    this.file = file;
    this.content = content;
    this.plan = plan;
  }

  /** The languages of the notice that Avow does not ship. */
  public static List<String> languages(DeclarationFile file) throws IOException {
    List<String> languages = new ArrayList<>();
    for (String language : DeclaredLanguages.of(file.declaration()).tags()) {
      if (Content.shipped().find(language + "/phrases.yaml").isEmpty()) {
        languages.add(language);
      }
    }
    return languages;
  }

  /** What is missing for the declaration, by its name below the overlay folder. */
  public static SortedMap<String, String> files(DeclarationFile file, Content content)
      throws IOException {
    SaidFacts facts = SaidFacts.of(file.declaration());
    DocumentPlan plan = DocumentPlan.read(content, facts, new ArrayList<>());
    Untranslated untranslated = new Untranslated(file, content, plan);
    if (plan.sound()) {
      for (String language : languages(file)) {
        untranslated.clauses(language);
        untranslated.words(language);
      }
    }
    return untranslated.files;
  }

  private void clauses(String language) throws IOException {
    Deque<String> wanted = new ArrayDeque<>(LackingClauses.of(language, content, plan).files());
    while (!wanted.isEmpty()) {
      String clause = wanted.remove();
      String name = LackingClauses.name(language, clause);
      Optional<ContentFile> english = content.find(LackingClauses.name("en", clause));
      if (english.isPresent() && !files.containsKey(name) && content.find(name).isEmpty()) {
        files.put(name, english.get().text());
        wanted.addAll(LackingClauses.parts(english.get().text()));
      }
    }
  }

  /** The words are those that the English clauses ask for, printed for this declaration. */
  private void words(String language) throws IOException {
    Wording wording = Wording.read(language, content, file.vocabulary(), new ArrayList<>());
    View view = new View(file.declaration(), file.vocabulary(), wording);
    Templates templates = Templates.of(content);
    plan.documents()
        .forEach(
            (id, document) -> {
              wording.say("title-" + id);
              for (Map<String, String> bound : bound(document)) {
                plan.printed(document)
                    .forEach(
                        clause -> templates.clause(LackingClauses.name("en", clause), view, bound));
              }
            });
    Around.phrases(file.declaration()).forEach(wording::say);
    for (Map.Entry<String, String> blank : wording.blank().entrySet()) {
      String name = language + "/" + blank.getKey();
      if (content.find(name).isEmpty()) {
        files.put(name, blank.getValue());
      }
    }
  }

  private List<Map<String, String>> bound(DocumentsFile.Entry document) {
    if (!document.each().isGiven()) {
      return List.of(Map.of());
    }
    Map<String, Given<Mailing>> mailings = file.declaration().mailings().given().orElse(Map.of());
    return mailings.keySet().stream().map(id -> Map.of("mailing", "mailings." + id)).toList();
  }
}
