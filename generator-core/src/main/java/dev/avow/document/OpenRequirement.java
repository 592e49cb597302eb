package dev.avow.document;

import java.util.Set;

/**
 * A requirement that is not met, or that waits for an answer.
 *
 * @param says what is asked, with the id of the requirement
 * @param documents the ids of the documents that it asks something of; empty when it asks of the
 *     organization or the site alone
 */
public record OpenRequirement(String says, Set<String> documents) {
  public OpenRequirement {
    documents = Set.copyOf(documents);
  }
}
