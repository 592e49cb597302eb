package dev.avow;

import dev.avow.report.Report;
import dev.avow.report.SiteRow;
import java.util.List;
import java.util.Optional;

/**
 * How the check of one site of a list ended.
 *
 * @param report what there is to say; empty when it came to none
 * @param problem why it came to none; empty when it came to one
 */
public record SiteRun(SiteEntry entry, Exit exit, Optional<Report> report, String problem) {

  /** The line it makes in a table of all: of the report, what the table needs. */
  public SiteRow row() {
    return new SiteRow(
        entry.declaration().toString(),
        entry.site(),
        exit.code(),
        exit.word(),
        report.filter(judged -> problem.isEmpty()).map(Report::counts),
        report.map(Report::findings).orElse(List.of()),
        report.flatMap(Report::coverage).map(looked -> looked.seen().size()).orElse(0),
        report.filter(Report::complete).isPresent(),
        report.map(Report::verdict).orElse(""),
        entry.report().map(Object::toString).orElse(""),
        problem);
  }
}
