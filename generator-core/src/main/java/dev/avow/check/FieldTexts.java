package dev.avow.check;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** What a page says about one control, each text folded; empty where it says nothing. */
record FieldTexts(String label, String placeholder, String name, String id, String nearby) {

  // A text before a field that is longer than this tells a story, and names other fields too.
  private static final int LONGEST_NEARBY = 80;
  private static final int LEVELS_UP = 3;

  static FieldTexts of(Element control, DocumentIndex index) {
    return new FieldTexts(
        Folded.of(label(control, index)),
        Folded.of(control.attr("placeholder")),
        Folded.of(lastPart(control.attr("name"))),
        Folded.of(lastPart(control.attr("id"))),
        Folded.of(nearby(control)));
  }

  /** All that is said, for words that count wherever they stand. */
  String all() {
    return (label + " " + placeholder + " " + name + " " + id + " " + nearby).trim();
  }

  /** What the control is called, without the words around it. */
  String called() {
    return (label + " " + placeholder + " " + name + " " + id).trim();
  }

  // Frameworks prefix names with the path of the form: 'ctl00$main$email', 'address.billing.city'.
  private static String lastPart(String name) {
    int dollar = name.lastIndexOf('$');
    return dollar >= 0 && dollar < name.length() - 1 ? name.substring(dollar + 1) : name;
  }

  private static String label(Element control, DocumentIndex index) {
    StringBuilder text = new StringBuilder();
    for (Element label : index.labelsFor(control.id())) {
      append(text, words(label));
    }
    Element wrapping = control.closest("label");
    if (wrapping != null) {
      append(text, words(wrapping));
    }
    for (String id : List.of(control.attr("aria-labelledby").trim().split("\\s+", -1))) {
      Element named = id.isEmpty() ? null : index.byId(id);
      if (named != null) {
        append(text, words(named));
      }
    }
    append(text, control.attr("aria-label"));
    if (text.isEmpty()) {
      append(text, control.attr("title"));
    }
    return text.toString();
  }

  // The options of a select inside its label are not its name.
  private static String words(Element element) {
    StringBuilder text = new StringBuilder();
    element.traverse(
        (node, depth) -> {
          if (node instanceof TextNode words
              && !within(words, "select", "script", "style", "textarea")) {
            append(text, words.text());
          }
        });
    return text.toString();
  }

  private static boolean within(Node node, String... names) {
    Node parent = node.parent();
    return parent instanceof Element element
        && (List.of(names).contains(element.normalName())
            || (element.parent() != null && element.normalName().equals("option")));
  }

  private static void append(StringBuilder text, String more) {
    String trimmed = more.strip();
    if (!trimmed.isEmpty() && text.length() < 300) {
      text.append(text.isEmpty() ? "" : " ").append(trimmed);
    }
  }

  /**
   * The text just before the control: of a sibling, a table cell, a term, up to three levels up.
   */
  private static String nearby(Element control) {
    Node at = control;
    for (int level = 0; level <= LEVELS_UP && at != null; level++) {
      String before = before(at);
      if (before == null) {
        return "";
      }
      if (!before.isEmpty()) {
        return before.length() <= LONGEST_NEARBY ? before : "";
      }
      at = at.parent();
      if (at instanceof Element parent
          && (parent.normalName().equals("form") || parent.normalName().equals("body"))) {
        return "";
      }
    }
    return "";
  }

  /** The nearest text before the node; empty if there is none; null if a control comes first. */
  private static @Nullable String before(Node node) {
    for (Node sibling = node.previousSibling();
        sibling != null;
        sibling = sibling.previousSibling()) {
      if (sibling instanceof TextNode text && !text.text().isBlank()) {
        return text.text().strip();
      }
      if (sibling instanceof Element element) {
        if (element.normalName().matches("script|style|link|meta|br|svg|img|hr")) {
          continue;
        }
        if (element.normalName().matches("input|select|textarea|button")
            || element.selectFirst("input:not([type=hidden]), select, textarea") != null) {
          return isHidden(element) ? "" : null;
        }
        String text = element.text().strip();
        if (!text.isEmpty()) {
          return text;
        }
      }
    }
    return "";
  }

  private static boolean isHidden(Element element) {
    return element.normalName().equals("input") && element.attr("type").equalsIgnoreCase("hidden");
  }
}
