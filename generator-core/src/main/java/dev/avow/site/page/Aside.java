package dev.avow.site.page;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * What a page says beside what people are shown: JSON-LD, pages that browsers shall fetch early,
 * and comments that only Internet Explorer before version 10 took for part of the page. They name
 * pages of the site that no link may lead to.
 */
final class Aside {

  /** Of comments: a layout has two or three. */
  private static final int MOST_COMMENTS = 50;

  private static final int MOST_COMMENT_NODES = 10_000;

  private static final Evaluator LINK = Selector.evaluatorOf("a[href], area[href]");

  private final List<Element> data = new ArrayList<>();
  private final List<Comment> comments = new ArrayList<>();

  /** Keeps a script, if it holds data that name pages. */
  void script(Element script) {
    if (JsonLd.is(script.attr("type")) || ScriptData.speculates(script)) {
      data.add(script);
    }
  }

  /** Keeps a comment, if it is one of those. */
  void comment(Comment comment) {
    if (comments.size() < MOST_COMMENTS && comment.getData().startsWith("[if")) {
      comments.add(comment);
    }
  }

  /** Gives each address as written, with the element that has it. */
  void each(BiConsumer<Element, String> found) {
    for (Element script : data) {
      (ScriptData.speculates(script) ? ScriptData.loads(script) : JsonLd.pages(script.data()))
          .forEach(written -> found.accept(script, written));
    }
    for (Comment comment : comments) {
      String text = comment.getData();
      int start = text.indexOf('>') + 1;
      if (start > 0) {
        Tree tree = Tree.parse(new StringReader(text.substring(start)), "", MOST_COMMENT_NODES);
        tree.document().select(LINK).forEach(link -> found.accept(link, link.attr("href")));
      }
    }
  }
}
