package dev.avow.report;

import dev.avow.finding.Finding;
import java.util.List;
import java.util.Optional;

/**
 * One site of a run over many: what a table has of it.
 *
 * @param exit how its check ended, as the number a script sees
 * @param word the same in a word
 * @param counts of its findings; empty when it came to no judgment
 * @param findings all of them
 * @param pages pages seen
 * @param complete whether everything that was asked for could be judged
 * @param folder where its own report lies; empty when it has none
 * @param problem why it came to no judgment; empty when it came to one
 */
public record SiteRow(
    String declaration,
    String site,
    int exit,
    String word,
    Optional<Counts> counts,
    List<Finding> findings,
    int pages,
    boolean complete,
    String verdict,
    String folder,
    String problem) {

  public SiteRow {
    findings = List.copyOf(findings);
  }
}
