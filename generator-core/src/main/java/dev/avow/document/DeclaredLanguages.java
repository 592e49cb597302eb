package dev.avow.document;

import dev.avow.content.Content;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.model.Declaration;
import dev.avow.template.TemplateRules;
import java.io.IOException;
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

  /** Those in which nobody has written texts, where the declaration names them. */
  List<Finding> untold(Content content) throws IOException {
    List<Finding> findings = new ArrayList<>();
    for (Map.Entry<String, Location> language : places.entrySet()) {
      List<String> missing = new ArrayList<>();
      for (String file : List.of("words.yaml", "phrases.yaml")) {
        String name = language.getKey() + "/" + file;
        if (content.find(name).isEmpty()) {
          missing.add("'" + name + "'");
        }
      }
      if (!missing.isEmpty()) {
        findings.add(untold(language.getKey(), missing, language.getValue()));
      }
    }
    return findings;
  }

  private static Finding untold(String language, List<String> missing, Location where) {
    return new Finding(
        TemplateRules.LANGUAGE,
        where,
        "There are no texts in the language '" + language + "'.",
        "Take it out of 'notice: languages:', or put "
            + String.join(" and ", missing)
            + " into the overlay folder, and its clauses beside them.");
  }
}
