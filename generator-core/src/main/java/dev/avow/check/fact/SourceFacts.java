package dev.avow.check.fact;

import dev.avow.finding.Location;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What of the source of one page is kept.
 *
 * @param ignores what the page asks to have ignored, in document order
 * @param tags some start tags, without values, by their places
 */
public record SourceFacts(List<Ignore> ignores, SortedMap<Long, String> tags) {

  public SourceFacts {
    ignores = List.copyOf(ignores);
    tags = Collections.unmodifiableSortedMap(new TreeMap<>(tags));
  }

  /** The start tag that stands there; empty when none was kept. */
  public String tag(Location where) {
    return tags.getOrDefault(SourceReader.place(where.line(), where.column()), "");
  }
}
