package dev.avow.document;

import dev.avow.content.Content;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.model.Declaration;
import dev.avow.template.TemplateRules;
import dev.avow.text.Several;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The languages a declaration wants its documents in, the source first. */
record DeclaredLanguages(Map<String, Location> places) {

  static DeclaredLanguages of(Declaration declaration) {
    Map<String, Location> places = new LinkedHashMap<>();
    declaration
        .notice()
        .then(notice -> notice.languages())
        .given()
        .orElse(List.of())
        .forEach(each -> places.putIfAbsent(each.value().tag(), each.place().where()));
    return new DeclaredLanguages(places);
  }

  /** Their tags; English when the declaration names none. */
  List<String> tags() {
    return places.isEmpty() ? List.of("en") : List.copyOf(places.keySet());
  }

  /** What the languages lack, before anything is printed: their texts, or some clauses. */
  List<Finding> untold(Content content, DocumentPlan plan) throws IOException {
    List<Finding> findings = new ArrayList<>();
    for (String language : tags()) {
      List<String> missing = new ArrayList<>();
      for (String file : List.of("words.yaml", "phrases.yaml")) {
        String name = language + "/" + file;
        if (content.find(name).isEmpty()) {
          missing.add("'" + name + "'");
        }
      }
      List<String> clauses = LackingClauses.of(language, content, plan).files();
      if (!missing.isEmpty()) {
        findings.add(untold(language, missing, content));
      } else if (!clauses.isEmpty()) {
        findings.add(lacks(language, clauses, content));
      }
    }
    return findings;
  }

  private Finding untold(String language, List<String> missing, Content content) {
    return new Finding(
        TemplateRules.LANGUAGE,
        place(language, content),
        "There are no texts in the language '" + language + "'.",
        "Take it out of 'notice: languages:', or put "
            + String.join(" and ", missing)
            + " into the overlay folder, and its clauses beside them; 'translate' writes them to"
            + " begin with.");
  }

  private Finding lacks(String language, List<String> clauses, Content content) {
    String first = clauses.get(0);
    int more = clauses.size() - 1;
    return new Finding(
        DocumentRules.CLAUSE,
        place(language, content),
        "The language '"
            + language
            + "' lacks "
            + (more == 0
                ? "the clause '" + first + "'."
                : clauses.size() + " clauses: " + Several.quoted(clauses) + "."),
        "Write '"
            + LackingClauses.name(language, first)
            + "' in the overlay folder"
            + (more == 0 ? "" : ", and the others beside it")
            + "; 'translate' writes what there is in English.");
  }

  /** Where the declaration names it; English needs no naming. */
  private Location place(String language, Content content) {
    String plan = content.overlay().map(Path::toString).map(folder -> folder + "/").orElse("");
    return places.getOrDefault(language, Location.of(plan + "documents.yaml"));
  }
}
