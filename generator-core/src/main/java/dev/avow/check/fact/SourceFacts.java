package dev.avow.check.fact;

import dev.avow.finding.Location;
import java.util.List;

/**
 * What of the source of one page is kept.
 *
 * @param ignores what the page asks to have ignored, in document order
 * @param tags some start tags, in document order
 */
public record SourceFacts(List<Ignore> ignores, List<Tag> tags) {

  /**
   * A start tag, without values.
   *
   * @param line from 1
   * @param column from 1
   */
  public record Tag(int line, int column, String text) {}

  public SourceFacts {
    ignores = List.copyOf(ignores);
    tags = List.copyOf(tags);
  }

  /** The start tag that stands there; empty when none was kept. */
  public String tag(Location where) {
    for (Tag tag : tags) {
      if (tag.line() == where.line() && tag.column() == where.column()) {
        return tag.text();
      }
    }
    return "";
  }

  /** Whether the page has findings of that check ignored, all of them or some. */
  public boolean ignores(String check) {
    // Each check asks each page, and hardly a page asks for anything.
    return !ignores.isEmpty()
        && ignores.stream()
            .anyMatch(ignore -> !ignore.reason().isBlank() && ignore.ids().contains(check));
  }
}
