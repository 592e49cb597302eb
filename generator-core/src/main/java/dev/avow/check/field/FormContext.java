package dev.avow.check.field;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Second thoughts about the fields of one form, from the company they keep. */
final class FormContext {

  private FormContext() {}

  static List<Guess> settle(List<Guess> first, String language) {
    List<Guess> guesses = new ArrayList<>(first);
    names(guesses);
    CardGroup.settle(guesses);
    Captcha.settle(guesses);
    DateGroup.settle(guesses);
    DateGroup.settle(guesses); // the first part has no other beside it before
    DateGroup.complete(guesses, !language.equals("en"));
    AddressGroup.settle(guesses);
    InsuranceGroup.settle(guesses);
    split(guesses);
    login(guesses);
    again(guesses);
    Body.settle(guesses);
    goods(guesses);
    shopsCountry(guesses);
    PlaceSearch.settle(guesses);
    dialled(guesses);
    Travelers.settle(guesses);
    return guesses;
  }

  /** 'Nom', 'nombre', 'nome' and 'name' beside a surname ask for the rest of the name. */
  private static void names(List<Guess> guesses) {
    if (has(guesses, FieldKind.FAMILY_NAME) && !has(guesses, FieldKind.GIVEN_NAME)) {
      wholeNames(guesses);
    }
    boolean given = has(guesses, FieldKind.GIVEN_NAME);
    boolean family = has(guesses, FieldKind.FAMILY_NAME);
    for (int at = 0; at < guesses.size(); at++) {
      Guess guess = guesses.get(at);
      if (guess.kind() != FieldKind.NAME || guess.evidence() == Clue.AUTOCOMPLETE) {
        continue;
      }
      // Where others' whole names are asked for too, only the next field tells.
      int reach = given && family ? 1 : 2;
      boolean givenNear = near(guesses, at, reach, FieldKind.GIVEN_NAME);
      boolean familyNear = near(guesses, at, reach, FieldKind.FAMILY_NAME);
      if (givenNear && !near(guesses, at, 2, FieldKind.FAMILY_NAME)) {
        guesses.set(at, guess.as(FieldKind.FAMILY_NAME));
      } else if (familyNear && !near(guesses, at, 2, FieldKind.GIVEN_NAME)) {
        guesses.set(at, guess.as(FieldKind.GIVEN_NAME));
      }
    }
  }

  private static boolean near(List<Guess> guesses, int at, int reach, FieldKind kind) {
    return has(
        guesses.subList(Math.max(0, at - reach), Math.min(guesses.size(), at + reach + 1)), kind);
  }

  // Where nothing asks for the rest of the name, 'nom' is all of it.
  private static void wholeNames(List<Guess> guesses) {
    for (int at = 0; at < guesses.size(); at++) {
      Guess guess = guesses.get(at);
      String text = guess.texts().label();
      text = text.isEmpty() ? guess.texts().placeholder() : text;
      text = text.isEmpty() ? guess.texts().nearby() : text;
      if (guess.kind() == FieldKind.FAMILY_NAME
          && guess.evidence() != Clue.AUTOCOMPLETE
          && FieldWords.either(
              FieldKind.NAME, FieldKind.FAMILY_NAME, text, guess.texts().languages())) {
        guesses.set(at, guess.as(FieldKind.NAME));
      }
    }
  }

  /**
   * A number cut into boxes: the short ones that follow without a word of their own belong to it.
   */
  private static void split(List<Guess> guesses) {
    for (int at = 1; at < guesses.size(); at++) {
      Guess guess = guesses.get(at);
      Guess before = guesses.get(at - 1);
      if (guess.kind() == FieldKind.UNKNOWN
          && SPLIT.contains(before.kind())
          && wordless(guess)
          && (isBox(guess) || (ofPhone(before) && isText(guess)))
          && (isBox(before) || before.control().normalName().equals("select"))
          && together(before, guess)) {
        guesses.set(
            at, guess.as(ofPhone(before) && !isBox(guess) ? FieldKind.PHONE : before.kind()));
      }
    }
  }

  /** In one box, or each in one of its own with no word but a hint. */
  private static boolean together(Guess one, Guess other) {
    Element box = one.control().parent();
    Element next = other.control().parent();
    return Objects.equals(box, next)
        || (box != null
            && next != null
            && other.texts().nearby().isEmpty()
            && Objects.equals(box.parent(), next.parent()));
  }

  // A list or a few digits beside a box: the code of the country or town, and the number in it.
  private static boolean ofPhone(Guess guess) {
    boolean code =
        guess.control().normalName().equals("select") || (letters(guess) > 0 && letters(guess) < 6);
    return guess.kind() == FieldKind.PHONE_PART || (guess.kind() == FieldKind.PHONE && code);
  }

  private static final Set<FieldKind> SPLIT =
      EnumSet.of(
          FieldKind.PHONE,
          FieldKind.PHONE_PART,
          FieldKind.FAX,
          FieldKind.SSN,
          FieldKind.NATIONAL_ID,
          FieldKind.CARD_NUMBER,
          FieldKind.BANK,
          FieldKind.POSTCODE,
          FieldKind.ONE_TIME_CODE);

  static boolean wordless(Guess guess) {
    return guess.texts().label().isEmpty()
        && guess.texts().placeholder().chars().noneMatch(Character::isLetter);
  }

  static boolean says(Guess guess, FieldKind kind, String text) {
    return FieldWords.says(kind, text, guess.texts().languages());
  }

  private static boolean isBox(Guess guess) {
    int letters = letters(guess);
    return isText(guess) && letters >= 0 && letters < 10; // nine letters are a word
  }

