package dev.avow.template;

import dev.avow.content.Content;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.text.Several;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Tells the words that a language lacks. Without them a document prints those of English, which are
 * none of its readers' words.
 */
final class Lacking {
  private final String language;
  private final Content content;
  private final Wording english;

  Lacking(String language, Content content, Wording english) {
    this.language = language;
    this.content = content;
    this.english = english;
  }

  /** One finding for each list. */
  List<Finding> of(Map<String, List<String>> lacking) {
    List<Finding> findings = new ArrayList<>();
    lacking.forEach((list, missing) -> findings.add(told(list, missing)));
    return findings;
  }

  private Finding told(String list, List<String> missing) {
    boolean phrases = list.equals("phrases");
    String file = language + (phrases ? "/phrases.yaml" : "/words.yaml");
    String first = missing.get(0);
    String words =
        phrases
            ? "says: \"" + english.phrase(first).orElse("…") + "\""
            : "label: \"" + english.label(list, first).orElse("…") + "\"";
    return new Finding(
        TemplateRules.LANGUAGE,
        Location.of(
            content.overlay().map(overlay -> overlay.resolve(file).toString()).orElse(file)),
        "The language '" + language + "' has no words for " + Several.quoted(missing) + ".",
        "Translate them under '" + list + ":', as in '" + first + ": {" + words + "}'.");
  }
}
