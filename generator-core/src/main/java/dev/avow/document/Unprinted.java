package dev.avow.document;

import dev.avow.content.Content;
import dev.avow.content.ContentFile;
import dev.avow.declaration.DeclarationFile;
import dev.avow.document.SaidFacts.Said;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.model.Declaration;
import dev.avow.template.TemplateRules;
import dev.avow.template.TextLanguage;
import dev.avow.template.Wording;
import dev.avow.text.Several;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What keeps documents from being written as they should be, seen without printing any. */
final class Unprinted {

  /** A clause may be nothing else. */
  private static final Pattern CODE = Pattern.compile("(?s)<#--.*?-->|</?[#@][^>]*>|\\$\\{[^}]*}");

  private Unprinted() {}

  /** Languages, clauses and texts that are missing. */
  static List<Finding> findings(DeclarationFile file, Content content) throws IOException {
    List<Finding> findings = new ArrayList<>();
    SaidFacts facts = SaidFacts.of(file.declaration());
    DeclaredLanguages declared = DeclaredLanguages.of(file.declaration());
    if (content.overlay().isPresent() || !Untranslated.languages(file).isEmpty()) {
      // What Avow ships lacks nothing, and takes its time to be read.
      DocumentPlan plan = DocumentPlan.read(content, facts, findings);
      if (!plan.sound()) {
        return findings;
      }
      findings.addAll(declared.untold(content, plan));
      for (String language : Untranslated.languages(file)) {
        findings.addAll(words(language, file, content));
        findings.addAll(english(language, content, plan));
      }
    }
    Set<String> claims = claims(file.declaration());
    String source = TextLanguage.source(file.declaration());
    for (String language : declared.tags()) {
      TextLanguage wanted = new TextLanguage(language, source);
      for (Said said : facts.all()) {
        if (said.shown() || claims.contains(said.place().path())) {
          said.text().flatMap(text -> wanted.untold(text, said.place())).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  private static List<Finding> words(String language, DeclarationFile file, Content content)
      throws IOException {
    List<Finding> findings = new ArrayList<>();
    Wording wording = Wording.read(language, content, file.vocabulary(), findings);
    findings.addAll(wording.missing(content));
    return findings;
  }

  /** Clauses that were copied to be translated, and are as they were. */
  private static List<Finding> english(String language, Content content, DocumentPlan plan)
      throws IOException {
    List<String> left = new ArrayList<>();
    for (String clause : plan.printed()) {
      String name = LackingClauses.name(language, clause);
      Optional<ContentFile> own = content.find(name);
      Optional<ContentFile> english = content.find(LackingClauses.name("en", clause));
      if (own.isPresent()
          && !own.get().shipped()
          && english.isPresent()
          && CODE.matcher(own.get().text()).replaceAll("").matches("(?s).*\\p{L}{2}.*")
          && own.get().text().strip().equals(english.get().text().strip())) {
        left.add(name);
      }
    }
    return left.isEmpty() || language.matches("en\\b.*")
        ? List.of()
        : List.of(
            new Finding(
                TemplateRules.LANGUAGE,
                Location.of(content.overlay().map(Path::toString).orElse("") + "/" + language),
                Several.quoted(left) + (left.size() == 1 ? " is" : " are") + " still English.",
                "Translate " + (left.size() == 1 ? "it." : "them.")));
  }

  /** Safeguards are internal, unless they are published; then their own words are printed. */
  private static Set<String> claims(Declaration declaration) {
    Set<String> claims = new HashSet<>();
    declaration
        .safeguards()
        .given()
        .orElse(Map.of())
        .forEach(
            (id, safeguard) -> {
              if (safeguard.value().published().given().orElse(false)) {
                claims.add("safeguards." + id + ".claim");
              }
            });
    return claims;
  }
}
