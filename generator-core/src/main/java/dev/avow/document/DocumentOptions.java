package dev.avow.document;

import java.util.List;
import java.util.Map;

/**
 * What is told to the writer of documents from outside.
 *
 * @param open why the pages are not yet fit to be published; empty when they are
 * @param requirements the ids of the requirements that facts serve, by path pattern; for the margin
 *     of the review copy
 */
public record DocumentOptions(List<OpenRequirement> open, Map<String, List<String>> requirements) {
  public DocumentOptions {
    open = List.copyOf(open);
  }

  /** No draft banner, no requirements. */
  public static DocumentOptions plain() {
    return new DocumentOptions(List.of(), Map.of());
  }
}
