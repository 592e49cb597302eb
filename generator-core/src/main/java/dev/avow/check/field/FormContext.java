package dev.avow.check.field;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Second thoughts about the fields of one form, from the company they keep. */
final class FormContext {

  private FormContext() {}

  static List<Guess> settle(List<Guess> first) {
    List<Guess> guesses = new ArrayList<>(first);
    names(guesses);
    CardGroup.settle(guesses);
    DateGroup.settle(guesses);
    DateGroup.settle(guesses); // the first part has no other beside it before
    addresses(guesses);
    pairs(guesses);
    split(guesses);
    login(guesses);
    again(guesses);
    goods(guesses);
    return guesses;
  }

  /** 'Nom', 'nombre', 'nome' and 'name' beside a surname ask for the rest of the name. */
  private static void names(List<Guess> guesses) {
    boolean given = has(guesses, FieldKind.GIVEN_NAME);
    boolean family = has(guesses, FieldKind.FAMILY_NAME);
    if (family && !given) {
      wholeNames(guesses);
      family = has(guesses, FieldKind.FAMILY_NAME);
    }
    if (given == family) {
      return;
    }
    for (int at = 0; at < guesses.size(); at++) {
      boolean beside = false;
      for (int near = Math.max(0, at - 2); near <= Math.min(guesses.size() - 1, at + 2); near++) {
        FieldKind kind = guesses.get(near).kind();
        beside |= kind == FieldKind.GIVEN_NAME || kind == FieldKind.FAMILY_NAME;
      }
      if (guesses.get(at).kind() == FieldKind.NAME
          && beside
          && guesses.get(at).evidence() != Evidence.AUTOCOMPLETE) {
        guesses.set(at, guesses.get(at).as(given ? FieldKind.FAMILY_NAME : FieldKind.GIVEN_NAME));
      }
    }
  }

  // Where nothing asks for the rest of the name, 'nom' is all of it.
  private static void wholeNames(List<Guess> guesses) {
    for (int at = 0; at < guesses.size(); at++) {
      Guess guess = guesses.get(at);
      String text = guess.texts().label();
      text = text.isEmpty() ? guess.texts().placeholder() : text;
      text = text.isEmpty() ? guess.texts().nearby() : text;
      if (guess.kind() == FieldKind.FAMILY_NAME
          && guess.evidence() != Evidence.AUTOCOMPLETE
          && FieldWords.either(FieldKind.NAME, FieldKind.FAMILY_NAME, text, FieldWords.LANGUAGES)) {
        guesses.set(at, guess.as(FieldKind.NAME));
      }
    }
  }

  /** 'Number' after a street is the house's; a second unnamed line after a street belongs to it. */
  private static void addresses(List<Guess> guesses) {
    for (int at = 1; at < guesses.size(); at++) {
      Guess guess = guesses.get(at);
      if (guess.kind() == FieldKind.UNKNOWN && guesses.get(at - 1).kind() == FieldKind.STREET) {
        String called = " " + guess.texts().called() + " ";
        if (called.contains(" number ")
            || called.contains(" numero ")
            || called.contains(" nr ")
            || called.contains(" no ")
            || guess.texts().label().equals("n")) {
          guesses.set(at, guess.as(FieldKind.HOUSE_NUMBER));
        } else if (called.contains(" 2 ") || called.contains(" line ")) {
          guesses.set(at, guess.as(FieldKind.STREET));
        }
      }
    }
  }

  /** 'Postcode / town' before two boxes names both. */
  private static void pairs(List<Guess> guesses) {
    for (int at = 1; at < guesses.size(); at++) {
      Guess guess = guesses.get(at - 1);
      Guess next = guesses.get(at);
      String text = guess.texts().label() + guess.texts().nearby();
      if (next.kind() == FieldKind.UNKNOWN
          && wordless(next)
          && Objects.equals(guess.control().parent(), next.control().parent())
          && (guess.kind() == FieldKind.POSTCODE || guess.kind() == FieldKind.CITY)
          && says(FieldKind.POSTCODE, text)
          && says(FieldKind.CITY, text)) {
        boolean townFirst = says(FieldKind.CITY, text.substring(0, text.indexOf(' ') + 1).trim());
        guesses.set(at - 1, guess.as(townFirst ? FieldKind.CITY : FieldKind.POSTCODE));
        guesses.set(at, next.as(townFirst ? FieldKind.POSTCODE : FieldKind.CITY));
      }
    }
  }

  private static boolean says(FieldKind kind, String text) {
    return FieldWords.says(kind, text, FieldWords.LANGUAGES);
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
          && isBox(guess)
          && isBox(before)
          && Objects.equals(guess.control().parent(), before.control().parent())) {
        guesses.set(at, guess.as(before.kind()));
      }
    }
  }

  private static final Set<FieldKind> SPLIT =
      EnumSet.of(
          FieldKind.PHONE,
          FieldKind.PHONE_PART,
          FieldKind.SSN,
          FieldKind.NATIONAL_ID,
          FieldKind.CARD_NUMBER,
          FieldKind.BANK,
          FieldKind.ONE_TIME_CODE);

  private static boolean wordless(Guess guess) {
    return guess.texts().label().isEmpty()
        && guess.texts().placeholder().chars().noneMatch(Character::isLetter);
  }

  private static boolean isBox(Guess guess) {
    String most = guess.control().attr("maxlength").trim();
    String wide = guess.control().attr("size").trim();
    return isText(guess)
        && (most.isEmpty() ? wide : most).matches("\\d"); // nine letters are a word
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
              && (guess.evidence() == Evidence.NAME || guess.evidence() == Evidence.ID);
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
          && !FieldWords.says(FieldKind.USERNAME, guess.texts().called(), FieldWords.LANGUAGES)) {
        guesses.set(at, guess.as(FieldKind.EMAIL));
      }
    }
  }

  private static boolean calledPassword(Guess guess) {
    return FieldWords.says(
        FieldKind.PASSWORD,
        guess.texts().placeholder() + " " + guess.texts().name() + " " + guess.texts().id(),
        FieldWords.LANGUAGES);
  }

  private static boolean mayBeLogin(FieldKind kind) {
    return switch (kind) {
      case UNKNOWN, NAME, NICKNAME, NATIONAL_ID, TAX_ID, BANK, CARD_NUMBER -> true;
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

  static boolean has(List<Guess> guesses, FieldKind kind) {
    return guesses.stream().anyMatch(guess -> guess.kind() == kind);
  }
}
