package dev.avow.check.fact;

import dev.avow.finding.Location;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What of the source of one page is kept: what it asks to have ignored, and some start tags. */
public final class SourceFacts {

  private final List<Ignore> ignores;
  private final long[] places;
  private final String[] tags;

  /** Of start tags by their places; arrays, because a crawl keeps them for thousands of pages. */
  SourceFacts(List<Ignore> ignores, Map<Long, String> tags) {
    this.ignores = List.copyOf(ignores);
    this.places = tags.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
    this.tags = new String[places.length];
    for (int at = 0; at < places.length; at++) {
      this.tags[at] = tags.getOrDefault(places[at], "");
    }
  }

  /** In document order. */
  public List<Ignore> ignores() {
    return ignores;
  }

  /** The start tag that stands there; empty when none was kept. */
  public String tag(Location where) {
    int at = Arrays.binarySearch(places, SourceReader.place(where.line(), where.column()));
    return at < 0 ? "" : tags[at];
  }
}
