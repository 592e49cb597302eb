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
import java.util.regex.MatchResult;

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
    Deque<String> wanted = new ArrayDeque<>();
    DeclaredLanguages.missing(language, content, plan)
        .forEach(clause -> wanted.add(clause + ".md.ftl"));
    while (!wanted.isEmpty()) {
      String name = wanted.remove();
      String other = language + "/clauses/" + name;
      Optional<ContentFile> english = content.find("en/clauses/" + name);
      if (english.isPresent() && !files.containsKey(other) && content.find(other).isEmpty()) {
        String text = english.get().text();
        files.put(other, text);
        OverlayFiles.INCLUDED
            .matcher(text)
            .results()
            .map((MatchResult match) -> match.group(1))
            .forEach(wanted::add);
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
                        clause ->
                            templates.clause("en/clauses/" + clause + ".md.ftl", view, bound));
              }
            });
    Documents.AROUND.forEach(wording::say);
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
