package dev.avow.report;

import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a forge shows the findings of a run: it knows the files of the repository, and neither
 * pages of the site nor rows of a pack.
 */
final class FilePlaces {

  private final Set<String> packs;
  private final FilePlace declaration;

  FilePlaces(Report report) {
    this.packs =
        report.ledger().stream()
            .flatMap(ledger -> ledger.entries().stream())
            .map(entry -> entry.requirement().where().source())
            .collect(Collectors.toSet());
    this.declaration = FilePlace.of(Location.of(report.run().declaration()));
  }

  /** Where the finding itself is, or the declaration's line it names, or the declaration. */
  FilePlace of(Finding finding) {
    if (inRepository(finding.where())) {
      return FilePlace.of(finding.where());
    }
    return finding.related().stream()
        .filter(this::inRepository)
        .findFirst()
        .map(FilePlace::of)
        .orElse(declaration);
  }

  /** The finding's sentences; where it is shown at another place, its own stands before them. */
  String said(Finding finding) {
    return (elsewhere(finding) ? finding.where() + ": " : "")
        + finding.problem()
        + " "
        + finding.remedy();
  }

  /** Whether it is shown at another place than its own. */
  boolean elsewhere(Finding finding) {
    return !FilePlace.of(finding.where()).equals(of(finding));
  }

  /** What the run judged, as a whole. */
  FilePlace declaration() {
    return declaration;
  }

  private boolean inRepository(Location where) {
    return !where.source().isEmpty()
        && !where.source().contains("://")
        && !packs.contains(where.source());
  }
}
