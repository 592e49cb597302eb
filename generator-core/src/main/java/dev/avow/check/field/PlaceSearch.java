package dev.avow.check.field;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Places that people look for things in, such as jobs, homes and hotels: nobody lives there. */
final class PlaceSearch {

  private static final Evaluator FORM = Selector.evaluatorOf("form");

  /** How a form is called, in the seven languages, that searches. */
  private static final Pattern CALLED =
      Pattern.compile(
          "search|finder|locator|such(e|formular|maske)|recherche|trouver|busca(r|dor)?\\b|ricerca|cerca"
              + "|zoek|pesquisa");

  /**
   * Where things are, and who has them: people look for employers and professions in the same way.
   */
  private static final Set<FieldKind> SOUGHT =
      EnumSet.of(
          FieldKind.CITY,
          FieldKind.REGION,
          FieldKind.COUNTRY,
          FieldKind.ORGANIZATION,
          FieldKind.JOB);

  private PlaceSearch() {}

  /** Takes the places of a form that searches, and asks for nothing else of a person, for none. */
  static void settle(List<Guess> guesses) {
    if (guesses.isEmpty() || !searches(guesses)) {
      return;
    }
    if (guesses.stream().allMatch(guess -> !guess.kind().personal() || sought(guess.kind()))) {
      guesses.replaceAll(guess -> sought(guess.kind()) ? guess.as(FieldKind.SEARCH) : guess);
    }
  }

  private static boolean searches(List<Guess> guesses) {
    Element form = guesses.get(0).control().closest(FORM);
    if (form == null) {
      return false;
    }
    String called =
        (form.className() + " " + form.id() + " " + form.attr("role") + " " + form.attr("action"))
            .toLowerCase(Locale.ROOT);
    return CALLED.matcher(called).find()
        || guesses.stream().anyMatch(guess -> guess.kind() == FieldKind.SEARCH);
  }

  private static boolean sought(FieldKind kind) {
    return SOUGHT.contains(kind);
  }
}
