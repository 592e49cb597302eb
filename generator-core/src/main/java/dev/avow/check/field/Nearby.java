package dev.avow.check.field;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The text beside a control that is no label in the markup, and is one on the screen. */
final class Nearby {

  // Hints and complaints follow a field too, and are sentences.
  private static final int LONGEST_AFTER = 30;

  /** What the box of one field holds, label, icons and blanks; more is a page. */
  private static final int MOST_PARTS = 12;

  private static final int LEVELS_UP = 3;
  private static final Set<String> CONTROLS = Set.of("input", "select", "textarea", "button");
  private static final Set<String> WORDLESS =
      Set.of("script", "style", "link", "meta", "br", "svg", "img", "hr");

  private Nearby() {}

  /** Surest first: the head of its column, the text before it, the text after it. */
  static String of(Element control) {
    String head = ColumnHead.of(control);
    if (!head.isEmpty()) {
      return head.length() <= FieldTexts.LONGEST_NEARBY ? head : "";
    }
    String before = before(control);
    return before.isEmpty() ? after(control) : before;
  }

  /** The text just after a control that is alone in its box, as labels that float above it are. */
  private static String after(Element control) {
    Element box = control.parent();
    if (box == null
        || box.normalName().equals("form")
        || box.childNodeSize() > MOST_PARTS
        || box.select(FieldTexts.ASKED).size() != 1) {
      return "";
    }
    for (Node sibling = control.nextSibling(); sibling != null; sibling = sibling.nextSibling()) {
      String text = sibling instanceof TextNode words ? words.text() : "";
      if (sibling instanceof Element element && !FieldTexts.SILENT.contains(element.normalName())) {
        text = element.text();
      }
      if (!text.isBlank()) {
        return text.length() <= LONGEST_AFTER ? text.strip() : "";
      }
    }
    return "";
  }

  /**
   * The text just before the control: of a sibling, a table cell, a term, up to three levels up.
   */
  private static String before(Element control) {
    Node at = control;
    for (int level = 0; level <= LEVELS_UP && at != null; level++) {
      String before = justBefore(at);
      if (before == null) {
        return "";
      }
      if (!before.isEmpty()) {
        return before.length() <= FieldTexts.LONGEST_NEARBY ? before : "";
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
  private static @Nullable String justBefore(Node node) {
    for (Node sibling = node.previousSibling();
        sibling != null;
        sibling = sibling.previousSibling()) {
      if (sibling instanceof TextNode text && saysSomething(text.text())) {
        return text.text().strip();
      }
      if (sibling instanceof Element element) {
        if (WORDLESS.contains(element.normalName())) {
          continue;
        }
        if (CONTROLS.contains(element.normalName())
            || element.selectFirst(FieldTexts.ASKED) != null) {
          return isHidden(element) ? "" : null;
        }
        String text = element.text().strip();
        if (saysSomething(text)) {
          return text;
        }
      }
    }
    return "";
  }

  // '+91', '*' and '(' stand between a box and its name.
  private static boolean saysSomething(String text) {
    return text.chars().anyMatch(Character::isLetter);
  }

  private static boolean isHidden(Element element) {
    return element.normalName().equals("input") && element.attr("type").equalsIgnoreCase("hidden");
  }
}
