package dev.avow.check.field;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.Selector;

/**
 * What a page says about one control, each text folded; empty where it says nothing.
 *
 * @param head the label without what it says in brackets
 * @param nearby the text beside it
 * @param group what the fields of its group ask for together
 * @param languages the word lists to try last for it
 */
public record FieldTexts(
    String label,
    String head,
    String placeholder,
    String name,
    String id,
    String nearby,
    String group,
    List<String> languages) {

  // A text before a field that is longer than this tells a story, and names other fields too.
  static final int LONGEST_NEARBY = 80;
  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

  private static final int LEVELS_UP = 3;

  /** Labels of one field, and nodes of one label; more are an attack or an accident. */
  private static final int MOST_LABELS = 3;

  private static final int MOST_NODES = 300;
  private static final Evaluator LABEL = Selector.evaluatorOf("label");
  private static final Evaluator FIELDSET = Selector.evaluatorOf("fieldset, [role=group]");
  static final Evaluator ASKED = Selector.evaluatorOf("input:not([type=hidden]), select, textarea");
  private static final Evaluator OPTION = Selector.evaluatorOf("option");
  private static final List<String> NAMES =
      List.of("name", "formcontrolname", "ng-model", "v-model", "data-name", "data-field");
  static final Set<String> SILENT = Set.of("select", "script", "style", "textarea");

  public static FieldTexts of(Element control, DocumentIndex index) {
    String label = label(control, index);
    return new FieldTexts(
        Folded.of(label),
        Folded.of(BRACKETS.matcher(label).replaceAll(" ")),
        Folded.of(placeholder(control)),
        Folded.of(lastPart(name(control))),
        Folded.of(lastPart(control.attr("id"))),
        Folded.of(Nearby.of(control)),
        Folded.of(group(control, index)),
        FieldWords.last(index.language()));
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
    if (first != null && first.hasAttr("value") && first.attr("value").isBlank()) {
      return first.text();
    }
    // Before there were placeholders, a script took the value away from whoever came to write.
    return control.hasAttr("onfocus") && !control.hasAttr("placeholder")
        ? control.attr("value")
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
  static String words(Element element) {
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

  /** The question that stands over the boxes for its parts, where no group is made of them. */
  private static String described(Element control, DocumentIndex index) {
    Element question = index.byId(control.attr("aria-describedby").trim());
    String text = question == null ? "" : words(question);
    return text.length() <= LONGEST_NEARBY ? text : "";
  }

  private static String group(Element control, DocumentIndex index) {
    Element set = control.closest(FIELDSET);
    if (set == null) {
      return described(control, index);
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
}
