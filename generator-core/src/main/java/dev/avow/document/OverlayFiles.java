package dev.avow.document;

import dev.avow.content.Content;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.template.TemplateRules;
import dev.avow.text.Nearest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The files of an overlay that nothing reads. With a slip in its name a text is passed over, and
 * the shipped one is printed in its place: whoever wrote it would believe that it was published.
 */
final class OverlayFiles {

  static final Pattern INCLUDED = Pattern.compile("<#(?:include|import)\\s+[\"']([^\"']+)[\"']");
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*");
  private static final String CLAUSES = "/clauses/";

  private final Content content;
  private final Set<String> clauses;
  private final List<String> languages;

  /**
   * @param clauses the ids of all clauses there are
   * @param languages those of the notice
   */
  OverlayFiles(Content content, Set<String> clauses, List<String> languages) {
    this.content = content;
    this.clauses = clauses;
    this.languages = languages;
  }

  /** One finding for each, and one for a folder of a language that the notice is not written in. */
  List<Finding> unread() throws IOException {
    Path overlay = content.overlay().orElse(null);
    if (overlay == null) {
      return List.of();
    }
    Set<String> known = known();
    Set<String> strange = new LinkedHashSet<>();
    List<Finding> findings = new ArrayList<>();
    for (String name : content.overlaid()) {
      String folder = name.substring(0, Math.max(0, name.indexOf('/')));
      boolean page = name.startsWith("page/") && Content.shipped().find(name).isPresent();
      if (page || known.contains(name) || name.matches("requirements/[^/]+\\.yaml")) {
        continue;
      }
      if (LANGUAGE.matcher(folder).matches() && !languages.contains(folder)) {
        if (strange.add(folder)) {
          findings.add(ofNoLanguage(overlay.resolve(folder), folder));
        }
        continue;
      }
      String question = Nearest.question(name, known);
      findings.add(
          new Finding(
              TemplateRules.UNREAD,
              Location.of(overlay.resolve(name).toString()),
              "Nothing reads '" + name + "'.",
              question.isEmpty()
                  ? "Give it the name of what it replaces, or take it out of the folder."
                  : question));
    }
    return findings;
  }

  private Finding ofNoLanguage(Path place, String folder) {
    return new Finding(
        TemplateRules.UNREAD,
        Location.of(place.toString()),
        "The folder '" + folder + "' is of no language that the notice is written in.",
        "Name it after one of them ("
            + String.join(", ", languages)
            + "), or write its language under 'notice: {languages: …}'.");
  }

  private Set<String> known() throws IOException {
    Set<String> known = new TreeSet<>(Set.of("documents.yaml", "laws.yaml"));
    for (String language : languages) {
      known.add(language + "/words.yaml");
      known.add(language + "/phrases.yaml");
      known.add(language + CLAUSES + "parts.md.ftl");
      clauses.forEach(id -> known.add(language + CLAUSES + id + ".md.ftl"));
    }
    for (String name : content.overlaid()) {
      if (name.contains(CLAUSES)) {
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        INCLUDED
            .matcher(content.open(name).text())
            .results()
            .map((MatchResult match) -> folder + match.group(1))
            .forEach(known::add);
      }
    }
    return known;
  }
}
