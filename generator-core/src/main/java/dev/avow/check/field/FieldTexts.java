package dev.avow.check.field;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about one control, each text folded; empty where it says nothing.
 *
 * @param head the label without what it says in brackets
 * @param nearby the text beside it
 * @param group what the fields of its group ask for together
 */
public record FieldTexts(
    String label,
    String head,
    String placeholder,
    String name,
    String id,
    String nearby,
    String group) {

  // A text before a field that is longer than this tells a story, and names other fields too.
  private static final int LONGEST_NEARBY = 80;
  // Hints and complaints follow a field too, and are sentences.
  private static final int LONGEST_AFTER = 30;

  /** What the box of one field holds, label, icons and blanks; more is a page. */
  private static final int MOST_PARTS = 12;

  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

  private static final int LEVELS_UP = 3;

  /** Labels of one field, and nodes of one label; more are an attack or an accident. */
  private static final int MOST_LABELS = 3;

  private static final int MOST_NODES = 300;
  private static final Evaluator LABEL = Selector.evaluatorOf("label");
  private static final Evaluator FIELDSET = Selector.evaluatorOf("fieldset, [role=group]");
  private static final Evaluator ASKED =
      Selector.evaluatorOf("input:not([type=hidden]), select, textarea");
  private static final Evaluator OPTION = Selector.evaluatorOf("option");
  private static final List<String> NAMES =
      List.of("name", "formcontrolname", "ng-model", "v-model", "data-name", "data-field");
  private static final Set<String> CONTROLS = Set.of("input", "select", "textarea", "button");
  private static final Set<String> WORDLESS =
      Set.of("script", "style", "link", "meta", "br", "svg", "img", "hr");
  private static final Set<String> SILENT = Set.of("select", "script", "style", "textarea");

  public static FieldTexts of(Element control, DocumentIndex index) {
    String label = label(control, index);
    return new FieldTexts(
        Folded.of(label),
        Folded.of(BRACKETS.matcher(label).replaceAll(" ")),
        Folded.of(placeholder(control)),
        Folded.of(lastPart(name(control))),
        Folded.of(lastPart(control.attr("id"))),
        Folded.of(nearby(control)),
        Folded.of(group(control, index)));
  }

  /** All that is said, for words that count wherever they stand. */
  public String all() {
    return (label + " " + placeholder + " " + name + " " + id + " " + nearby).trim();
  }

  /** What the control is called, without the words around it. */
  public String called() {
    return (label + " " + placeholder + " " + name + " " + id).trim();
  }

  // What a script sends has its name where the framework looks for it, at the end of a path.
  private static String name(Element control) {
    for (String key : NAMES) {
      String name = control.attr(key).trim();
      if (!name.isEmpty()) {
        return key.equals("name") ? name : name.substring(name.lastIndexOf('.') + 1);
      }
    }
    return "";
  }

  // Frameworks prefix names with the path of the form: 'ctl00$main$email', 'address.billing.city'.
  private static String lastPart(String name) {
    int dollar = name.lastIndexOf('$');
    return dollar >= 0 && dollar < name.length() - 1 ? name.substring(dollar + 1) : name;
  }

  private static String label(Element control, DocumentIndex index) {
    StringBuilder text = new StringBuilder();
    index.labelsFor(control.id()).stream()
        .limit(MOST_LABELS)
        .forEach(label -> append(text, words(label)));
    Element wrapping = control.closest(LABEL);
    if (wrapping != null) {
      append(text, words(wrapping));
    }
    if (control.hasAttr("aria-labelledby")) {
      for (String id : control.attr("aria-labelledby").trim().split("\\s+", -1)) {
        Element named = index.byId(id);
        if (named != null) {
          append(text, words(named));
        }
      }
    }
    append(text, control.attr("aria-label"));
    if (text.isEmpty()) {
      append(text, orphan(control, index));
    }
    if (text.isEmpty()) {
      append(text, control.attr("title"));
    }
    return text.toString();
  }

  /** What an empty control shows; of a list, its first choice when that is none. */
  private static String placeholder(Element control) {
    Element first = control.normalName().equals("select") ? control.selectFirst(OPTION) : null;
    return first != null && first.hasAttr("value") && first.attr("value").isBlank()
        ? first.text()
        : control.attr("placeholder");
  }

  /** The label just before the control that names no control, as many are written. */
  private static String orphan(Element control, DocumentIndex index) {
    Element at = control;
    for (int level = 0; level < LEVELS_UP && at != null; level++) {
      Element before = at.previousElementSibling();
      if (before != null) {
        boolean lost =
            before.normalName().equals("label")
                && index.byId(before.attr("for")) == null
                && before.selectFirst(ASKED) == null;
        return lost ? words(before) : "";
      }
      at = at.parent();
    }
    return "";
  }

  // The options of a select inside its label are not its name.
  private static String words(Element element) {
    StringBuilder text = new StringBuilder();
    int[] seen = {0};
    element.filter(
        (node, depth) -> {
          if (++seen[0] > MOST_NODES) {
            return NodeFilter.FilterResult.STOP;
          }
          if (node instanceof Element inner && SILENT.contains(inner.normalName())) {
            return NodeFilter.FilterResult.SKIP_ENTIRELY;
          }
          if (node instanceof TextNode words) {
            append(text, words.text());
          }
          return NodeFilter.FilterResult.CONTINUE;
        });
    return text.toString();
  }

  private static void append(StringBuilder text, String more) {
    String trimmed = more.strip();
    if (!trimmed.isEmpty() && text.length() < 300) {
      text.append(text.isEmpty() ? "" : " ").append(trimmed);
    }
  }

  private static String group(Element control, DocumentIndex index) {
    Element set = control.closest(FIELDSET);
    if (set == null) {
      return "";
    }
    Element title = index.byId(set.attr("aria-labelledby").trim());
    // A legend is the first child; to look further would walk every field for each.
    Element first = set.firstElementChild();
    if (title == null && first != null && first.normalName().equals("legend")) {
      title = first;
    }
    String text = title == null ? set.attr("aria-label") : words(title);
    return text.length() <= LONGEST_NEARBY ? text : "";
  }

  private static String nearby(Element control) {
    String before = before(control);
    return before.isEmpty() ? after(control) : before;
  }

  /** The text just after a control that is alone in its box, as labels that float above it are. */
  private static String after(Element control) {
    Element box = control.parent();
    if (box == null
        || box.normalName().equals("form")
        || box.childNodeSize() > MOST_PARTS
        || box.select(ASKED).size() != 1) {
      return "";
    }
    for (Node sibling = control.nextSibling(); sibling != null; sibling = sibling.nextSibling()) {
      String text = sibling instanceof TextNode words ? words.text() : "";
      if (sibling instanceof Element element && !SILENT.contains(element.normalName())) {
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
        if (CONTROLS.contains(element.normalName()) || element.selectFirst(ASKED) != null) {
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
