package dev.avow.check.field;

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
public final class DocumentIndex {

  private final Map<String, Element> ids = new HashMap<>();
  private final Map<String, List<Element>> labels = new HashMap<>();
  private final List<Element> forms = new ArrayList<>();
  private final List<Element> controls = new ArrayList<>();

  private String title = "";
  private String language = "";
  private String heading = "";

  private DocumentIndex() {}

  /** An index that has seen nothing yet, for a walk that others share. */
  public static DocumentIndex empty() {
    return new DocumentIndex();
  }

  public static DocumentIndex of(Document document) {
    DocumentIndex index = new DocumentIndex();
    document.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (node instanceof Element element) {
              if (inert(element)) {
                return FilterResult.SKIP_ENTIRELY;
              }
              index.take(element);
            }
            return FilterResult.CONTINUE;
          }
        });
    return index;
  }

  /** A drawer nobody opened: any template but a declarative shadow root, which is live. */
  public static boolean inert(Element element) {
    if (!element.normalName().equals("template")) {
      return false;
    }
    String mode = element.attr("shadowrootmode").toLowerCase(Locale.ROOT);
    return !mode.equals("open") && !mode.equals("closed");
  }

  /** Takes in one live element; in document order. */
  public void take(Element element) {
    switch (element.normalName()) {
      case "form" -> forms.add(element);
      case "html" -> language = element.attr("lang").trim().toLowerCase(Locale.ROOT);
      case "title" -> title = title.isEmpty() ? element.text() : title;
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
  }

  /** The language the page says it is in, without its region; or the empty string. */
  public String language() {
    int dash = language.indexOf('-');
    return dash < 0 ? language : language.substring(0, dash);
  }

  /** What the page calls itself: its title and its first heading. */
  public String title() {
    return title + " " + heading;
  }

  /** The live forms in document order. */
  public List<Element> forms() {
    return forms;
  }

  /** Inputs, selects, text areas and buttons in document order. */
  public List<Element> controls() {
    return controls;
  }

  public List<Element> labelsFor(String id) {
    return id.isEmpty() ? List.of() : labels.getOrDefault(id, List.of());
  }

  /** The first element of that id. */
  @Nullable Element byId(String id) {
    return ids.get(id);
  }
}
