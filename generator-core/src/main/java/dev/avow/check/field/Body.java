package dev.avow.check.field;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Height and weight of somebody, where a form asks for both. Alone each may be a shirt's, a room's
 * or a parcel's, and a parcel is wide too.
 */
final class Body {

  private static final Pattern HEIGHT =
      word("height|grosse|korpergrosse|taille|altura|estatura|altezza|statura|lengte|wzrost|langd");

  private static final Pattern WEIGHT = word("weight|gewicht|korpergewicht|poids|peso|waga|vikt");

  private static final Pattern THING =
      word(
          "width|depth|quantity|qty|breite|tiefe|anzahl|menge|largeur|quantite|ancho|anchura|cantidad"
              + "|larghezza|quantita|breedte|aantal|largura|quantidade|szerokosc|ilosc|bredd|antal"
              + "|parcel|paket|colis|paquete|pacco|pakket|paczka");

  private Body() {}

  static void settle(List<Guess> guesses) {
    if (any(guesses, HEIGHT) && any(guesses, WEIGHT) && !any(guesses, THING)) {
      guesses.replaceAll(
          guess ->
              open(guess) && (is(guess, HEIGHT) || is(guess, WEIGHT))
                  ? guess.as(FieldKind.HEALTH)
                  : guess);
    }
  }

  private static boolean open(Guess guess) {
    return guess.kind() == FieldKind.UNKNOWN || guess.kind() == FieldKind.NOT_PERSONAL;
  }

  private static boolean any(List<Guess> guesses, Pattern word) {
    return guesses.stream().anyMatch(guess -> is(guess, word));
  }

  private static boolean is(Guess guess, Pattern word) {
    return word.matcher(guess.texts().called()).find();
  }

  private static Pattern word(String words) {
    return Pattern.compile("\\b(" + words + ")\\b");
  }
}
