package dev.avow.document;

import dev.avow.text.Canonical;
import java.util.IdentityHashMap;
import java.util.List;
import org.commonmark.ext.heading.anchor.IdGenerator;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * One document of one language: its clauses in one tree.
 *
 * @param id the document's id in documents.yaml
 * @param file the name of its files, without ending
 * @param ids the anchors of its headings
 * @param html what each of its blocks is in HTML
 * @param digest of its words, as docs/clauses.md says how it is made
 */
record Written(
    String id,
    String file,
    String title,
    List<Clause> clauses,
    Node tree,
    IdentityHashMap<Node, String> ids,
    IdentityHashMap<Node, String> html,
    String digest) {

  static Written of(String id, String file, String title, List<Clause> clauses) {
    Document tree = new Document();
    // By identity: two headings with the same words are two headings.
    IdentityHashMap<Node, String> ids = new IdentityHashMap<>();
    IdGenerator anchors = IdGenerator.builder().build();
    for (Clause clause : clauses) {
      boolean first = true;
      for (Node top : clause.tops()) {
        tree.appendChild(top);
        if (top instanceof Heading) {
          // A clause's own heading keeps its anchor whatever its words become.
          String wanted = first ? clause.id() : clause.id() + "-" + Commonmark.words(top);
          ids.put(top, anchors.generateId(wanted));
          first = false;
        }
      }
    }
    // Page, fragment and review copy all show them.
    IdentityHashMap<Node, String> html = Commonmark.html(tree, ids);
    return new Written(id, file, title, clauses, tree, ids, html, Canonical.digest(text(clauses)));
  }

  /** Its blocks, one after the other. */
  private static String text(List<Clause> clauses) {
    StringBuilder text = new StringBuilder();
    for (Clause clause : clauses) {
      for (ReadBlock block : clause.blocks()) {
        if (!block.kind().equals("link") && !block.kind().equals("image")) {
          text.append('\n').append(block.text());
        }
      }
    }
    return text.toString();
  }
}
