package dev.avow.check.field;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Second thoughts about the fields of one form, from the company they keep. */
final class FormContext {

  private FormContext() {}

  static List<Guess> settle(List<Guess> first) {
    List<Guess> guesses = new ArrayList<>(first);
    names(guesses);
    cards(guesses);
    dates(guesses);
    addresses(guesses);
    login(guesses);
    again(guesses);
    goods(guesses);
    return guesses;
  }

  /** 'Nom', 'nombre', 'nome' and 'name' beside a surname ask for the rest of the name. */
  private static void names(List<Guess> guesses) {
    boolean given = has(guesses, FieldKind.GIVEN_NAME);
    boolean family = has(guesses, FieldKind.FAMILY_NAME);
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

  /** Cards come in groups: a lone security code is none, four short numbers beside one are. */
  private static void cards(List<Guess> guesses) {
    boolean number = has(guesses, FieldKind.CARD_NUMBER);
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
        } else if (guess.kind() == FieldKind.UNKNOWN && cardPart(guess)) {
          guesses.set(at, guess.as(cardPartKind(guess)));
        }
      } else if (guess.kind() == FieldKind.CARD_EXPIRY && seen.size() == 1) {
        guesses.set(at, guess.as(FieldKind.UNKNOWN));
      } else if (guess.kind() == FieldKind.CARD_TYPE
          && seen.size() == 1
          && guess.evidence() != Evidence.OPTIONS) {
        guesses.set(at, guess.as(FieldKind.NOT_PERSONAL));
      }
    }
  }

  private static boolean cardPart(Guess guess) {
    String called = " " + guess.texts().called() + " ";
    return called.contains(" mm ")
        || called.contains(" yy ")
        || called.contains(" yyyy ")
        || called.contains(" month ")
        || called.contains(" year ")
        || called.contains(" number ");
  }

  private static FieldKind cardPartKind(Guess guess) {
    String called = " " + guess.texts().called() + " ";
    if (called.contains(" number ")) {
      return FieldKind.CARD_NUMBER;
    }
    boolean month = called.contains(" mm ") || called.contains(" month ");
    boolean year =
        called.contains(" yy ") || called.contains(" yyyy ") || called.contains(" year ");
    if (month && year) {
      return FieldKind.CARD_EXPIRY;
    }
    return month ? FieldKind.CARD_EXPIRY_MONTH : FieldKind.CARD_EXPIRY_YEAR;
  }

  /** Day, month and year carry no word of birth themselves; a life's years, or a birth word, do. */
  private static void dates(List<Guess> guesses) {
    boolean birth =
        has(guesses, FieldKind.BIRTH_YEAR)
            || has(guesses, FieldKind.BIRTH_DATE)
            || has(guesses, FieldKind.BIRTH_MONTH)
            || has(guesses, FieldKind.BIRTH_DAY);
    if (!birth) {
      return;
    }
    for (int at = 0; at < guesses.size(); at++) {
      Guess guess = guesses.get(at);
      boolean near = false;
      for (int by = Math.max(0, at - 2); by <= Math.min(guesses.size() - 1, at + 2); by++) {
        near |= by != at && guesses.get(by).kind().word().equals("date-of-birth");
      }
      if (near && (guess.kind() == FieldKind.UNKNOWN || guess.kind() == FieldKind.BIRTH_DATE)) {
        guesses.set(at, guess.as(part(guess)));
      }
    }
  }

  /** Which part of a date the field is; what it was when nothing or everything says so. */
  private static FieldKind part(Guess guess) {
    SelectOptions options =
        guess.control().normalName().equals("select")
            ? SelectOptions.of(guess.control())
            : SelectOptions.NOTHING;
    String called = guess.texts().called();
    boolean day = DateWords.DAY.in(called) || options == SelectOptions.DAYS;
    boolean month = DateWords.MONTH.in(called) || options == SelectOptions.MONTHS;
    boolean year = DateWords.YEAR.in(called) || options == SelectOptions.PAST_YEARS;
    if (month && !day && !year) {
      return FieldKind.BIRTH_MONTH;
    }
    if (day && !month && !year) {
      return FieldKind.BIRTH_DAY;
    }
    return year && !day && !month ? FieldKind.BIRTH_YEAR : guess.kind();
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
            || called.contains(" no ")) {
          guesses.set(at, guess.as(FieldKind.HOUSE_NUMBER));
        } else if (called.contains(" 2 ") || called.contains(" line ")) {
          guesses.set(at, guess.as(FieldKind.STREET));
        }
      }
    }
  }

  /** The one text field before the one password of a small form is what people log in with. */
  private static void login(List<Guess> guesses) {
    int password = -1;
    int passwords = 0;
    boolean rich = false;
    for (int at = 0; at < guesses.size(); at++) {
      Guess guess = guesses.get(at);
      if (guess.kind() == FieldKind.PASSWORD) {
        password = password < 0 ? at : password;
        passwords++;
      }
      rich |= guess.kind().ofName() || guess.kind().ofAddress() || guess.kind().ofCard();
    }
    if (passwords == 0 || passwords > 2 || rich) {
      return;
    }
    for (int at = password - 1; at >= 0; at--) {
      Guess guess = guesses.get(at);
      if (guess.kind().ofLogin() || guess.kind() == FieldKind.PHONE) {
        if (guess.kind() == FieldKind.CUSTOMER_NUMBER) {
          guesses.set(at, guess.as(FieldKind.USERNAME));
        }
        return;
      }
      if (isText(guess) && mayBeLogin(guess.kind())) {
        guesses.set(at, guess.as(FieldKind.USERNAME));
        return;
      }
    }
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

  private static boolean has(List<Guess> guesses, FieldKind kind) {
    return guesses.stream().anyMatch(guess -> guess.kind() == kind);
  }
}
