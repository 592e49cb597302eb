package dev.avow.browser;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one browser saw.
 *
 * @param name the file as the user named it, or the browser that was driven
 * @param kind what it is, in words: {@code HAR by Firefox 128.0}
 * @param taken the day on which it was recorded, if it says so
 * @param seen what the reader kept of each thing worth a look, in the order of the evidence
 * @param stored names of what was stored, cookies without known attributes included
 * @param shelves what this evidence can tell of; silence about others means nothing
 * @param requests whether it tells which hosts the browser talked to
 * @param own exchanges and entries that belong to the site
 * @param others those of other sites, which were left out
 * @param gaps what it could not tell
 */
public record Witness<T>(
    String name,
    String kind,
    Optional<LocalDate> taken,
    List<T> seen,
    List<Stored> stored,
    Set<Shelf> shelves,
    boolean requests,
    int own,
    int others,
    List<EvidenceGap> gaps) {

  public Witness {
    seen = List.copyOf(seen);
    stored = List.copyOf(stored);
    shelves = Set.copyOf(shelves);
    gaps = List.copyOf(gaps);
  }

  /** Whether silence of this witness may be believed. */
  public boolean whole() {
    return gaps.isEmpty();
  }
}
