package dev.avow.document;

import dev.avow.content.Content;
import dev.avow.declaration.DeclarationFile;
import dev.avow.document.SaidFacts.Said;
import dev.avow.finding.Finding;
import dev.avow.model.Declaration;
import dev.avow.template.TextLanguage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What keeps documents from being written as they should be, seen without printing any. */
final class Unprinted {

  private Unprinted() {}

  /** Languages, clauses and texts that are missing. */
  static List<Finding> findings(DeclarationFile file, Content content) throws IOException {
    List<Finding> findings = new ArrayList<>();
    SaidFacts facts = SaidFacts.of(file.declaration());
    DocumentPlan plan = DocumentPlan.read(content, facts, findings);
    if (!plan.sound()) {
      return findings;
    }
    DeclaredLanguages declared = DeclaredLanguages.of(file.declaration());
    findings.addAll(declared.untold(content, plan));
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
