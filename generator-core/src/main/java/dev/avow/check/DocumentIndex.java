package dev.avow.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** The parts of one document that forms refer to, gathered in one walk. */
final class DocumentIndex {

  private final String title;
  private final Map<String, Element> ids = new HashMap<>();
  private final Map<String, List<Element>> labels = new HashMap<>();
  private final List<Element> forms = new ArrayList<>();
  private final List<Element> controls = new ArrayList<>();

  private String language = "";
  private String heading = "";

  private DocumentIndex(Document document) {
    this.title = document.title();
  }

  static DocumentIndex of(Document document) {
    DocumentIndex index = new DocumentIndex(document);
    document.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            return node instanceof Element element ? index.take(element) : FilterResult.CONTINUE;
          }
        });
    return index;
  }

  private NodeFilter.FilterResult take(Element element) {
    switch (element.normalName()) {
      case "template" -> {
        // A declarative shadow root is live; any other template is a drawer nobody opened.
        String mode = element.attr("shadowrootmode").toLowerCase(Locale.ROOT);
        if (!mode.equals("open") && !mode.equals("closed")) {
          return NodeFilter.FilterResult.SKIP_ENTIRELY;
        }
      }
      case "form" -> forms.add(element);
      case "html" -> language = element.attr("lang").trim().toLowerCase(Locale.ROOT);
      case "h1" -> heading = heading.isEmpty() ? element.text() : heading;
      case "input", "select", "textarea", "button" -> controls.add(element);
      case "label" -> {
        if (element.hasAttr("for")) {
          labels.computeIfAbsent(element.attr("for"), id -> new ArrayList<>()).add(element);
        }
      }
      default -> {}
    }
    if (!element.id().isEmpty()) {
      ids.putIfAbsent(element.id(), element);
    }
    return NodeFilter.FilterResult.CONTINUE;
  }

  /** The language the page says it is in, without its region; or the empty string. */
  String language() {
    int dash = language.indexOf('-');
    return dash < 0 ? language : language.substring(0, dash);
  }

  /** What the page calls itself: its title and its first heading. */
  String title() {
    return title + " " + heading;
  }

  /** The live forms in document order. */
  List<Element> forms() {
    return forms;
  }

  /** Inputs, selects, text areas and buttons in document order. */
  List<Element> controls() {
    return controls;
  }

  List<Element> labelsFor(String id) {
    return id.isEmpty() ? List.of() : labels.getOrDefault(id, List.of());
  }

  /** The first element of that id. */
  @Nullable Element byId(String id) {
    return ids.get(id);
  }
}
