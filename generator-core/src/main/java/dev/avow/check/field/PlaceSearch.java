package dev.avow.check.field;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * What people look for things by: places where jobs, homes and branches are and nobody lives, and
 * the ages and scores that a list of offers is narrowed to.
 */
final class PlaceSearch {

  private static final Evaluator FORM = Selector.evaluatorOf("form");
  private static final Evaluator BUTTON =
      Selector.evaluatorOf("button, input[type=submit], input[type=button], input[type=image]");

  /** How a form is called, in the seven languages, that searches. */
  private static final Pattern CALLED =
      Pattern.compile(
          "search|finder|locator|such(e|formular|maske)|recherche|trouver|busca(r|dor)?\\b|ricerca|cerca"
              + "|zoek|pesquisa");

  /** What an address has besides the street; whoever lives there has a box for each. */
  private static final Pattern PARTS =
      Pattern.compile("\\b(city|town|ort|stadt|ville|ciudad|citta|plaats|cidade)\\b");

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

  /** What many people share, and a list of offers is sorted by. */
  private static final Set<FieldKind> SHARED =
      EnumSet.of(
          FieldKind.CITY,
          FieldKind.REGION,
          FieldKind.COUNTRY,
          FieldKind.AGE,
          FieldKind.EDUCATION,
          FieldKind.HOUSEHOLD,
          FieldKind.INCOME,
          FieldKind.CREDIT_HISTORY);

  private PlaceSearch() {}

  /** Takes the places of a form that searches, and asks for nothing else of a person, for none. */
  static void settle(List<Guess> guesses) {
    if (guesses.isEmpty()) {
      return;
    }
    Element form = guesses.get(0).control().closest(FORM);
    if (form != null && asksForAPage(form)) {
      take(guesses, guess -> guess.kind() == FieldKind.POSTCODE || chosen(guess));
    } else if (form != null && calculates(form)) {
      take(guesses, PlaceSearch::chosen);
    }
    if (searches(guesses)) {
      take(guesses, sought(form));
    }
  }

  private static void take(List<Guess> guesses, Predicate<Guess> place) {
    if (guesses.stream().allMatch(guess -> !guess.kind().personal() || place.test(guess))) {
      guesses.replaceAll(guess -> place.test(guess) ? guess.as(FieldKind.SEARCH) : guess);
    }
  }

  /** What a script sends has no address either, and may go anywhere. */
  private static boolean asksForAPage(Element form) {
    return form.attr("method").equalsIgnoreCase("get")
        || (form.attr("method").isEmpty() && !form.attr("action").isBlank());
  }

  /** A form that nothing sends shows what was chosen beside it. */
  private static boolean calculates(Element form) {
    return form.attr("method").isEmpty() && form.selectFirst(BUTTON) == null;
  }

  private static boolean chosen(Guess guess) {
    return SHARED.contains(guess.kind()) && guess.control().normalName().equals("select");
  }

  /** 'Address, town or number of the listing' too, when the answer is a page of results. */
  private static Predicate<Guess> sought(@Nullable Element form) {
    boolean sent = form == null || form.attr("method").equalsIgnoreCase("post");
    return guess ->
        SOUGHT.contains(guess.kind())
            || (!sent
                && (guess.kind() == FieldKind.STREET || guess.kind() == FieldKind.POSTCODE)
                && PARTS.matcher(guess.texts().called()).find());
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
}
