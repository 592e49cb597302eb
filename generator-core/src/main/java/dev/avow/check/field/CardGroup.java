package dev.avow.check.field;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Cards come in groups: a lone security code is none, four short numbers beside one are. */
final class CardGroup {

  private static final Set<FieldKind> EXPIRY =
      EnumSet.of(FieldKind.CARD_EXPIRY, FieldKind.CARD_EXPIRY_MONTH, FieldKind.CARD_EXPIRY_YEAR);

  private static final Pattern CARD =
      Pattern.compile(
          "\\b(card\\w*|cc|credit|creditcard|\\w*karten?|karten\\w*|carte|tarjeta|carta|cartao|\\w*kaart\\w*)\\b");

  private static final Pattern CREDIT =
      Pattern.compile(
          "\\b(cc(num(ber)?|no)?|credito?|creditcard|debito?|kredit\\w*|bancaire|bleue|payment)\\b");

  private CardGroup() {}

  static void settle(List<Guess> guesses) {
    for (int at = 0; at < guesses.size(); at++) {
      Guess guess = guesses.get(at);
      if (EXPIRY.contains(guess.kind()) && !ofCard(guess) && !besideCard(guesses, at)) {
        guesses.set(at, guess.as(FieldKind.UNKNOWN)); // passports and bills have such dates too
      }
    }
    boolean number = FormContext.has(guesses, FieldKind.CARD_NUMBER);
    Set<FieldKind> seen = EnumSet.noneOf(FieldKind.class);
    guesses.forEach(
        guess -> {
          if (guess.kind().ofCard()) {
            seen.add(guess.kind());
          }
        });
    expiryPairs(guesses);
    for (int at = 0; at < guesses.size(); at++) {
      Guess guess = guesses.get(at);
      if (seen.size() == 1
          && guess.kind() == FieldKind.CARD_NUMBER
          && guess.evidence() != Clue.AUTOCOMPLETE) {
        guesses.set(at, guess.as(lone(guess, guesses.size())));
        continue;
      }
      if (seen.size() == 1 && guess.kind() == FieldKind.CARD_HOLDER && !ofCard(guess)) {
        guesses.set(at, guess.as(FieldKind.NAME)); // the holder of a contract or a ticket
        continue;
      }
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
        } else if (open
            && guess.evidence() != Clue.AUTOCOMPLETE
            && besideCard(guesses, at)
            && cardPart(guess, number)) {
          guesses.set(at, guess.as(cardPartKind(guess, number)));
        }
      } else if (guess.kind() == FieldKind.CARD_TYPE
          && seen.size() == 1
          && guess.evidence() != Clue.OPTIONS) {
        guesses.set(at, guess.as(FieldKind.NOT_PERSONAL));
      }
    }
  }

  /** 'Valid until' before two boxes of a kind is the month and the year. */
  private static void expiryPairs(List<Guess> guesses) {
    for (int at = 1; at < guesses.size(); at++) {
      Guess month = guesses.get(at - 1);
      Guess year = guesses.get(at);
      boolean open = year.kind() == FieldKind.UNKNOWN || year.evidence() == Clue.NEARBY;
      if (month.kind() == FieldKind.CARD_EXPIRY
          && month.evidence() != Clue.AUTOCOMPLETE
          && open
          && FormContext.wordless(year)
          && year.control().normalName().equals(month.control().normalName())
          && Objects.equals(month.control().parent(), year.control().parent())) {
        guesses.set(at - 1, month.as(FieldKind.CARD_EXPIRY_MONTH));
        guesses.set(at, year.as(FieldKind.CARD_EXPIRY_YEAR));
      }
    }
  }

  /** A number of a card without its date: who pays is asked for that too. */
  private static FieldKind lone(Guess guess, int fields) {
    String all = guess.texts().all() + " " + guess.texts().group();
    if ((" " + all + " ").contains(" pan ")) {
      return FieldKind.TAX_ID; // India's Permanent Account Number
    }
    // In a form of one or two fields the rest of the card may be asked for elsewhere.
    boolean member = fields > 2 && !CREDIT.matcher(all).find();
    return member ? FieldKind.CUSTOMER_NUMBER : guess.kind();
  }

  private static boolean besideCard(List<Guess> guesses, int at) {
    List<Guess> near =
        guesses.subList(Math.max(0, at - 4), Math.min(guesses.size(), at + 5)); // month, year, code
    return near.stream().anyMatch(guess -> guess.kind().ofCard() && !EXPIRY.contains(guess.kind()));
  }

  private static boolean ofCard(Guess guess) {
    return guess.evidence() == Clue.AUTOCOMPLETE
        || CARD.matcher(guess.texts().all() + " " + guess.texts().group()).find();
  }

  private static boolean cardPart(Guess guess, boolean number) {
    String called = " " + guess.texts().called() + " ";
    if (FieldWording.WHOLE_DATE.matcher(called).find()) {
      return false; // cards expire with a month
    }
    return DateWords.MONTH.in(called) || DateWords.YEAR.in(called) || (!number && isNumber(guess));
  }

  private static boolean isNumber(Guess guess) {
    FieldTexts texts = guess.texts();
    return AddressGroup.isNumber(guess)
        || ((texts.label() + texts.placeholder()).isEmpty()
            && (" " + texts.called() + " ").contains(" number "));
  }

  private static FieldKind cardPartKind(Guess guess, boolean number) {
    String called = " " + guess.texts().called() + " ";
    if (!number && isNumber(guess)) {
      return FieldKind.CARD_NUMBER;
    }
    boolean month = DateWords.MONTH.in(called);
    boolean year = DateWords.YEAR.in(called) || called.contains(" jj "); // and no card has a day
    if (month && year) {
      return FieldKind.CARD_EXPIRY;
    }
    if (FieldWording.MONTH_AND_YEAR.matcher(called).find()) {
      return FieldKind.CARD_EXPIRY;
    }
    return month ? FieldKind.CARD_EXPIRY_MONTH : FieldKind.CARD_EXPIRY_YEAR;
  }
}
