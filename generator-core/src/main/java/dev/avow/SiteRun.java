package dev.avow;

import dev.avow.report.Coverage;
import dev.avow.report.Report;
import dev.avow.report.SiteRow;
import java.util.Optional;

/**
 * How the check of one site of a list ended.
 *
 * @param report what there is to say; empty when it came to none
 * @param problem why it came to none; empty when it came to one
 */
public record SiteRun(SiteEntry entry, Exit exit, Optional<Report> report, String problem) {

  /** The line it makes in a table of all. */
  public SiteRow row() {
    int pages =
        report.flatMap(Report::coverage).map(Coverage::seen).map(seen -> seen.size()).orElse(0);
    return new SiteRow(
        entry.declaration().toString(),
        entry.site(),
        exit.code(),
        exit.word(),
        report,
        pages,
        entry.report().map(Object::toString).orElse(""),
        problem);
  }
}
