package dev.avow.mail;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The named pieces of a Thymeleaf file. */
final class Fragments {

  private Fragments() {}

  /** The text of the element that bears the fragment's name, or its name as an id. */
  static Optional<SourceText> in(SourceText text, String name) {
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    for (Element element : parser.parseInput(text.text(), "").getAllElements()) {
      String borne = element.attr("th:fragment") + element.attr("data-th-fragment");
      int values = borne.indexOf('(');
      String bare = (values < 0 ? borne : borne.substring(0, values)).strip();
      if ((bare.equals(name) || element.id().equals(name))
          && element.endSourceRange().isTracked()) {
        return Optional.of(
            text.cut(element.sourceRange().startPos(), element.endSourceRange().endPos()));
      }
    }
    return Optional.empty();
  }
}
