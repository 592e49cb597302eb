package dev.avow.check.fact;

import dev.avow.text.Line;
import org.jsoup.nodes.Element;

/** Where an element stands, for a person who looks for it. */
final class Places {

  private Places() {}

  /** Line of the HTML as served, from 1; 0 when it was not tracked. */
  static int line(Element element) {
    return element.sourceRange().isTracked() ? element.sourceRange().start().lineNumber() : 0;
  }

  static int column(Element element) {
    return element.sourceRange().isTracked() ? element.sourceRange().start().columnNumber() : 0;
  }

  /** A selector as short as it can be and still be found by eye. */
  static String selector(Element element) {
    if (element.id().matches("[A-Za-z][\\w-]{0,60}")) {
      return "#" + element.id();
    }
    String name = element.attr("name");
    if (name.matches("[A-Za-z][\\w.\\[\\]-]{0,60}")) {
      return element.normalName() + "[name=\"" + name + "\"]";
    }
    String selector = element.cssSelector();
    return Line.of(selector.length() > 200 ? element.normalName() : selector, 200);
  }
}
