package dev.avow.check.field;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * A form with the controls it owns (HTML, "form owner"), or the controls that belong to none.
 *
 * @param form null for controls outside any form, which only a script can send
 * @param fields what a person fills in, in document order
 * @param hidden what it sends without showing it
 * @param submitters the buttons that send it
 */
public record FormGroup(
    @Nullable Element form, List<Element> fields, List<Element> hidden, List<Element> submitters) {

  private static final Evaluator FORM = Selector.evaluatorOf("form");

  private static final Set<String> NO_FIELD =
      Set.of("hidden", "submit", "image", "button", "reset");

  public static List<FormGroup> of(DocumentIndex index) {
    Map<Element, Element> parserOwned = new HashMap<>();
    Map<Element, FormGroup> groups = new HashMap<>();
    List<FormGroup> ordered = new ArrayList<>();
    for (Element form : index.forms()) {
      FormGroup group =
          new FormGroup(form, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      groups.put(form, group);
      ordered.add(group);
      if (form instanceof FormElement parsed) {
        parsed.elements().forEach(control -> parserOwned.put(control, form));
      }
    }
    FormGroup loose = new FormGroup(null, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (Element control : index.controls()) {
      Element owner = owner(control, index, parserOwned);
      FormGroup group = owner == null ? loose : groups.getOrDefault(owner, loose);
      group.take(control);
    }
    if (!loose.fields.isEmpty()) {
      ordered.add(loose);
    }
    return ordered;
  }

  private static @Nullable Element owner(
      Element control, DocumentIndex index, Map<Element, Element> parserOwned) {
    if (control.hasAttr("form")) {
      Element named = index.byId(control.attr("form"));
      return named != null && named.normalName().equals("form") ? named : null;
    }
    Element around = control.closest(FORM);
    // The parser keeps the owner of controls that a broken table threw out of their form.
    return around != null ? around : parserOwned.get(control);
  }

  private void take(Element control) {
    String type = control.attr("type").toLowerCase(Locale.ROOT);
    if (control.normalName().equals("button")) {
      if (!type.equals("button") && !type.equals("reset") && !disabled(control)) {
        submitters.add(control);
      }
    } else if (control.normalName().equals("input") && NO_FIELD.contains(type)) {
      if ((type.equals("submit") || type.equals("image")) && !disabled(control)) {
        submitters.add(control);
      } else if (type.equals("hidden")) {
        hidden.add(control);
      }
    } else {
      fields.add(control);
    }
  }

  /** Disabled itself, or in a disabled fieldset outside its first legend. */
  public static boolean disabled(Element control) {
    if (control.hasAttr("disabled")) {
      return true;
    }
    Element inner = control;
    for (Element at = control.parent(); at != null; at = at.parent()) {
      if (at.normalName().equals("fieldset") && at.hasAttr("disabled")) {
        Element legend = at.firstElementChild();
        while (legend != null && !legend.normalName().equals("legend")) {
          legend = legend.nextElementSibling();
        }
        if (legend == null || !legend.equals(inner)) {
          return true;
        }
      }
      inner = at;
    }
    return false;
  }
}
