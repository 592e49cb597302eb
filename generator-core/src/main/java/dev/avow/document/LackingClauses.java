package dev.avow.document;

import dev.avow.content.Content;
import dev.avow.content.ContentFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;

/**
 * The clauses of a declaration that nobody has written in a language.
 *
 * @param files what is missing: clauses, and parts that clauses include
 * @param unprinted the clauses that cannot be printed for want of these
 */
record LackingClauses(List<String> files, Set<String> unprinted) {
  private static final String ENDING = ".md.ftl";

  static LackingClauses of(String language, Content content, DocumentPlan plan) throws IOException {
    Set<String> files = new LinkedHashSet<>();
    Set<String> unprinted = new LinkedHashSet<>();
    boolean foreign = Content.shipped().find(language + "/phrases.yaml").isEmpty();
    for (String clause : plan.printed()) {
      Optional<ContentFile> file = content.find(name(language, clause));
      if (file.isEmpty()) {
        files.add(clause);
        unprinted.add(clause);
      } else if (foreign) { // else the place in the clause says more
        for (String part : parts(file.get().text())) {
          if (content.find(name(language, part)).isEmpty()) {
            files.add(part);
            unprinted.add(clause);
          }
        }
      }
    }
    return new LackingClauses(List.copyOf(files), unprinted);
  }

  /** The file of a clause, below the content folder. */
  static String name(String language, String clause) {
    return language + "/clauses/" + clause + ENDING;
  }

  /** What a clause includes, without the ending. */
  static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    OverlayFiles.INCLUDED
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(1))
        .filter(name -> name.endsWith(ENDING))
        .forEach(name -> parts.add(name.substring(0, name.length() - ENDING.length())));
    return parts;
  }
}
