package dev.avow.check.fact;

import dev.avow.check.fact.declared.Declared;
import dev.avow.check.fact.form.Prefilled;
import dev.avow.check.fact.place.ElementPlaces;
import dev.avow.check.field.FormGroup;
import dev.avow.text.personal.PersonalKind;
import dev.avow.text.personal.Trace;
import dev.avow.text.personal.Traces;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Finds the fields of a form that came with somebody's data in them. */
final class PrefilledFields {

  /** A value that is longer is a text, a token or a state, and holds much besides. */
  private static final int LONGEST = 100;

  private static final int MOST = 20;

  private PrefilledFields() {}

  static List<Prefilled> of(FormGroup group, Declared declared) {
    List<Prefilled> found = new ArrayList<>();
    for (List<Element> controls : List.of(group.hidden(), group.fields())) {
      for (Element control : controls) {
        if (found.size() < MOST) {
          whose(control, declared)
              .ifPresent(
                  kind ->
                      found.add(
                          new Prefilled(
                              FormFacts.name(control),
                              kind.phrase(),
                              ElementPlaces.line(control),
                              ElementPlaces.column(control))));
        }
      }
    }
    return found;
  }

  /** Addresses of the site's own people and of offices are nobody's secret. */
  private static Optional<PersonalKind> whose(Element control, Declared declared) {
    String value =
        control.normalName().equals("textarea") ? control.wholeText() : control.attr("value");
    if (value.length() > LONGEST || !Traces.possible(value)) {
      return Optional.empty();
    }
    return Traces.in(value, control.attr("name")).stream()
        .filter(trace -> !trace.role())
        .filter(trace -> trace.host().isEmpty() || !declared.ownDomain(trace.host()))
        .map(Trace::kind)
        .findFirst();
  }
}
