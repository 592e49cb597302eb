package dev.avow.document;

import dev.avow.finding.Finding;
import java.util.List;

/**
 * The documents of a declaration.
 *
 * @param files what is to be written, in the order of documents.yaml
 */
public record DocumentSet(
    List<GeneratedFile> files, Provenance provenance, List<Finding> findings) {
  public DocumentSet {
    files = List.copyOf(files);
    findings = findings.stream().distinct().sorted().toList();
  }
}