  /** How many letters a field takes or shows; -1 if it does not say. */
  static int letters(Guess guess) {
    String most = guess.control().attr("maxlength").trim();
    String letters = most.isEmpty() ? guess.control().attr("size").trim() : most;
    return letters.matches("\\d{1,4}") ? Integer.parseInt(letters) : -1;
  }

  /** The one text field before the one password of a small form is what people log in with. */
  private static void login(List<Guess> guesses) {
    int password = -1;
    int passwords = 0;
    boolean rich = false;
    for (int at = 0; at < guesses.size(); at++) {
      Guess guess = guesses.get(at);
      if (guess.kind() == FieldKind.PASSWORD
          && (guess.typed("password") || calledPassword(guess))) {
        password = password < 0 ? at : password;
        passwords++;
      }
      rich |= guess.kind().ofName() || guess.kind().ofAddress() || guess.kind().ofCard();
    }
    if (passwords == 0 && rich) {
      reached(guesses);
    }
    if (passwords == 0 || passwords > 2 || rich) {
      return;
    }
    for (int at = password - 1; at >= 0; at--) {
      Guess guess = guesses.get(at);
      if (guess.kind() == FieldKind.PASSWORD && isText(guess) && !calledPassword(guess)) {
        guesses.set(at, guess.as(FieldKind.USERNAME)); // 'Your name and password', says the page
        return;
      }
      if (guess.kind().ofLogin() || guess.kind() == FieldKind.PHONE) {
        if (guess.kind() == FieldKind.CUSTOMER_NUMBER) {
          guesses.set(at, guess.as(FieldKind.USERNAME));
        }
        return;
      }
      boolean misnamed =
          guess.kind() == FieldKind.NOT_PERSONAL
              && (guess.evidence() == Clue.NAME
                  || guess.evidence() == Clue.ID
                  || says(guess, FieldKind.USERNAME, guess.texts().name()));
      if (isText(guess) && (misnamed || mayBeLogin(guess.kind()))) {
        guesses.set(at, guess.as(FieldKind.USERNAME));
        return;
      }
    }
  }

  /** 'E-mail or phone' in an order without an account is where to write to. */
  private static void reached(List<Guess> guesses) {
    for (int at = 0; at < guesses.size(); at++) {
      Guess guess = guesses.get(at);
      if (guess.kind() == FieldKind.EMAIL_OR_USERNAME
          && !FieldWords.says(
              FieldKind.USERNAME, guess.texts().called(), guess.texts().languages())) {
        guesses.set(at, guess.as(FieldKind.EMAIL));
      }
    }
  }

  private static boolean calledPassword(Guess guess) {
    return FieldWords.says(
        FieldKind.PASSWORD,
        guess.texts().placeholder() + " " + guess.texts().name() + " " + guess.texts().id(),
        guess.texts().languages());
  }

  private static boolean mayBeLogin(FieldKind kind) {
    return switch (kind) {
      case UNKNOWN, NAME, NICKNAME, NATIONAL_ID, TAX_ID, BANK, CARD_NUMBER, ORDER_NUMBER -> true;
      default -> false;
    };
  }

  private static boolean isText(Guess guess) {
    String type = FieldGuess.type(guess.control());
    return type.isEmpty() || type.equals("text") || type.equals("tel") || type.equals("number");
  }

  /** 'Repeat your e-mail' without the word e-mail: the field before it again. */
  private static void again(List<Guess> guesses) {
    for (int at = 1; at < guesses.size(); at++) {
      Guess guess = guesses.get(at);
      if (guess.again()
          && guess.kind() == FieldKind.UNKNOWN
          && guesses.get(at - 1).kind().personal()) {
        guesses.set(at, guess.as(guesses.get(at - 1).kind()));
      }
    }
  }

  /** Beside a quantity, a weight is that of the goods. */
  private static void goods(List<Guess> guesses) {
    boolean quantity =
        guesses.stream()
            .anyMatch(
                guess -> (" " + guess.texts().called() + " ").matches(".* (quantity|qty) .*"));
    for (int at = 0; quantity && at < guesses.size(); at++) {
      Guess guess = guesses.get(at);
      if (guess.kind() == FieldKind.HEALTH
          && (" " + guess.texts().called() + " ").contains(" weight ")) {
        guesses.set(at, guess.as(FieldKind.NOT_PERSONAL));
      }
    }
  }

  /**
   * No example but words, such as 'or text me', or one as long as a telephone number, of digits and
   * x; those of cards are longer.
   */
  private static final Pattern NUMBER = Pattern.compile("(?!(?: *x)+$)[^0-9]*|(?: *[0-9x]){7,13}");

  /** A box for telephone numbers that nothing says more of; a short one may take any digits. */
  private static void dialled(List<Guess> guesses) {
    guesses.replaceAll(
        guess ->
            guess.kind() == FieldKind.UNKNOWN
                    && guess.typed("tel")
                    && NUMBER.matcher(guess.texts().placeholder()).matches()
                    && (letters(guess) < 0 || letters(guess) > 6)
                ? new Guess(
                    guess.control(), guess.texts(), FieldKind.PHONE, Clue.TYPE, guess.again())
                : guess);
  }

  /** A country that nothing else of a person goes with is where the shop delivers to. */
  private static void shopsCountry(List<Guess> guesses) {
    if (guesses.stream().filter(guess -> guess.kind().personal()).count() != 1) {
      return;
    }
    guesses.replaceAll(
        guess ->
            guess.kind() == FieldKind.COUNTRY && guess.control().normalName().equals("select")
                ? guess.as(FieldKind.NOT_PERSONAL)
                : guess);
  }

  static boolean has(List<Guess> guesses, FieldKind kind) {
    return guesses.stream().anyMatch(guess -> guess.kind() == kind);
  }
}
