package dev.avow.check.field;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Cards come in groups: a lone security code is none, four short numbers beside one are. */
final class CardGroup {

  private static final Set<FieldKind> EXPIRY =
      EnumSet.of(FieldKind.CARD_EXPIRY, FieldKind.CARD_EXPIRY_MONTH, FieldKind.CARD_EXPIRY_YEAR);

  private static final Pattern CARD =
      Pattern.compile("\\b(card|cc|credit|creditcard|\\w*karten?|carte|tarjeta|carta|cartao)\\b");

  private CardGroup() {}

  static void settle(List<Guess> guesses) {
    boolean number = FormContext.has(guesses, FieldKind.CARD_NUMBER);
    Set<FieldKind> seen = EnumSet.noneOf(FieldKind.class);
    guesses.forEach(
        guess -> {
          if (guess.kind().ofCard()) {
            seen.add(guess.kind());
          }
        });
    for (int at = 0; at < guesses.size(); at++) {
      Guess guess = guesses.get(at);
      if (number || seen.contains(FieldKind.CARD_CODE)) {
        SelectOptions options =
            guess.control().normalName().equals("select")
                ? SelectOptions.of(guess.control())
                : SelectOptions.NOTHING;
        boolean open = guess.kind() == FieldKind.UNKNOWN || guess.kind() == FieldKind.CARD_EXPIRY;
        if (open && options == SelectOptions.MONTHS) {
          guesses.set(at, guess.as(FieldKind.CARD_EXPIRY_MONTH));
        } else if (open && options == SelectOptions.COMING_YEARS) {
          guesses.set(at, guess.as(FieldKind.CARD_EXPIRY_YEAR));
        } else if (open && guess.evidence() != Evidence.AUTOCOMPLETE && cardPart(guess)) {
          guesses.set(at, guess.as(cardPartKind(guess)));
        }
      } else if (EXPIRY.containsAll(seen) && EXPIRY.contains(guess.kind()) && !ofCard(guess)) {
        guesses.set(at, guess.as(FieldKind.UNKNOWN)); // passports expire too
      } else if (guess.kind() == FieldKind.CARD_TYPE
          && seen.size() == 1
          && guess.evidence() != Evidence.OPTIONS) {
        guesses.set(at, guess.as(FieldKind.NOT_PERSONAL));
      }
    }
  }

  private static boolean ofCard(Guess guess) {
    return guess.evidence() == Evidence.AUTOCOMPLETE
        || CARD.matcher(guess.texts().all() + " " + guess.texts().group()).find();
  }

  private static boolean cardPart(Guess guess) {
    String called = " " + guess.texts().called() + " ";
    if (Said.WHOLE_DATE.matcher(called).find()) {
      return false; // cards expire with a month
    }
    return DateWords.MONTH.in(called) || DateWords.YEAR.in(called) || called.contains(" number ");
  }

  private static FieldKind cardPartKind(Guess guess) {
    String called = " " + guess.texts().called() + " ";
    if (called.contains(" number ")) {
      return FieldKind.CARD_NUMBER;
    }
    boolean month = DateWords.MONTH.in(called);
    boolean year = DateWords.YEAR.in(called);
    if (month && year) {
      return FieldKind.CARD_EXPIRY;
    }
    return month ? FieldKind.CARD_EXPIRY_MONTH : FieldKind.CARD_EXPIRY_YEAR;
  }
}
