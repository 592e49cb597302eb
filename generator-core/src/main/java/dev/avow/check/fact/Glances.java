package dev.avow.check.fact;

import dev.avow.check.fact.place.Glance;
import dev.avow.check.field.DocumentIndex;
import java.util.List;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** The one walk over a document in which every reader of facts, and the index, sees each node. */
final class Glances implements NodeFilter {

  /** Some millions of turns of a loop: an array, which makes no iterator for each node. */
  private final Glance[] readers;

  private final DocumentIndex index;

  private Glances(List<Glance> readers, DocumentIndex index) {
    this.readers = readers.toArray(Glance[]::new);
    this.index = index;
  }

  /** Shows the document to all of them; gives back its index. */
  static DocumentIndex over(Document document, List<Glance> readers) {
    DocumentIndex index = DocumentIndex.empty();
    NodeTraversor.filter(new Glances(readers, index), document);
    return index;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof Element element) {
      if (DocumentIndex.inert(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      index.take(element);
      for (Glance reader : readers) {
        reader.element(element);
      }
    } else if (node instanceof TextNode text) {
      for (Glance reader : readers) {
        reader.text(text);
      }
    } else if (node instanceof Comment comment) {
      for (Glance reader : readers) {
        reader.comment(comment);
      }
    }
    return FilterResult.CONTINUE;
  }
}
