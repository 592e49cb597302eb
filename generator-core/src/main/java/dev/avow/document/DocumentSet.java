package dev.avow.document;

import dev.avow.finding.Finding;
import java.util.List;

/**
 * The documents of a declaration.
 *
 * @param files what is to be written, in the order of documents.yaml
 * @param pages those of them that are whole pages for the public
 * @param parts those that the public reads inside of something else
 */
public record DocumentSet(
    List<GeneratedFile> files,
    List<PublicPage> pages,
    List<PublicPart> parts,
    Provenance provenance,
    List<Finding> findings) {

  /** What a run has that writes none. */
  public static final DocumentSet NONE =
      new DocumentSet(List.of(), List.of(), List.of(), new Provenance(List.of()), List.of());

  public DocumentSet {
    files = List.copyOf(files);
    pages = List.copyOf(pages);
    parts = List.copyOf(parts);
    findings = findings.stream().distinct().sorted().toList();
  }
}
