package dev.avow.check.field;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** The parts of an address are short words: what stands before them says whose they are. */
final class AddressGroup {

  private static final Pattern NUMBER =
      Pattern.compile("(n|nr|no|num|nro|number|nummer|numero)( (required|optional))?");

  private static final Pattern INDEX =
      Pattern.compile("pin( (no|number|cd))?( (required|optional))?");

  private AddressGroup() {}

  static void settle(List<Guess> guesses) {
    boolean address =
        FormContext.has(guesses, FieldKind.STREET) || FormContext.has(guesses, FieldKind.CITY);
    for (int at = 1; at < guesses.size(); at++) {
      Guess guess = guesses.get(at);
      if (guess.kind() == FieldKind.PIN && address && INDEX.matcher(said(guess)).matches()) {
        guesses.set(at, guess.as(FieldKind.POSTCODE)); // India's Postal Index Number
      }
      if (guess.kind() == FieldKind.UNKNOWN) {
        guesses.set(at, guess.as(after(guesses.get(at - 1), guess)));
      }
    }
    pairs(guesses);
  }

  private static FieldKind after(Guess before, Guess guess) {
    return switch (before.kind()) {
      case STREET -> afterStreet(guess);
      case POSTCODE -> isNumber(guess) ? FieldKind.HOUSE_NUMBER : FieldKind.UNKNOWN;
      case CITY ->
          FormContext.wordless(guess) && FormContext.letters(guess) == 2 && besides(before, guess)
              ? FieldKind.REGION // 'Milano (MI)', 'Austin, TX'
              : FieldKind.UNKNOWN;
      default -> FieldKind.UNKNOWN;
    };
  }

  /** 'Number' after a street is the house's; a second unnamed line after it belongs to it. */
  private static FieldKind afterStreet(Guess guess) {
    // Frameworks count their fields: 'mat-input-2' is no second line.
    String said = said(guess);
    String called = " " + (said.isEmpty() ? guess.texts().called() : said) + " ";
    if (isNumber(guess)
        || called.contains(" number ")
        || called.contains(" numero ")
        || called.contains(" nr ")
        || called.contains(" no ")) {
      return FieldKind.HOUSE_NUMBER;
    }
    boolean line = called.contains(" 2 ") || called.contains(" line ");
    return line ? FieldKind.STREET : FieldKind.UNKNOWN;
  }

  /** Whether all that is said of it is that it is a number. */
  static boolean isNumber(Guess guess) {
    return NUMBER.matcher(said(guess)).matches();
  }

  private static String said(Guess guess) {
    String text = guess.texts().label();
    text = text.isEmpty() ? guess.texts().placeholder() : text;
    return text.isEmpty() ? guess.texts().nearby() : text;
  }

  private static boolean besides(Guess one, Guess other) {
    return Objects.equals(one.control().parent(), other.control().parent());
  }

  /** 'Postcode / town' before two boxes, and 'City, state, zip' before three, name each. */
  private static void pairs(List<Guess> guesses) {
    for (int at = 0; at + 1 < guesses.size(); at++) {
      Guess first = guesses.get(at);
      List<FieldKind> parts =
          FieldWording.PARTS_OF_ADDRESS.contains(first.kind()) ? parts(first) : List.of();
      if (parts.size() > 1 && boxes(guesses, at) >= parts.size()) {
        for (int part = 0; part < parts.size(); part++) {
          guesses.set(at + part, guesses.get(at + part).as(parts.get(part)));
        }
      }
    }
  }

  /** The parts of an address that the text before a box names, in its order. */
  private static List<FieldKind> parts(Guess guess) {
    Set<FieldKind> parts = new LinkedHashSet<>();
    for (String word : (guess.texts().label() + " " + guess.texts().nearby()).split(" ", -1)) {
      FieldKind kind = FieldWords.match(word, guess.texts().languages());
      if (FieldWording.PARTS_OF_ADDRESS.contains(kind)) {
        parts.add(kind);
      }
    }
    return List.copyOf(parts);
  }

  /** How many boxes stand together from there, of which only the first has a word. */
  private static int boxes(List<Guess> guesses, int at) {
    int boxes = 1;
    for (int next = at + 1; next < guesses.size(); next++, boxes++) {
      Guess guess = guesses.get(next);
      boolean open =
          guess.kind() == FieldKind.UNKNOWN
              || guess.evidence() == Clue.CONTEXT
              || FieldWording.PARTS_OF_ADDRESS.contains(guess.kind());
      if (!open || !FormContext.wordless(guess) || !besides(guesses.get(at), guess)) {
        break;
      }
    }
    return boxes;
  }
}
