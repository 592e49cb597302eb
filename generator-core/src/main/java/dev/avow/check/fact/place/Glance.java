package dev.avow.check.fact.place;

import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * One reader of facts among those that look at a page together: each live node of the page and of
 * the frames written into it comes by once, in document order. A reader keeps facts, never nodes.
 */
public interface Glance {

  void element(Element element);

  /** Text that stands outside scripts and style sheets. */
  default void text(TextNode text) {}

  default void comment(Comment comment) {}
}
