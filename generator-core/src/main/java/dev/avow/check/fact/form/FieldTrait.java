package dev.avow.check.fact.form;

import dev.avow.check.field.Autocomplete;
import java.util.EnumSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/** How a field asks. */
public enum FieldTrait {
  /** The form cannot be sent without it. */
  REQUIRED,
  /** A box, button or list that says yes before anybody touched it. */
  TICKED,
  /** Its autocomplete attribute holds a word that is no token of the HTML standard. */
  ODD_TOKEN;

  /**
   * Those that the control shows.
   *
   * @param label folded
   */
  public static Set<FieldTrait> of(Element control, String label) {
    Set<FieldTrait> traits = EnumSet.noneOf(FieldTrait.class);
    if (control.hasAttr("required") || control.attr("aria-required").equalsIgnoreCase("true")) {
      traits.add(REQUIRED);
    }
    if (Yes.said(control) && !Refusal.in(label)) {
      traits.add(TICKED);
    }
    if (!Autocomplete.standard(control.attr("autocomplete"))) {
      traits.add(ODD_TOKEN);
    }
    return traits;
  }
}
